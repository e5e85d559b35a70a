import type { MetadataRoute } from 'next';
import { openLibrary } from '@/lib/content/library';
import { absolute } from '@/lib/paths';

// Compiled without the library, which is the release's; the server keeps what is made.
export const dynamic = 'force-dynamic';

/** Everything may be read by machines too; the error pages are nobody's destination, and of pairs to compare there are too many to follow. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const { site } = await openLibrary();
  const sitemap = absolute(site.url, '/sitemap.xml');
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/errors/', '/compare?'] },
    ...(sitemap === undefined ? {} : { sitemap }),
  };
}
