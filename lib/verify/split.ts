/** A draft cut into what is checked: its sentences, and the quotations in each. */
import { pairQuotes } from '../text/quotes';
import { splitSentences } from '../text/sentences';
import { LAST_VERB } from './verbs';

/** A stretch of a text; offsets in UTF-16 units. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LINE = /[^\r\n\u0085\u2028\u2029]+/g;
/** Sentences by their marks alone, where quotation marks without their partner would hold them together. */
const BY_MARKS = /[^。！？!?…]*[。！？!?…]+[”’」』"）)]*|[^。！？!?…]+$/g;

/** Gives the sentences of a draft in order; every character that is not white space stands in exactly one. */
export function splitDraft(draft: string): Span[] {
  return [...draft.matchAll(LINE)].flatMap(({ 0: line, index }) =>
    joinSayings(
      line,
      splitSentences(line).flatMap((span) => (isBalanced(span.text) ? [span] : cutByMarks(span))),
    ).map(({ text, start, end }) => ({ text, start: start + index, end: end + index })),
  );
}

/** Who says it, behind a quotation that ends its own sentence (“甲。”他说。), stays with it. */
const SAYING = new RegExp(
  `^(?:[，,]?[^，,。！？；;：:“”"]{0,20}${LAST_VERB}|[—–-]{1,2}[^，,。！？；;：:“”"—–-]{2,24})[。！!]?$`,
);

/** Behind a quotation anything may say who says it, behind a sentence without marks only a dash: 甲。——某人. */
const ENDS = /[”"」』].$|[。！!][—–]$/;

function joinSayings(line: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const isSaying =
      last && last.end === span.start && ENDS.test(last.text + span.text.slice(0, 1)) && SAYING.test(span.text);
    if (!isSaying) joined.push(span);
    else joined[joined.length - 1] = { text: line.slice(last.start, span.end), start: last.start, end: span.end };
  }
  return joined;
}

function cutByMarks({ text, start }: Span): Span[] {
  return [...text.matchAll(BY_MARKS)].flatMap(({ 0: piece, index }) => {
    const trimmed = piece.trim();
    if (trimmed === '') return [];
    const from = start + index + piece.indexOf(trimmed);
    return [{ text: trimmed, start: from, end: from + trimmed.length }];
  });
}

function isBalanced(text: string): boolean {
  return pairQuotes(text, true).unbalanced < 0;
}

/** Gives what stands inside the outermost quotation marks of a text, of any kind, in order. */
export function quotationsIn(text: string): Span[] {
  const found: Span[] = [];
  let behind = 0;
  for (const { start, end } of [...pairQuotes(text, true).pairs].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < behind) continue;
    behind = end;
    if (end - start > 2) found.push({ text: text.slice(start + 1, end - 1), start: start + 1, end: end - 1 });
  }
  return found;
}
