import { attachment } from '@/app/export/attachment';
import { wordFile } from '@/lib/export/docx/document';
import type { Library, Piece } from '@/lib/model';
import { joinPieces, type PieceRef, paths, pieceName } from '@/lib/paths';
import { findPiece } from '@/lib/queries/composition';
import { documentTitle, piecePath } from '@/lib/queries/piece-words';
import { fileName } from '@/lib/vocabulary';
import { ledgerFileName } from '@/lib/vocabulary/ledger';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Sends the Word document of these pieces as a file to keep, or 404 where one of them is not there; `name` without its extension. */
export async function answerWord(library: Library, refs: readonly PieceRef[], name: string): Promise<Response> {
  const pieces = refs.flatMap((ref) => findPiece(library, ref) ?? []);
  if (pieces.length < refs.length || pieces.length === 0) return new Response(null, { status: 404 });
  const [piece, ...more] = pieces;
  // A piece alone lies at its own page.
  const path = piece && more.length === 0 ? piecePath(piece) : paths.print({ s: joinPieces(refs.map(pieceName)) });
  const file = await wordFile(library.site, pieces, path);
  return new Response(file, {
    headers: {
      'Content-Type': TYPE,
      'Content-Disposition': attachment(`${name}.docx`, `${nameOf(pieces)}.docx`),
    },
  });
}

/** Gives what a Word file is named after: taiyuan-2023-03 of taiyuan-2023-03.docx; nothing that is known where it is none. */
export function wordStem(file: string): string {
  return file.endsWith('.docx') ? file.slice(0, -'.docx'.length) : '';
}

/** What the file is called; a table alone as it is in its other forms. */
function nameOf(pieces: readonly Piece[]): string {
  const [piece, ...more] = pieces;
  return piece?.kind === 'ledger' && more.length === 0
    ? ledgerFileName(piece.briefing)
    : fileName(documentTitle(pieces));
}
