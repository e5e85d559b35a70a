/** Where in a source a quotation fits best. */

/** A stretch of the source, and how many characters must be changed, added or left out to make the quotation of it. */
export interface Fit {
  readonly start: number;
  readonly end: number;
  readonly distance: number;
  /** What decides between stretches: the changes by their weights. */
  readonly cost: number;
}

/** A cost and where its stretch begins, in one number that compares by cost, then by the earlier beginning. */
const ONE = 2 ** 19;
/**
 * A draft leaves words out more often than it makes them up: what a quotation has that the source lacks weighs more than what it
 * skips. So 甲…丁 is 甲乙丙丁 with 乙丙 left out, and not 甲乙 with 丁 made up, however many characters either counts.
 */
const WEIGHT = { skipped: 2, changed: 3, extra: 3 } as const;

/**
 * Gives the stretch of the source that the quotation is made of with the least changes by weight (Sellers' alignment: what stands
 * before and behind the stretch costs nothing); of equal ones, one that begins or ends where `isEdge` says a sentence does, else the
 * longer. Both are characters as numbers, marks below 0; the two lengths are below a thousand and half a million.
 */
export function bestFit(quotation: Int32Array, source: Int32Array, isEdge: (at: number) => boolean): Fit {
  const row = Int32Array.from({ length: source.length + 1 }, (_, at) => at);
  /** Beside each cost the plain number of changes. */
  const changes = new Int32Array(source.length + 1);
  for (const [index, wanted] of quotation.entries()) {
    let diagonal = row[0] ?? 0;
    let diagonalChanges = changes[0] ?? 0;
    row[0] = (index + 1) * WEIGHT.extra * ONE;
    changes[0] = index + 1;
    for (let at = 1; at <= source.length; at++) {
      const above = row[at] ?? 0;
      const aboveChanges = changes[at] ?? 0;
      const given = source[at - 1] ?? 0;
      let best = diagonal;
      let made = diagonalChanges;
      if (given !== wanted) {
        // A mark is never changed into a word: one is left out and the other added.
        const isOneKind = given < 0 === wanted < 0;
        best += (isOneKind ? WEIGHT.changed : WEIGHT.skipped + WEIGHT.extra) * ONE;
        made += isOneKind ? 1 : 2;
      }
      if (above + WEIGHT.extra * ONE < best) {
        best = above + WEIGHT.extra * ONE;
        made = aboveChanges + 1;
      }
      const left = (row[at - 1] ?? 0) + WEIGHT.skipped * ONE;
      if (left < best) {
        best = left;
        made = (changes[at - 1] ?? 0) + 1;
      }
      row[at] = best;
      changes[at] = made;
      diagonal = above;
      diagonalChanges = aboveChanges;
    }
  }
  let best: Fit = { start: 0, end: 0, distance: quotation.length, cost: quotation.length * WEIGHT.extra };
  let bestEdges = 0;
  for (let end = 1; end <= source.length; end++) {
    const cost = Math.floor((row[end] ?? 0) / ONE);
    if (cost > best.cost) continue;
    const start = (row[end] ?? 0) % ONE;
    const edges = (isEdge(start) ? 1 : 0) + (isEdge(end) ? 1 : 0);
    const isLonger = edges === bestEdges && end === best.end + 1 && start === best.start;
    if (cost < best.cost || edges > bestEdges || isLonger) {
      best = { start, end, distance: changes[end] ?? 0, cost };
      bestEdges = edges;
    }
  }
  return best;
}
