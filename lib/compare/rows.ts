/** The sentences of two briefings, each once: side by side where they are the same or alike, alone where they are not. */
import type { Briefing, Sentence, SentenceId } from '../model';
import { tokensOf } from '../verify/tokens';
import { holder } from './holder';
import { lonePlaces } from './lone-places';
import { outOfOrder } from './order';
import { type Pairs, pairUp, type Work } from './pairs';

/** How alike two sentences must be to stand side by side. */
const SENTENCES_ALIKE = 0.5;

/** A sentence of either, or one of each. */
export interface Row {
  readonly kind: 'same' | 'changed' | 'a' | 'b';
  readonly a: Sentence | undefined;
  readonly b: Sentence | undefined;
  /** 1 where they are the same, 0 for one alone. */
  readonly likeness: number;
  /** Whether they differ in punctuation alone. */
  readonly isMarks: boolean;
  /** Whether the two stand elsewhere among the others. */
  readonly isMoved: boolean;
  /** Of one that stands alone: the sentence of the other briefing that has all its words. */
  readonly within: SentenceId | undefined;
  /** Slug of the section under which it is shown, of the briefing whose order the rows follow. */
  readonly section: string;
}

/** All rows in the order of `lead`; what only the other has stands behind what it follows there. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly isCut: boolean;
}

interface Side {
  readonly sentences: readonly Sentence[];
  readonly keys: readonly string[];
  /** Without marks. */
  readonly words: readonly string[];
}

/** Aligns the sentences of two briefings; `lead` is the one whose order the rows follow. */
export function* alignRows(a: Briefing, b: Briefing, lead: 'a' | 'b', work: Work): Generator<undefined, Rows> {
  const first = sideOf(a);
  yield;
  const second = sideOf(b);
  yield;
  const paired = yield* pairUp(first.keys, second.keys, { gram: 2, least: SENTENCES_ALIKE }, work);
  yield;
  const rows = arrange(first, second, paired, lead);
  return { rows, isCut: paired.isCut };
}

function sideOf({ sentences }: Briefing): Side {
  const tokens = sentences.map(({ text }) => tokensOf(text));
  return {
    sentences,
    keys: tokens.map(({ keys }) => keys.join('')),
    words: tokens.map(({ keys, marks }) => keys.filter((_, at) => marks[at] === 0).join('')),
  };
}

function arrange(a: Side, b: Side, { pairs }: Pairs, lead: 'a' | 'b'): Row[] {
  const moved = outOfOrder(pairs.map((pair) => pair.b));
  const ofA = new Map(pairs.map((pair, at) => [pair.a, { ...pair, isMoved: moved.has(at) }]));
  const [holdsA, holdsB] = [holder(b), holder(a)];
  const rows: Row[] = [];
  let section = '';
  const put = (inA: number | undefined, inB: number | undefined): void => {
    const [one, other] = [a.sentences[inA ?? -1], b.sentences[inB ?? -1]];
    const pair = one && other && ofA.get(inA ?? -1);
    section = (lead === 'a' ? one : other)?.section ?? section;
    rows.push({
      kind: !pair ? (one ? 'a' : 'b') : a.keys[pair.a] === b.keys[pair.b] ? 'same' : 'changed',
      a: one,
      b: other,
      likeness: pair?.likeness ?? 0,
      isMarks: pair !== undefined && a.words[pair.a] === b.words[pair.b] && a.keys[pair.a] !== b.keys[pair.b],
      isMoved: pair?.isMoved ?? false,
      within: pair ? undefined : one ? holdsA(a.words[inA ?? -1] ?? '') : holdsB(b.words[inB ?? -1] ?? ''),
      section,
    });
  };
  section = (lead === 'a' ? a : b).sentences[0]?.section ?? '';
  const [own, other] = lead === 'a' ? [a.sentences, b.sentences] : [b.sentences, a.sentences];
  const partner = new Map(pairs.map((pair) => (lead === 'a' ? [pair.a, pair.b] : [pair.b, pair.a])));
  const places = lonePlaces(other, new Set(partner.values()));
  const putOwn = (at: number | undefined, its: number | undefined) => (lead === 'a' ? put(at, its) : put(its, at));
  for (const at of places.first) putOwn(undefined, at);
  for (const at of own.keys()) {
    const its = partner.get(at);
    for (const one of places.before.get(its ?? -1) ?? []) putOwn(undefined, one);
    putOwn(at, its);
    for (const one of places.behind.get(its ?? -1) ?? []) putOwn(undefined, one);
  }
  return rows;
}
