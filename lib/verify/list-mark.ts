/** Marks before a sentence that are the draft's layout and no words: of lists, of quoting in mail, emoji. */

const NUMERAL = '[一二三四五六七八九十]{1,3}';
/**
 * Each begins with another character, so that there is one way to read a run of them. “一、二、三产业” is no list. Symbols are escaped: the
 * fonts of paper are cut to what stands in these files, and no page shows them.
 */
const MARKS = new RegExp(
  `^(?:${[
    '[\\s>＞*＊#\\u200D\\uFE0F]',
    // Dots, circles, squares, diamonds; reference mark and stars; arrows; ticks; numbers in circles and brackets.
    '[\\u2022\\u00B7\\u25CF\\u25CB\\u25E6\\u25A0\\u25A1\\u25AA\\u25AB\\u25C6\\u25C7]',
    '[\\u203B\\u2605\\u2606\\u2192\\u25BA\\u25B6\\u2713\\u2714\\u2460-\\u2473\\u2474-\\u2487]',
    '\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\p{Regional_Indicator}',
    '\\d{1,3}(?:\\uFE0F?\\u20E3|、(?!\\d{1,3}、)|[)）]|[.．](?!\\d))',
    `[（(](?:\\d{1,3}|${NUMERAL})[）)]`,
    `${NUMERAL}、(?!${NUMERAL})`,
  ].join('|')})+`,
  'u',
);

/** Gives where the words of a sentence begin, in UTF-16 units. */
export function listMarkOf(text: string): number {
  return MARKS.exec(text)?.[0].length ?? 0;
}
