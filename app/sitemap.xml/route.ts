import { openLibrary } from '@/lib/content/library';
import { sitemap } from '@/lib/export/sitemap';

// Compiled without the library, which is the release's; the server keeps what is made.
export const dynamic = 'force-dynamic';

/** Gives the absolute address of every page but those that cite, or of the files that name them. */
export async function GET(): Promise<Response> {
  return new Response(sitemap(await openLibrary()), { headers: { 'Content-Type': 'application/xml' } });
}
