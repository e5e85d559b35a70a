/** Paragraphs that a program numbers by itself: the numbers are in no text. */
import { sentenceId } from '../../paths';
import type { Guess } from '../model';
import type { TextLine } from './lines';

/** How many places are named one by one. */
const MOST_NAMED = 60;

/** Gives a doubtful guess for each such paragraph; `lines` are the article's paragraphs, `by` is who numbers them. */
export function countedGuesses(lines: readonly TextLine[], selector: string, by: string): Guess[] {
  const counted = lines.flatMap(({ block }, index) => (block.closest(selector) ? [sentenceId(index + 1, 1)] : []));
  const what = 'no number stands before this paragraph';
  const why = `${by} counts it by itself (一、 or 1.): if the number is the article’s, type it there and import again`;
  const named = counted.slice(0, MOST_NAMED).map((sentence): Guess => ({ sentence, what, why, isDoubtful: true }));
  const more = counted.length - named.length;
  return more === 0
    ? named
    : [...named, { what: `${more} more paragraphs without their numbers`, why, isDoubtful: true }];
}
