/** The source text cut into paragraphs and sentences. */
import { sentenceId } from '../paths';
import { findUnbalancedQuote } from '../text/quotes';
import { splitSentences } from '../text/sentences';
import type { BriefingData } from './briefing-schema';
import type { SourceSentence } from './cover-messages';
import { fault, type Place } from './faults';
import type { FrontMatter } from './front-matter';
import type { TextFile } from './reader';

/** A paragraph that has a quotation mark without its partner. */
export interface Unpaired {
  readonly paragraph: number;
  readonly mark: string;
  readonly place: Place;
}

/** A source cut up. */
export interface Source {
  /** Blank lines left out. */
  readonly paragraphs: readonly string[];
  readonly sentences: readonly SourceSentence[];
  readonly unpaired: readonly Unpaired[];
}

/** Gives the source's paragraphs and sentences, and where a quotation mark stands alone. */
export function readSource({ text }: TextFile): Source {
  const paragraphs: string[] = [];
  const sentences: SourceSentence[] = [];
  const unpaired: Unpaired[] = [];
  const rows = text.split('\n');
  for (const [index, row] of rows.entries()) {
    const spans = splitSentences(row);
    if (spans.length === 0) continue;
    const paragraph = paragraphs.push(row);
    for (const [nth, span] of spans.entries()) {
      sentences.push({ id: sentenceId(paragraph, nth + 1), paragraph, number: nth + 1, text: span.text });
    }
    const at = findUnbalancedQuote(row);
    // A quotation over several paragraphs opens each of them and is closed in the last alone.
    if (at === -1 || (row.charAt(at) === '“' && rows[index + 1]?.trimStart().startsWith('“'))) continue;
    const place: Place = { line: index + 1, column: [...row.slice(0, at)].length + 1 };
    unpaired.push({ paragraph, mark: row.charAt(at), place });
  }
  return { paragraphs, sentences, unpaired };
}

/** Holds the marks that stand alone against those that briefing.md says are the source's own; a fault for each difference. */
export function checkMarks(
  { file }: TextFile,
  { unpaired, paragraphs }: Source,
  briefing?: { readonly file: TextFile; readonly data: BriefingData; readonly front: FrontMatter },
): void {
  const seen = briefing?.data.unpairedMarks ?? [];
  const all = unpaired.map(({ paragraph }) => paragraph);
  for (const { paragraph, mark, place } of unpaired) {
    if (seen.includes(paragraph)) continue;
    const mend = `Compare with the original; where that has it so, write unpairedMarks: [${all.join(', ')}] into briefing.md.`;
    fault(file, place, 'unbalanced-quote', `has the quotation mark ${mark} without its partner. ${mend}`);
  }
  for (const [index, paragraph] of seen.entries()) {
    if (!briefing || all.includes(paragraph)) continue;
    const what =
      paragraph > paragraphs.length
        ? `and the source has ${paragraphs.length}`
        : 'where every quotation mark has its partner';
    const message = `names paragraph ${paragraph}, ${what}. Take it out of unpairedMarks.`;
    fault(briefing.file.file, briefing.front.placeOf(['unpairedMarks', index]), 'unpaired-marks', message);
  }
}
