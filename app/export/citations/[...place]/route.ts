import { citationFile } from '@/lib/citation/file';
import { openLibrary } from '@/lib/content/library';

/** A citation as a file to keep. */
export async function GET(_request: Request, { params }: RouteContext<'/export/citations/[...place]'>) {
  const { place } = await params;
  const file = citationFile(await openLibrary(), place.join('/'));
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.text, {
    headers: { 'Content-Type': file.type, 'Content-Disposition': `attachment; filename="${file.name}"` },
  });
}
