import type { MetadataRoute } from 'next';
import { openLibrary } from '@/lib/content/library';
import { absolute, everyPage, isCitePage } from '@/lib/paths';

// Compiled without the library, which is the release's; the server keeps what is made.
export const dynamic = 'force-dynamic';

/** The absolute address of every page but those that cite and those of what was replaced; a release without SITE_URL has none to give. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const library = await openLibrary();
  return everyPage({ ...library, superseded: [] }).flatMap((path) => {
    // They repeat what the others say, and a sitemap holds 50,000 addresses at most.
    if (isCitePage(path)) return [];
    const url = absolute(library.site.url, path);
    return url === undefined ? [] : [{ url }];
  });
}
