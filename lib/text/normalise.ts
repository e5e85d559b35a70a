/** Text as it is compared and searched: forms of the same character folded together, with the way back to the original. */

/** A text folded for comparison. Offsets are in UTF-16 units, of `text` here and of the original there. */
export interface Normalised {
  readonly text: string;
  /** For each unit of `text`, where the character that it comes from starts in the original, and where that ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A base character with the marks that combine with it: folded together, as they are one character to a reader. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu;
/** Left out: white space, what cannot be seen, and quotation marks of every kind. */
const DROPPED =
  /[\s\u3000\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF"'“”‘’„‟‚‛「」『』﹁﹂﹃﹄〝〞〟＂＇｢｣«»‹›]/gu;
/** ASCII but for what is dropped and capitals: stays as it is, which is most of what is not Chinese. */
const PLAIN = /^[!#-&(-@[-~]$|^[\u4E00-\u9FFF]$/;

/**
 * Folds a text: NFKC (full-width forms, compatibility characters, `，` to `,`), lower case, without white space and quotation
 * marks. Every other difference stays: 、 is not a comma, and no character is taken for another.
 */
export function normalise(text: string): Normalised {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const plain = PLAIN.test(character) ? character : fold(character);
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(index);
      ends.push(index + character.length);
    }
  }
  return { text: folded, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** Folds a text where the way back is not needed. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(DROPPED, '');
}

/** Gives where a stretch of a folded text stands in the original; whole characters, also where only a piece of one was matched. */
export function originalRange(
  { starts, ends }: Normalised,
  start: number,
  end: number,
): { start: number; end: number } {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
