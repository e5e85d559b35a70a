/** Which texts of one list may be like which of another: those that share the most of their rarer grams. */
import type { Work } from './pairs';

/** Looked at for each text. */
const MOST = 6;
/** A gram that stands in more texts tells none of them from the others. */
const MAX_TEXTS = 200;
/** Texts between two pauses. */
const STRIDE = 50;

/** Two texts by their places in their lists. */
export type Candidate = readonly [a: number, b: number];

/** Gives the candidates among the texts of two lists that are still free; each once, and the same for the lists in the other order. */
export function* candidates(
  a: readonly (string | undefined)[],
  b: readonly (string | undefined)[],
  gram: number,
  work: Work,
): Generator<undefined, Candidate[]> {
  const found = new Map<number, Candidate>();
  const forth = yield* nearest(a, b, gram, work);
  for (const [one, other] of forth) found.set(one * b.length + other, [one, other]);
  const back = yield* nearest(b, a, gram, work);
  for (const [other, one] of back) found.set(one * b.length + other, [one, other]);
  return [...found.values()];
}

function* nearest(
  from: readonly (string | undefined)[],
  to: readonly (string | undefined)[],
  gram: number,
  work: Work,
): Generator<undefined, Candidate[]> {
  const places = new Map<string, number[]>();
  for (const [index, text] of to.entries()) {
    for (const one of grams(text ?? '', gram)) {
      const known = places.get(one);
      if (known) known.push(index);
      else places.set(one, [index]);
    }
  }
  const shared = new Int32Array(to.length);
  const best: Candidate[] = [];
  for (const [index, text] of from.entries()) {
    if (index % STRIDE === STRIDE - 1) yield;
    if (text === undefined) continue;
    const touched: number[] = [];
    for (const one of grams(text, gram)) {
      const others = places.get(one) ?? [];
      if (others.length > MAX_TEXTS) continue;
      work.places -= others.length;
      if (work.places < 0) return best;
      for (const other of others) {
        if (shared[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
    }
    const share = (other: number): number => (shared[other] ?? 0) / (text.length + (to[other]?.length ?? 0));
    const better = (x: number, y: number): number =>
      share(y) - share(x) || Math.abs(x - index) - Math.abs(y - index) || x - y;
    for (const other of first(touched, better)) best.push([index, other]);
    for (const other of touched) shared[other] = 0;
  }
  return best;
}

/** The first few by an order, without putting all the others in it. */
function first(all: readonly number[], order: (x: number, y: number) => number): number[] {
  const few: number[] = [];
  for (const one of all) {
    if (few.length === MOST && order(one, few[MOST - 1] ?? one) >= 0) continue;
    few.push(one);
    few.sort(order);
    few.length = Math.min(few.length, MOST);
  }
  return few;
}

/** The different runs of so many units. */
function grams(text: string, length: number): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + length <= text.length; at += 1) found.add(text.slice(at, at + length));
  return found;
}
