/** Pages that would keep the parser busy for minutes are refused before it runs. */
import { refuse } from './refuse';

/** More than any article's page has. */
const MOST_TAGS = 200_000;
const DEEPEST = 3000;
const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;
/** These end by themselves, or where the next begins. */
const UNCLOSED = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);
const MEND = 'Copy the article’s text into a .txt file, compare it with the original, and import that.';

/** Throws ContentError where a page has too many tags, or nests them too deep. */
export function checkPageSize(name: string, html: string): void {
  let [tags, depth] = [0, 0];
  for (const [, close, tag = ''] of html.matchAll(TAG)) {
    if (++tags > MOST_TAGS) refuse(name, 'too-large', `has more than ${MOST_TAGS} tags. ${MEND}`);
    if (UNCLOSED.has(tag.toLowerCase())) continue;
    depth = Math.max(0, depth + (close === '' ? 1 : -1));
    if (depth > DEEPEST) refuse(name, 'too-deep', `nests its tags more than ${DEEPEST} deep. ${MEND}`);
  }
}
