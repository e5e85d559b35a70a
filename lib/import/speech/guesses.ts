/** What an editor is told of what was found, and of what was left. */
import type { SentenceId } from '../../model';
import type { Guess } from '../model';
import { maySpeak } from './others';
import { isSpokenQuotation } from './quotations';
import type { Spoken } from './speakers';

/** How a guess begins that a sentence goes on with a statement. */
export const GOES_ON = 'goes on with ';
/** Why a sentence is left that stands behind words of somebody who is only cited. */
export const BEHIND_CITED = 'stands behind words of another than who spoke before them; either may go on';

/** Why a sentence is left that says what has to be done, behind words of somebody or words that were left. */
export const BEHIND_LEFT = 'may go on with words before it';

/** Gives the guess of the statements that a sentence opens. */
export function guessOf(sentence: SentenceId, spoken: readonly Spoken[]): Guess {
  const what = `statement of ${spoken.map(({ speaker }) => speaker).join(', ')}`;
  return {
    sentence,
    what,
    why: spoken.map(({ why }) => why).join('; '),
    isDoubtful: spoken.some((one) => one.isDoubtful),
  };
}

/** Gives why a sentence may be speech in which no verb was found; nothing for plain narrative. */
export function unread(text: string): string | undefined {
  if (/作(?:了)?(?:出)?(?:如上|上述)(?:表示|表述|要求|讲话)/.test(text))
    return 'says who has said what stands before it; how far back cannot be told';
  if (isSpokenQuotation(text)) return 'a quotation, and nobody is named right beside it';
  if (maySpeak(text)) return 'may open a statement, by a word that is none of the verbs of speech';
  return undefined;
}
