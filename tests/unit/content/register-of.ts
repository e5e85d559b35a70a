/** A register for articles that a test writes. */
import { fold } from '@/lib/text/normalise';
import { findQuoted } from '@/lib/text/quotes';

/** Gives the text of a phrases.yaml with all that a source sets in quotation marks, be it a phrase or direct speech. */
export function registerOf(source: string): string {
  const quoted = new Set(findQuoted(source).flatMap(({ text }) => (fold(text) === '' ? [] : [fold(text)])));
  const entries = [...quoted].map((text, index) => `  - text: ${JSON.stringify(text)}\n    slug: q-${index + 1}\n`);
  return `phrases:\n${entries.join('')}`;
}
