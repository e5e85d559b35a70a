/** Looks ahead from a sentence that may be told as well as said. */
import type { SourceSentence } from '../../content/cover-messages';
import { EITHER, goesOn, type OpenStatement } from './continuation';
import { othersWords } from './others';
import type { People } from './people';
import { readSentence } from './sentences';

/** So many sentences further on the statement is looked for; more would make a long paragraph slow. */
const REACH = 3;

/** Tells whether the statement plainly goes on in the paragraph behind the sentence at `index`, so that this one stands inside it. */
export function isEnclosed(
  sentences: readonly SourceSentence[],
  index: number,
  open: OpenStatement,
  people: People,
): boolean {
  const paragraph = sentences[index]?.paragraph;
  for (const { paragraph: at, text } of sentences.slice(index + 1, index + 1 + REACH)) {
    if (at !== paragraph) return false;
    const { spoken, actor, left } = readSentence(text, people, { isAlone: false });
    if (spoken.length > 0 || left !== undefined || othersWords(text, people)) return false;
    const next = goesOn(text, open, actor === 'person' || actor === 'pronoun', false);
    if (next.goesOn) return true;
    if (next.why !== EITHER) return false;
  }
  return false;
}
