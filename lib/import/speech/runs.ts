/** Quotations in front of who says them, over one sentence or more. */
import type { SourceSentence } from '../../content/cover-messages';
import type { People } from './people';
import { isSpokenQuotation, readClosing } from './quotations';
import { readSentence } from './sentences';
import type { Discourse, Spoken } from './speakers';

/** Quotations, and the sentence behind them that says whose; none before it where it closes by itself. */
export interface Run {
  readonly before: readonly SourceSentence[];
  readonly at: SourceSentence;
  readonly spoken: Spoken;
}

/** A quotation longer than this (in characters) is not put into one block with its verb. */
const LONGEST_RUN = 900;

/** Gives what is said from a sentence on whose speaker stands behind it, if it is so. */
export function closedRun(
  sentences: readonly SourceSentence[],
  index: number,
  people: People,
  discourse: Discourse,
): Run | undefined {
  const first = sentences[index];
  if (!first) return undefined;
  // Of several quotations in a row the earlier ones may be somebody else's, as in a dialogue.
  const isQuotation = isSpokenQuotation(first.text);
  if (isQuotation && first.text.length > LONGEST_RUN) return undefined;
  const closer = isQuotation ? sentences[index + 1] : first;
  if (!closer || closer.paragraph !== first.paragraph) return undefined;
  const before = isQuotation ? [first] : [];
  const closing = readClosing(closer.text, people, isQuotation);
  if (!closing) return undefined;
  const isQuoted = closing.said.startsWith('“');
  // “甲。”李四说，…: what follows the verb is said as well; without a quotation only a verb at the very end closes.
  if (before.length === 0 && !isQuoted && !closing.isLast) return undefined;
  if (before.length > 0 && closing.said !== '') return undefined;
  if (before.length === 0 && closing.said === '') return undefined;
  const meant = closing.kind !== 'pronoun' ? closing.name : discourse.isAlone ? discourse.person : undefined;
  if (meant === undefined) return undefined;
  if (
    !isQuoted &&
    before.length === 0 &&
    (closing.kind === 'body' || readSentence(closing.said, people, discourse).actor === 'person')
  ) {
    return undefined;
  }
  const isPerson = closing.kind === 'person' || closing.kind === 'pronoun';
  const why = `“${closer.text.slice(closing.who.start, closing.end)}” behind what is said`;
  const isDoubtful = !isQuoted && before.length === 0;
  const { start, end, who } = closing;
  const spoken: Spoken = {
    start,
    end,
    who,
    speaker: meant,
    isPerson,
    hasMark: !closing.isLast,
    isFirst: false,
    isDoubtful,
    why,
  };
  return { before, at: closer, spoken };
}
