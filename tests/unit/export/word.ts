/** Word files as the site makes them. */
import { wordFile } from '@/lib/export/docx/document';
import type { Library } from '@/lib/model';
import { composition } from '@/lib/queries/composition';
import { library, SLUG } from './library';

/** A value of `s` for each kind of piece, and one for everything. */
export const ASKED = {
  briefing: SLUG,
  visit: `${SLUG}_bell-tower-street`,
  statement: `${SLUG}_p5s1`,
  ledger: `${SLUG}_tasks`,
  topic: '_innovation',
  several: `${SLUG}_closing.${SLUG}_tasks.${SLUG}_p2s3._eldercare`,
} as const;

/** Gives the file that a value of `s` asks for; throws where a piece is not there. */
export async function made(s: string, from: Library = library): Promise<Uint8Array> {
  const { pieces, unknown } = composition(from, s);
  if (pieces.length === 0 || unknown.length > 0) throw new Error(`${s} asks for what is not there.`);
  return wordFile(
    from.site,
    pieces.map(({ piece }) => piece),
    `/print?s=${s}`,
  );
}
