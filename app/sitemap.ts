import type { MetadataRoute } from 'next';
import { openLibrary } from '@/lib/content/library';
import { absolute, everyPage } from '@/lib/paths';

/** Every page's absolute address; a release without SITE_URL has none to give. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const library = await openLibrary();
  return everyPage(library).flatMap((path) => {
    const url = absolute(library.site.url, path);
    return url === undefined ? [] : [{ url }];
  });
}
