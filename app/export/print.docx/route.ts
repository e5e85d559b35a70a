import { sendWord } from '@/app/export/word';
import { openLibrary } from '@/lib/content/library';
import { paths } from '@/lib/paths';
import { composition, ownAddress } from '@/lib/queries/composition';
import { piecePath } from '@/lib/queries/piece-words';

/**
 * A composed document in Word. A file that lacks a piece without a word would misquote what was asked for, so that there is none
 * unless every piece is there; the page of the same address says which are not.
 */
export async function GET(request: Request): Promise<Response> {
  const library = await openLibrary();
  const composed = composition(library, new URL(request.url).searchParams.get('s') ?? '');
  const [first, ...more] = composed.pieces.map(({ piece }) => piece);
  if (!first || composed.unknown.length + composed.withdrawn.length > 0) return new Response(null, { status: 404 });
  // A piece alone lies at its own page.
  const path = more.length === 0 ? piecePath(first) : paths.print({ s: ownAddress(composed) });
  return sendWord(library.site, [first, ...more], path, 'print');
}
