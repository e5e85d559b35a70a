/** A text as the characters that are compared, with the way back to it. */
import { markKey, unseen, wordKey } from './marks';

/** The characters of a text that are compared: white space and what is not seen left out. */
export interface Tokens {
  readonly text: string;
  /** For each character its key: one code point, the same for all forms of a mark. */
  readonly keys: readonly string[];
  /** The same as numbers, those of marks below 0. */
  readonly codes: Int32Array;
  /** Offsets of each character in the text, in UTF-16 units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where a character is a mark. */
  readonly marks: Uint8Array;
}

/** Takes a text apart; a pair of surrogates is one character. */
export function tokensOf(text: string): Tokens {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const marks: number[] = [];
  let at = 0;
  let before = '';
  for (const character of text) {
    const start = at;
    at += character.length;
    if (unseen(character) === undefined) {
      const mark = markKey(character, before, text.charAt(at));
      keys.push(mark ?? wordKey(character));
      starts.push(start);
      ends.push(at);
      marks.push(mark === undefined ? 0 : 1);
    }
    before = character;
  }
  return {
    text,
    keys,
    codes: Int32Array.from(keys, (key, index) => (key.codePointAt(0) ?? 0) * (marks[index] === 1 ? -1 : 1)),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    marks: Uint8Array.from(marks),
  };
}

/** Gives some of the characters as tokens of their own; offsets stay those in the whole text. */
export function sliceTokens(tokens: Tokens, start: number, end: number): Tokens {
  return {
    text: tokens.text,
    keys: tokens.keys.slice(start, end),
    codes: tokens.codes.subarray(start, end),
    starts: tokens.starts.subarray(start, end),
    ends: tokens.ends.subarray(start, end),
    marks: tokens.marks.subarray(start, end),
  };
}

/** Gives the text from one character to another, with all that stands between them. */
export function textOf({ text, starts, ends }: Tokens, start = 0, end = starts.length): string {
  return start < end ? text.slice(starts[start], ends[end - 1]) : '';
}
