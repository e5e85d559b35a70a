import { citationFile } from '@/lib/citation/file';
import { openLibrary } from '@/lib/content/library';

/** Sends the citation that a path below /export/citations/ names as a file to keep, or 404. */
export async function answerCitation(path: string): Promise<Response> {
  const file = citationFile(await openLibrary(), path);
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.text, {
    headers: { 'Content-Type': file.type, 'Content-Disposition': `attachment; filename="${file.name}"` },
  });
}
