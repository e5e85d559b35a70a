/** The numbers that open a line: 第一章, 一、, （一）, 1. and what a level they are. */

/** A number that opens a text. */
export interface Marker {
  /** 1 for 一、 and 第一章, 2 for （一） and 第一节, 3 for 1. */
  readonly level: 1 | 2 | 3;
  readonly number: number;
  /** How many UTF-16 units the marker takes. */
  readonly length: number;
}

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const FORMS: readonly { level: Marker['level']; form: RegExp }[] = [
  { level: 1, form: new RegExp(`^第(${NUMERAL})(?:章|部分|篇)[\\s　、，,：:]*`) },
  { level: 2, form: new RegExp(`^第(${NUMERAL})节[\\s　、，,：:]*`) },
  // 一、二产业 counts nothing.
  { level: 1, form: new RegExp(`^(${NUMERAL})、(?!${NUMERAL}(?:、|次?产业))\\s*`) },
  { level: 2, form: new RegExp(`^[（(](${NUMERAL})[）)][、.．]?\\s*`) },
  { level: 3, form: /^(\d{1,2})[.．、](?!\d)\s*/ },
  { level: 3, form: /^[（(](\d{1,2})[）)]\s*/ },
];

/** Gives the number that a text opens with, or nothing. */
export function markerOf(text: string): Marker | undefined {
  for (const { level, form } of FORMS) {
    const [whole, digits] = form.exec(text) ?? [];
    const number = digits === undefined ? undefined : numberOf(digits);
    if (whole !== undefined && number !== undefined && whole.length < text.length)
      return { level, number, length: whole.length };
  }
  return undefined;
}

const DIGITS = '一二三四五六七八九';

/** Gives the number from 1 to 99 that Chinese or Arabic numerals write, or nothing. */
export function numberOf(numeral: string): number | undefined {
  if (/^\d{1,2}$/.test(numeral)) return Number(numeral) || undefined;
  const [, tens, ten, ones] = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(numeral) ?? [];
  if (ten === undefined) return numeral.length === 1 ? DIGITS.indexOf(numeral) + 1 || undefined : undefined;
  return (tens === undefined ? 1 : DIGITS.indexOf(tens) + 1) * 10 + (ones === undefined ? 0 : DIGITS.indexOf(ones) + 1);
}
