/** Marks before a sentence that are the draft's layout and no words: of lists, of quoting in mail, emoji. */

const NUMERAL = '[一二三四五六七八九十]{1,3}';
/** Each begins with another character, so that there is one way to read a run of them. “一、二、三产业” is no list. */
const MARKS = new RegExp(
  `^(?:${[
    '[\\s>＞•·●○◦■□◆◇▪▫※★☆*＊#→►▶✓✔①-⑳⑴-⒇\\u200D\\uFE0F]',
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
