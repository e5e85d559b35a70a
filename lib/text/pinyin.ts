/** Addresses for Chinese words. Its dictionary is large: only what proposes a slug loads this file, never what serves. */
import { pinyin, segment } from 'pinyin-pro';
import { SLUG } from '../paths';

const MAX_LENGTH = 60;
/** For a text without a letter, a digit or a syllable. */
const FALLBACK = 'phrase';

/** Gives a slug in pinyin (从0到1 → cong-0-dao-1) that is none of those taken; one longer than `longest` ends at a syllable. */
export function proposeSlug(text: string, taken: ReadonlySet<string>, longest = MAX_LENGTH): string {
  const syllables = syllablesOf(text);
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : `-${number}`;
    const slug = joined(syllables, longest - ending.length) + ending;
    if (SLUG.test(slug) && !taken.has(slug)) return slug;
  }
}

/** Gives a text's starts of at most so many UTF-16 units that end with a word, the longest first. */
export function wordStarts(text: string, longest: number): string[] {
  // A word may stand across the cut.
  const head = text.slice(0, 3 * longest);
  const ends = new Set<number>();
  for (const { index, segment: word } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(head))
    ends.add(index + word.length);
  const starts: string[] = [];
  let end = 0;
  // Each of the two cuts words that the other knows (调|研, 农|业): words end where both say so.
  for (const { origin } of segment(head)) {
    end += origin.length;
    if (end <= longest && ends.has(end)) starts.unshift(head.slice(0, end));
  }
  return starts;
}

/** Syllables without tones, ü as v, and the Latin letters and digits between them. */
function syllablesOf(text: string): string[] {
  const pieces = pinyin(text.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const plain = pieces.map((piece) => piece.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
  const syllables = plain.flatMap((piece) => piece.match(/[a-z0-9]+/g) ?? []);
  return syllables.length === 0 ? [FALLBACK] : syllables;
}

function joined(syllables: readonly string[], length: number): string {
  let slug = '';
  for (const syllable of syllables) {
    const longer = slug === '' ? syllable : `${slug}-${syllable}`;
    if (longer.length > length) break;
    slug = longer;
  }
  // One word of Latin letters may be longer than an address.
  return slug === '' ? (syllables[0] ?? FALLBACK).slice(0, length) : slug;
}
