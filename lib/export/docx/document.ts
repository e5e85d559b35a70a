/** A document of pieces as a Word file. */
import { Document, type FileChild, type ISectionOptions, Packer } from 'docx';
import type { Piece, Site } from '../../model';
import { briefingsOf, bySheets, runningHead, travellingDocumentTitle } from '../../queries/piece-words';
import { coverBlock, numberedTitle } from './cover';
import { withFixedTimes } from './fixed-times';
import { withPlainRule } from './notes';
import { sheetSetUp } from './page';
import { ownParts } from './parts';
import { pieceBody } from './piece';
import { presenceRemark, remark } from './remarks';
import { markedHeading } from './runs';
import { beginWriting } from './writing';

/** Gives the file of a document of these pieces, which lies at `path` of the site; the same bytes for the same release. */
export async function wordFile(site: Site, pieces: readonly Piece[], path: string): Promise<Uint8Array<ArrayBuffer>> {
  const writing = beginWriting(site);
  const cover = coverBlock(writing, pieces, path);
  const several = pieces.length > 1;
  const articles = briefingsOf(pieces).length;
  const contentOf = (piece: Piece, index: number): FileChild[] => [
    ...(several ? [markedHeading(index + 1, numberedTitle(piece, index))] : []),
    // In a document of several articles each piece names its own.
    ...(articles > 1 && piece.kind !== 'topic' ? remark(runningHead(piece)) : []),
    ...(several && piece.kind === 'section' ? presenceRemark(piece.view.section) : []),
    ...pieceBody(writing, piece, several ? 2 : 1),
  ];
  const runs = bySheets(pieces.map((piece, index) => ({ piece, index })));
  const stretches = runs.map(({ items, ...sheets }) => ({
    ...sheets,
    children: items.flatMap(({ piece, index }) => contentOf(piece, index)),
  }));
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
