import { attachment } from '@/app/export/attachment';
import { wordFile } from '@/lib/export/docx/document';
import type { Library, Piece, Site } from '@/lib/model';
import type { PieceRef } from '@/lib/paths';
import { findPiece } from '@/lib/queries/composition';
import { documentTitle, piecePath } from '@/lib/queries/piece-words';
import { fileName } from '@/lib/vocabulary';
import { ledgerFileName } from '@/lib/vocabulary/ledger';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Sends the Word document of one piece as a file to keep, or 404 where there is no such piece; `name` without its extension. */
export async function answerWord(library: Library, ref: PieceRef, name: string): Promise<Response> {
  const piece = findPiece(library, ref);
  // A piece alone lies at its own page.
  return piece ? sendWord(library.site, [piece], piecePath(piece), name) : new Response(null, { status: 404 });
}

/** Sends the Word document of these pieces, which lies at `path` of the site, as a file to keep. */
export async function sendWord(site: Site, pieces: readonly Piece[], path: string, name: string): Promise<Response> {
  return new Response(await wordFile(site, pieces, path), {
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
