/** What browsers and Word leave between characters and nobody sees. */
import { findForbiddenCharacters } from '../../text/characters';
import type { Guess } from '../model';

/** Spaces of no width, soft hyphens, marks of byte order, objects and direction, and Word’s own control characters. */
const UNSEEN =
  /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFC]|(?![\t\n\r])\p{Cc}|[\uFE00-\uFE0F]/gu;
const LINE = /[\u2028\u2029\v\f\u0085]|\r\n?/g;

/** Gives a text without them, and how many of which were left out. */
export function withoutUnseen(text: string): { readonly text: string; readonly guesses: readonly Guess[] } {
  const counts = new Map<string, number>();
  const kept = text.replace(LINE, '\n').replace(UNSEEN, (one) => {
    const code = `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    return '';
  });
  const guesses = [...counts].map(([code, count]): Guess => {
    const what = `${count} × ${code} left out: a character that nobody sees`;
    return { what, why: 'browsers and Word leave such marks, and the check refuses them', isDoubtful: false };
  });
  return { text: kept, guesses };
}

const MAX_WORDS = 200;

/** Gives a title or a name without them, on one line; nothing where none is left, it is too long, or it has what content may not have. */
export function seenWords(words: string | null | undefined): string | undefined {
  const seen = withoutUnseen(words ?? '')
    .text.replace(/\s+/g, ' ')
    .trim();
  return seen === '' || seen.length > MAX_WORDS || findForbiddenCharacters(seen, 1).length > 0 ? undefined : seen;
}
