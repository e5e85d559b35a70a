/** What is said of lines that are not the source: both texts, where they part, and the mend. */
import type { VFile } from 'vfile';
import type { SentenceId } from '../model';
import { firstDifference } from '../text/difference';
import type { Line } from './lines';

/** A sentence of the source, before it is known which section holds it. */
export interface SourceSentence {
  readonly id: SentenceId;
  readonly paragraph: number;
  readonly number: number;
  readonly text: string;
}

/** A line of a section and the file that it stands in. */
export interface PlacedLine {
  readonly file: VFile;
  readonly line: Line;
}

/** Says which sentences are missing, and where the first stands instead, if it does. */
export function missing(
  sentences: readonly SourceSentence[],
  elsewhere: (text: string) => PlacedLine | undefined,
): string {
  const [first] = sentences;
  const last = sentences.at(-1);
  if (!first || !last) return '';
  const found = elsewhere(first.text);
  const name = first === last ? first.id : `${first.id} to ${last.id} (${sentences.length} sentences)`;
  const mend = found
    ? `It stands at ${at(found)}: put the lines in the source’s order.`
    : 'Copy it from source.txt, one sentence a line.';
  return `${name} belongs here and is missing: “${first.text}”${first === last ? '' : ' …'}. ${mend}`;
}

/** Says how a line differs from the sentence that is expected at its place. */
export function altered(text: string, expected: SourceSentence, following: SourceSentence | undefined): string {
  if (joins(text, expected, following)) return `joins ${expected.id} and ${following?.id}. Write one sentence a line.`;
  if (expected.text.startsWith(text))
    return `holds a piece of ${expected.id} only. Keep the sentence on one line: “${expected.text}”. ${SENTENCE_ENDS}`;
  if (/^[》＞〉]/.test(text))
    return `begins with “${text.charAt(0)}”. Type a half-width > and a space where a statement begins.`;
  if (text.trim() === expected.text) return 'begins or ends with a full-width space. Take it away.';
  const parts = firstDifference(text, expected.text);
  const here = [...text.slice(parts)][0];
  const there = [...expected.text.slice(parts)][0];
  const where = `at character ${[...text.slice(0, parts)].length + 1}: ${shown(here)} here, ${shown(there)} in the source`;
  return `differs from ${expected.id} ${where}.\n    here:   ${text}\n    source: ${expected.text}\n    Copy the sentence from source.txt.`;
}

/** What cuts a text into sentences, for those who cut elsewhere. */
export const SENTENCE_ENDS = 'A sentence ends at 。！？ or ……, not at ； or ：.';

/** Tells whether a line is two sentences in one. */
export function joins(text: string, expected: SourceSentence, following: SourceSentence | undefined): boolean {
  return following !== undefined && text.replace(/\s/g, '') === (expected.text + following.text).replace(/\s/g, '');
}

function shown(character: string | undefined): string {
  return character === undefined ? 'the end' : `“${character}”`;
}

/** Gives where a line begins, as file:line:column. */
export function at({ file, line }: PlacedLine): string {
  const { line: row, column } = line.placeOf(0);
  return `${file.path}:${row}:${column}`;
}
