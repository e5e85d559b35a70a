/** The source text cut into paragraphs and sentences. */
import { sentenceId } from '../paths';
import { findUnbalancedQuote } from '../text/quotes';
import { splitSentences } from '../text/sentences';
import type { SourceSentence } from './cover-messages';
import { fault, type Place } from './faults';
import type { TextFile } from './reader';

/** Gives the source's paragraphs, blank lines left out, and its sentences; an unbalanced quotation mark is a fault. */
export function readSource({ file, text }: TextFile): { paragraphs: string[]; sentences: SourceSentence[] } {
  const paragraphs: string[] = [];
  const sentences: SourceSentence[] = [];
  const rows = text.split('\n');
  for (const [index, row] of rows.entries()) {
    const spans = splitSentences(row);
    if (spans.length === 0) continue;
    const paragraph = paragraphs.push(row);
    for (const [nth, span] of spans.entries()) {
      sentences.push({ id: sentenceId(paragraph, nth + 1), paragraph, number: nth + 1, text: span.text });
    }
    const unbalanced = findUnbalancedQuote(row);
    // A quotation over several paragraphs opens each of them and is closed in the last alone.
    if (unbalanced === -1 || (row.charAt(unbalanced) === '“' && rows[index + 1]?.trimStart().startsWith('“'))) continue;
    const place: Place = { line: index + 1, column: [...row.slice(0, unbalanced)].length + 1 };
    const mend = 'Compare with the original; a source that truly has it so cannot be split into sentences.';
    fault(
      file,
      place,
      'unbalanced-quote',
      `has the quotation mark ${row.charAt(unbalanced)} without its partner. ${mend}`,
    );
  }
  return { paragraphs, sentences };
}
