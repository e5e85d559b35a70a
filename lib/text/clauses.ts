/** Clauses of a sentence: the stretches between its commas and semicolons, quotations and brackets left whole. */
import { fullWidthCommas } from './typography';

/** Opening mark → the one that closes it. */
const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['【', '】'],
  ['〔', '〕'],
  ['[', ']'],
]);

/** Half-width marks that stand for others, one character for one. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ['(', '（'],
  [')', '）'],
  [';', '；'],
]);

/**
 * Gives the clauses of a sentence as pieces that join to it, each with the mark that ends it. A comma that groups digits ends none, and
 * where a mark opens without its partner, all behind it stays together.
 */
export function clausesIn(sentence: string): string[] {
  const clauses: string[] = [];
  // What readers see as a comma is one; offsets are those of the sentence.
  const shown = fullWidthCommas(sentence);
  const closing: string[] = [];
  let start = 0;
  for (let at = 0; at < shown.length; at++) {
    const mark = FOLDED.get(shown.charAt(at)) ?? shown.charAt(at);
    const partner = PARTNERS.get(mark);
    if (closing.includes(mark)) closing.length = closing.lastIndexOf(mark);
    else if (partner !== undefined) closing.push(partner);
    else if (closing.length === 0 && (mark === '，' || mark === '；')) {
      clauses.push(sentence.slice(start, at + 1));
      start = at + 1;
    }
  }
  return start < sentence.length ? [...clauses, sentence.slice(start)] : clauses;
}
