/** Punctuation as quotations are compared: which marks are one mark in several forms, and which may be left out at an end. */

/** The forms of one mark, its key first: half and full width, curly and straight, nested once more. */
const FORMS = [
  '"“”‘’„‟‚‛「」『』﹁﹂﹃﹄〝〞〟＂＇｢｣«»‹›\'',
  ',，﹐',
  '。.．｡﹒',
  '、､﹑',
  ';；﹔',
  ':：﹕︰',
  '?？﹖',
  '!！﹗',
  '(（﹙',
  ')）﹚',
  '[［【〔〖',
  ']］】〕〗',
  '《〈',
  '》〉',
  '…⋯',
  '-－—–―‐‑‒﹣─',
  '·・•‧∙･',
  '~～〜',
];

const KEYS = new Map(FORMS.flatMap((forms) => [...forms].map((form) => [form, [...forms][0] ?? form] as const)));

/** Between letters or digits these belong to the word: 3.5, 1,000, 2020-2025, it's. */
const IN_WORDS = new Set(['。', ',', '-', '~', ':', '"', '·']);
const LATIN = /^[A-Za-z0-9０-９Ａ-Ｚａ-ｚ]$/;

/** What is not seen, or is only room: left out of every comparison. */
const UNSEEN = /^(?:\u034F|[\s\p{Cc}\p{Cf}\u115F\u1160\u2800\u3164\uFFA0\p{VS}])$/u;
const ROOM = /^[\s\u3000]$/;

/** Gives the key of a mark, the same for all its forms; nothing for what is no mark where it stands. */
export function markKey(character: string, before: string, after: string): string | undefined {
  const key = KEYS.get(character);
  if (key === undefined || (IN_WORDS.has(key) && LATIN.test(before) && LATIN.test(after))) return undefined;
  return key;
}

/** Gives the key of a character that is no mark: itself, in half width where there is one. */
export function wordKey(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  // Half of a surrogate pair could find another half beside it.
  return code >= 0xd800 && code <= 0xdfff ? '\uFFFD' : character;
}

/** Tells white space, and what is not seen at all (zero-width and direction marks). */
export function unseen(character: string): 'room' | 'hidden' | undefined {
  if (ROOM.test(character)) return 'room';
  return UNSEEN.test(character) ? 'hidden' : undefined;
}

/** Gives keys of marks with repeated ones once and … for dots, so that — and ——, … and ...... are one. */
export function sameMarks(keys: readonly string[]): string {
  return keys
    .join('')
    .replace(/。{2,}/g, '…')
    .replace(/([…-])\1+/g, '$1');
}

/** Marks that a quotation may end or begin with, or leave out there: its own sentence asks for them. */
export const EDGE_MARKS: ReadonlySet<string> = new Set([',', '。', '、', ';', ':', '…', '-']);
/** Marks of tone: at an end too they are words of a kind. */
export const TONE_MARKS: ReadonlySet<string> = new Set(['!', '?']);
/** The key of every quotation mark. */
export const QUOTE = '"';
