import { openLibrary } from '@/lib/content/library';
import { ATOM_TYPE, atomFeed } from '@/lib/export/atom';
import { JSON_FEED_TYPE, jsonFeed } from '@/lib/export/json-feed';
import { paths } from '@/lib/paths';

/** Gives a feed: of the whole site, or of a topic. */
export async function GET(request: Request): Promise<Response> {
  const library = await openLibrary();
  const { pathname } = new URL(request.url);
  const topic = /^\/feeds\/topics\/([^/]+)\.\w+$/.exec(pathname)?.[1];
  if (pathname === paths.feed('xml', topic)) return send(atomFeed(library, topic), ATOM_TYPE);
  if (pathname !== paths.feed('json', topic)) return send(undefined, '');
  const feed = jsonFeed(library, topic);
  return send(feed && JSON.stringify(feed), JSON_FEED_TYPE);
}

/** Readers that live in a page of another site may fetch it too. */
function send(body: string | undefined, type: string): Response {
  if (body === undefined) return new Response(null, { status: 404 });
  return new Response(body, { headers: { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' } });
}
