import { openLibrary } from '@/lib/content/library';
import { sitemapPart } from '@/lib/export/sitemap';

type Context = RouteContext<'/sitemaps/[part]'>;

/** Gives a part of the sitemap, such as /sitemaps/1.xml. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { part } = await params;
  const made = /\.xml$/.test(part) ? sitemapPart(await openLibrary(), part.slice(0, -4)) : undefined;
  if (made === undefined) return new Response(null, { status: 404 });
  return new Response(made, { headers: { 'Content-Type': 'application/xml' } });
}
