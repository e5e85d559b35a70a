import { answerWord } from '@/app/export/word';
import { openLibrary } from '@/lib/content/library';
import { QUERY, readPiece } from '@/lib/paths';
import { composition } from '@/lib/queries/composition';

/**
 * A composed document in Word. A file that lacks a piece without a word would misquote what was asked for, so that there is none
 * unless every piece is there; the page of the same address says which are not.
 */
export async function GET(request: Request): Promise<Response> {
  const [name] = QUERY.printFile.names;
  const library = await openLibrary();
  const { pieces, unknown, refused } = composition(library, new URL(request.url).searchParams.get(name) ?? '');
  if (refused !== undefined || unknown.length > 0) return new Response(null, { status: 404 });
  return answerWord(
    library,
    pieces.flatMap((one) => readPiece(one.name) ?? []),
    'print',
  );
}
