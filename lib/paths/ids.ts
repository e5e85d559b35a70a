/** The form of slugs and ids. */
import type { SentenceId, StatementId } from '../model';

/** The form of a sentence's id. */
export const SENTENCE_ID = /^p[1-9]\d{0,3}s[1-9]\d{0,3}$/;
const STATEMENT_ID = /^p[1-9]\d{0,3}s[1-9]\d{0,3}[bcd]?$/;

/** What a slug may be: lower-case ASCII words joined by single hyphens, at most 60 characters. */
export const SLUG = /^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Tells whether a text has the form of a statement's id. */
export function isStatementId(text: string): text is StatementId {
  return STATEMENT_ID.test(text);
}

/** Tells whether a text has the form of a sentence's id. */
export function isSentenceId(text: string): text is SentenceId {
  return SENTENCE_ID.test(text);
}

/** Gives the id of a sentence from its paragraph and its number in it, both from 1. */
export function sentenceId(paragraph: number, number: number): SentenceId {
  return `p${paragraph}s${number}`;
}

/** Gives the paragraph and number that an id names. */
export function sentencePlace(id: SentenceId | StatementId): { paragraph: number; number: number } {
  const [, paragraph, number] = /^p(\d+)s(\d+)/.exec(id) ?? [];
  return { paragraph: Number(paragraph), number: Number(number) };
}
