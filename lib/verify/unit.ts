/** One sentence or quotation of a draft, ready to be compared. */
import { fold } from '../text/normalise';
import { EDGE_MARKS, TONE_MARKS, unseen } from './marks';
import { type Tokens, textOf, tokensOf } from './tokens';

/** A text of the draft with its body: what is compared, without the marks that its own sentence asks for at both ends. */
export interface Unit {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  /** The body as the corpus is asked for it. */
  readonly folded: string;
}

/** Gives a text as a unit. */
export function unitOf(text: string): Unit {
  const tokens = tokensOf(text);
  let from = 0;
  let to = tokens.keys.length;
  const isEdge = (at: number, tones: boolean): boolean => {
    const key = tokens.keys[at] ?? '';
    return tokens.marks[at] === 1 && (EDGE_MARKS.has(key) || (tones && TONE_MARKS.has(key)));
  };
  while (to > from && isEdge(to - 1, true)) to--;
  while (from < to && isEdge(from, false)) from++;
  return { tokens, from, to, folded: fold(seen(textOf(tokens, from, to))) };
}

/** How many characters of the body are no marks. */
export function wordsIn({ tokens, from, to }: Unit): number {
  return tokens.marks.subarray(from, to).filter((mark) => mark === 0).length;
}

const MAYBE_UNSEEN = /[\p{C}\p{M}\u2800\u115F\u1160\u3164\uFFA0]/u;

function seen(text: string): string {
  // Most texts have nothing of the kind.
  if (!MAYBE_UNSEEN.test(text)) return text;
  return [...text].filter((character) => unseen(character) === undefined).join('');
}
