import { openLibrary } from '@/lib/content/library';
import { apiDocument } from '@/lib/export/api/document';
import { paths } from '@/lib/paths';

type Context = RouteContext<'/api/[...document]'>;

/** Gives a document of the API by its name, such as /api/briefings/taiyuan-2023-03.json. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { document } = await params;
  const name = document.join('/').replace(/\.json$/, '');
  const made = paths.api(name) === `/api/${document.join('/')}` ? apiDocument(await openLibrary(), name) : undefined;
  if (made === undefined) return new Response(null, { status: 404 });
  const type = name === 'schema' ? 'application/schema+json' : 'application/json';
  return new Response(JSON.stringify(made), {
    headers: { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' },
  });
}
