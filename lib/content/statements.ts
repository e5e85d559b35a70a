/** Statements found in the lines of a briefing's blockquotes, in the source's order. */
import type { VFile } from 'vfile';
import type { Block, SentenceId, StatementId } from '../model';
import { isWhollyQuoted } from '../text/quotes';
import { type SplitPart, splitLine } from './attribution';
import type { SourceSentence } from './cover-messages';
import { fault } from './faults';
import { checkLabel, checkNoLabel } from './label';
import type { Line } from './lines';
import { checkSaid, finish, type StatementDraft, start } from './statement-draft';

/** A block of a section with the sentences that its lines are. */
export interface CoveredBlock {
  readonly file: VFile;
  readonly section: string;
  readonly type: Block['type'];
  readonly depth?: 2 | 3 | 4;
  readonly lines: readonly { readonly line: Line; readonly sentence: SourceSentence }[];
}

/** A part of a sentence with the statement that it speaks for, if any. */
export interface PlacedPart extends SplitPart {
  readonly statement?: StatementId;
}

/** Gives the statements of the blocks, topics still to be filled in, and the parts of every sentence; faults go to the files. */
export function findStatements(blocks: readonly CoveredBlock[], speaker: string | undefined) {
  const drafts: StatementDraft[] = [];
  const parts = new Map<SentenceId, readonly PlacedPart[]>();
  let index = 0;
  for (const block of blocks) {
    const first = index;
    index += block.lines.length;
    if (block.type === 'statement') readBlockquote(block, first, drafts, parts, speaker);
    else for (const { line, sentence } of block.lines) parts.set(sentence.id, narrative(block, line));
  }
  for (const draft of drafts) checkSaid(draft);
  return { statements: drafts.map(finish), parts };
}

function narrative({ file }: CoveredBlock, line: Line): readonly PlacedPart[] {
  const [emphasised] = line.emphasised;
  const mend = 'Put > before the line if it is said, or take the stars away.';
  const what = `emphasises a word outside a blockquote. ${mend}`;
  if (emphasised) fault(file, line.placeOf(emphasised.start), 'verb-outside', what);
  checkNoLabel(file, line);
  return [{ role: 'narrative', start: 0, end: line.text.length }];
}

function readBlockquote(
  block: CoveredBlock,
  first: number,
  drafts: StatementDraft[],
  parts: Map<SentenceId, readonly PlacedPart[]>,
  speaker: string | undefined,
): void {
  const latest = drafts.at(-1);
  // Behind a bare 答 somebody has spoken who is not named: a pronoun may mean them.
  let spoke = latest?.attribution.speaker ?? latest?.label;
  const splits = block.lines.map(({ line }) => {
    const split = splitLine(block.file, line, speaker, spoke);
    const [last] = split.verbs.slice(-1);
    if (last) spoke = last.speaker ?? last.label;
    return split;
  });
  const opener = splits.findIndex((split) => split.verbs.length > 0);
  // A verb that closes takes the lines before it, and so does one behind a quotation (“甲。”他说，…); otherwise these go on with the statement before the blockquote.
  const isQuoted = block.lines.slice(0, Math.max(0, opener)).every(({ line }) => isWhollyQuoted(line.text));
  const [opening] = splits[opener]?.verbs ?? [];
  const closes = opener > 0 && opening?.label === undefined && (opening?.closes === true || isQuoted);
  let open = closes ? undefined : drafts.at(-1);
  for (const [offset, { line, sentence }] of block.lines.entries()) {
    const split = splits[offset];
    const source = first + offset;
    if (!split) continue;
    if (!checkLabel(block.file, line, split.verbs.length > 0)) return;
    if (offset === 0 && opener !== 0 && !closes && open?.last !== source - 1) {
      // An emphasised word that is no verb has been reported.
      if (line.emphasised.length > 0) return;
      const mend = 'Emphasise its verb (*指出*), or take the > away if it is narrative.';
      fault(
        block.file,
        line.placeOf(0),
        'no-verb',
        `has no verb, and what stands before it in the source is no statement that it could go on with. ${mend}`,
      );
      return;
    }
    if (offset > 0 && split.parts[0]?.role === 'narrative') {
      const mend =
        'Put an empty line before it if they are narrative; if they are still said, take the stars off this verb.';
      fault(block.file, line.placeOf(0), 'voice', `has words before its verb that may be narrative or speech. ${mend}`);
    }
    if (closes && offset === 0)
      open = start(drafts, sentence.id, splits[opener]?.verbs[0], { file: block.file, place: line.placeOf(0) });
    const before = open;
    const mine = split.verbs.map((verb, nth) => {
      if (closes && offset === opener && nth === 0 && before) return before;
      if (verb.closes && nth === 0 && offset === opener && !split.parts.some((part) => part.role === 'said')) {
        fault(
          block.file,
          line.placeOf(0),
          'nothing-said',
          'closes with a verb, and nothing is said before it. Put what is said into the same blockquote.',
        );
      }
      return start(drafts, sentence.id, verb, { file: block.file, place: line.placeOf(0) });
    });
    open = mine.at(-1) ?? open;
    const placed = split.parts.map((part): PlacedPart => {
      const owner = part.verb === undefined ? before : mine[part.verb];
      if (part.role === 'narrative' || !owner) return part;
      if (part.role === 'said') owner.said.push(line.text.slice(part.start, part.end));
      if (owner.last !== source || owner.places.length === 0) {
        owner.last = source;
        owner.places.push({ section: block.section, sentence: sentence.id });
      }
      return { ...part, statement: owner.id };
    });
    parts.set(sentence.id, placed);
  }
}
