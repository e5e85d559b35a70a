import { wordFile } from '@/lib/export/docx/document';
import { xmlText } from '@/lib/export/docx/runs';
import type { Library } from '@/lib/model';
import { joinPieces, type PieceRef, paths, pieceName } from '@/lib/paths';
import { findPiece } from '@/lib/queries/composition';
import { documentTitle, piecePath } from '@/lib/queries/piece-words';

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
      'Content-Disposition': attachment(`${name}.docx`, `${documentTitle(pieces)}.docx`),
    },
  });
}

/** Gives what a Word file is named after: taiyuan-2023-03 of taiyuan-2023-03.docx; nothing that is known where it is none. */
export function wordStem(file: string): string {
  return file.endsWith('.docx') ? file.slice(0, -'.docx'.length) : '';
}

/** What no system takes in a file's name. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;

/** Gives the header that names a file: in ASCII, and in Chinese for those that read RFC 6266. */
function attachment(ascii: string, name: string): string {
  const encoded = encodeURIComponent(xmlText(name).replace(NOT_IN_NAMES, '_')).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
