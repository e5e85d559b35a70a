/** A document of pieces as a Word file. */
import { Document, type FileChild, type ISectionOptions, Packer } from 'docx';
import type { Piece, Site } from '../../model';
import { briefingsOf, runningHead, travellingDocumentTitle } from '../../queries/piece-words';
import { coverBlock, numberedTitle } from './cover';
import { withFixedTimes } from './fixed-times';
import { withPlainRule } from './notes';
import { sheetSetUp } from './page';
import { ownParts } from './parts';
import { pieceBody } from './piece';
import { remark } from './remarks';
import { markedHeading } from './runs';
import { beginWriting } from './writing';

/** Sheets with one head and one way up. */
interface Stretch {
  readonly landscape: boolean;
  readonly head: string;
  readonly children: FileChild[];
}

/** Gives the file of a document of these pieces, which lies at `path` of the site; the same bytes for the same release. */
export async function wordFile(site: Site, pieces: readonly Piece[], path: string): Promise<Uint8Array<ArrayBuffer>> {
  const writing = beginWriting(site);
  const cover = coverBlock(writing, pieces, path);
  const several = pieces.length > 1;
  const articles = briefingsOf(pieces).length;
  const stretches: Stretch[] = [];
  pieces.forEach((piece, index) => {
    const landscape = piece.kind === 'ledger';
    const head = runningHead(piece);
    const title = several ? [markedHeading(index + 1, numberedTitle(piece, index))] : [];
    // In a document of several articles each piece names its own.
    const article = articles > 1 && piece.kind !== 'topic' ? remark(head) : [];
    const children = [...title, ...article, ...pieceBody(writing, piece, several ? 2 : 1)];
    const last = stretches.at(-1);
    if (last && last.landscape === landscape && last.head === head) last.children.push(...children);
    else stretches.push({ landscape, head, children });
  });
  const [first] = stretches;
  // The cover of several pieces is no part of a turned table.
  if (first && (!first.landscape || !several)) first.children.unshift(...cover);
  else stretches.unshift({ landscape: false, head: '', children: cover });
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    footnotes: writing.notes.all,
    sections: stretches.map(
      ({ children, ...sheets }, index): ISectionOptions => ({
        ...sheetSetUp({ ...sheets, first: index === 0 }),
        children,
      }),
    ),
  });
  const file = await Packer.toBuffer(
    withPlainRule(document),
    undefined,
    ownParts(site, travellingDocumentTitle(pieces)),
  );
  return withFixedTimes(file);
}
