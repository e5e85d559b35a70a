/** Pairs of texts from two lists: the same first, then the most alike, each text once. */
import { groupBy } from '../queries/group';
import { candidates } from './candidates';
import { likeness } from './likeness';

/** The work that one comparison may still cause; counted, not timed, so that the same texts always give the same. */
export interface Work {
  /** Places of grams that may be looked at. */
  places: number;
  /** Cells of edit tables that may be filled. */
  cells: number;
}

/** Several times what two sources of 256 KiB in sentences of the common length cause. */
export const ALLOWED: Readonly<Work> = { places: 12_000_000, cells: 400_000_000 };

/** A longer text is only paired with its like: in UTF-16 units. */
export const MAX_LENGTH = 2000;

/** Two texts by their places in their lists. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** 1 where they are the same. */
  readonly likeness: number;
}

/** The pairs of two lists. */
export interface Pairs {
  /** In the order of the first list. */
  readonly pairs: readonly Pair[];
  /** Some texts were too long, or too many, to be looked at. */
  readonly isCut: boolean;
}

/** What makes two texts a pair. */
export interface Rule {
  /** The length of the runs that a pair shares at least one of, in UTF-16 units. */
  readonly gram: number;
  /** How alike they must be, as `likeness` has it. */
  readonly least: number;
}

/** Pairs two lists of texts; pauses now and then, for a caller that has others to serve. The lists in the other order give the same pairs. */
export function* pairUp(
  a: readonly string[],
  b: readonly string[],
  { gram, least }: Rule,
  work: Work,
): Generator<undefined, Pairs> {
  const same = sameIn(a, b);
  const [usedA, usedB] = [new Set(same.map((pair) => pair.a)), new Set(same.map((pair) => pair.b))];
  let isCut = false;
  const free = (texts: readonly string[], used: ReadonlySet<number>) =>
    texts.map((text, index) => {
      if (used.has(index)) return undefined;
      if (text.length <= MAX_LENGTH) return text;
      isCut = true;
      return undefined;
    });
  const [freeA, freeB] = [free(a, usedA), free(b, usedB)];
  const alike: Pair[] = [];
  const looked = yield* candidates(freeA, freeB, gram, work);
  for (const [count, [one, other]] of looked.entries()) {
    if (count % 200 === 199) yield;
    const [x, y] = [freeA[one] ?? '', freeB[other] ?? ''];
    work.cells -= x.length * y.length;
    if (work.cells < 0) break;
    const found = likeness(x, y);
    if (found >= least) alike.push({ a: one, b: other, likeness: found });
  }
  alike.sort(bestFirst);
  const taken = alike.filter((pair) => {
    if (usedA.has(pair.a) || usedB.has(pair.b)) return false;
    usedA.add(pair.a);
    usedB.add(pair.b);
    return true;
  });
  const pairs = [...same, ...taken].sort((x, y) => x.a - y.a);
  return { pairs, isCut: isCut || work.places < 0 || work.cells < 0 };
}

/** The same texts: where one stands several times, the first with the first and so on. */
function sameIn(a: readonly string[], b: readonly string[]): Pair[] {
  const others = groupBy([...b.keys()], (index) => b[index] ?? '');
  const used = new Map<string, number>();
  return a.flatMap((text, index): Pair[] => {
    const nth = used.get(text) ?? 0;
    const other = others.get(text)?.[nth];
    used.set(text, nth + 1);
    return other === undefined ? [] : [{ a: index, b: other, likeness: 1 }];
  });
}

/** Of pairs that share a text, no two are equal here, so the order of the lists decides nothing. */
function bestFirst(x: Pair, y: Pair): number {
  return y.likeness - x.likeness || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a + x.b - (y.a + y.b);
}
