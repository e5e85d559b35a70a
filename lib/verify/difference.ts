/** What differs between a source and a quotation of it, character by character. */
import diff from 'fast-diff';
import { sameMarks } from './marks';
import type { Tokens } from './tokens';

/** Both the same, one mark in two forms, other marks alone, or words too. */
export type PieceKind = 'same' | 'form' | 'marks' | 'words';

/** A stretch of both; offsets count characters of their tokens, and one of the two may be empty. */
export interface Piece {
  readonly kind: PieceKind;
  readonly source: readonly [start: number, end: number];
  readonly draft: readonly [start: number, end: number];
}

/** Gives the pieces of two texts in order; they join to both. */
export function difference(source: Tokens, draft: Tokens): Piece[] {
  const runs: { same: boolean; source: [number, number]; draft: [number, number] }[] = [];
  let [inSource, inDraft] = [0, 0];
  for (const [operation, text] of operations(source.keys.join(''), draft.keys.join(''))) {
    const length = [...text].length;
    const same = operation === diff.EQUAL;
    const last = runs.at(-1);
    const run = last && last.same === same ? last : undefined;
    const made = run ?? { same, source: [inSource, inSource], draft: [inDraft, inDraft] };
    if (!run) runs.push(made);
    if (operation !== diff.INSERT) inSource += length;
    if (operation !== diff.DELETE) inDraft += length;
    made.source[1] = inSource;
    made.draft[1] = inDraft;
  }
  return runs.flatMap((run) =>
    run.same ? formsIn(source, draft, run) : [{ ...run, kind: kindOf(source, draft, run) }],
  );
}

function operations(source: string, draft: string): diff.Diff[] {
  if (source === draft) return source === '' ? [] : [[diff.EQUAL, source]];
  // Tidied, so that no single equal character stands alone between two changes.
  return diff(source, draft, undefined, true);
}

type Run = Pick<Piece, 'source' | 'draft'>;

function kindOf(source: Tokens, draft: Tokens, run: Run): PieceKind {
  const isAllMarks = (tokens: Tokens, [start, end]: readonly [number, number]) =>
    tokens.marks.subarray(start, end).every((mark) => mark === 1);
  if (!isAllMarks(source, run.source) || !isAllMarks(draft, run.draft)) return 'words';
  const [a, b] = [source.keys.slice(...run.source), draft.keys.slice(...run.draft)];
  return sameMarks(a) === sameMarks(b) ? 'form' : 'marks';
}

/** Cuts a stretch that is the same into what is so in every form, and each character that is written otherwise. */
function formsIn(source: Tokens, draft: Tokens, run: Run): Piece[] {
  const pieces: { kind: PieceKind; source: [number, number]; draft: [number, number] }[] = [];
  const [from, to] = run.source;
  for (let at = from; at < to; at++) {
    const other = run.draft[0] + at - from;
    const kind = written(source, at) === written(draft, other) ? 'same' : 'form';
    const last = pieces.at(-1);
    if (last && last.kind === kind && kind === 'same') {
      last.source[1] = at + 1;
      last.draft[1] = other + 1;
    } else pieces.push({ kind, source: [at, at + 1], draft: [other, other + 1] });
  }
  return pieces;
}

function written({ text, starts, ends }: Tokens, at: number): string {
  return text.slice(starts[at], ends[at]);
}
