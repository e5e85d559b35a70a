/** Where in a source a quotation fits best. */

/** A stretch of the source, and how many characters must be changed, added or left out to make the quotation of it. */
export interface Fit {
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

/** A cost and where its stretch begins, in one number that compares by cost, then by the earlier beginning. */
const ONE = 2 ** 20;

/**
 * Gives the stretch of the source that is fewest changes from the quotation (Sellers' alignment: what stands before and behind the
 * stretch costs nothing); of equal ones, one that begins or ends where `isEdge` says a sentence does, else the longer. Both are
 * characters as numbers, marks below 0; the two lengths are below a thousand and a million.
 */
export function bestFit(quotation: Int32Array, source: Int32Array, isEdge: (at: number) => boolean): Fit {
  const row = Int32Array.from({ length: source.length + 1 }, (_, at) => at);
  for (const [index, wanted] of quotation.entries()) {
    let diagonal = row[0] ?? 0;
    let left = (index + 1) * ONE;
    row[0] = left;
    for (let at = 1; at <= source.length; at++) {
      const above = row[at] ?? 0;
      const given = source[at - 1] ?? 0;
      let best = diagonal;
      // A mark is never changed into a word: one is left out and the other added.
      if (given !== wanted) best += given < 0 === wanted < 0 ? ONE : 2 * ONE;
      if (above + ONE < best) best = above + ONE;
      if (left + ONE < best) best = left + ONE;
      row[at] = best;
      left = best;
      diagonal = above;
    }
  }
  let best: Fit = { start: 0, end: 0, distance: quotation.length };
  let bestEdges = 0;
  for (let end = 1; end <= source.length; end++) {
    const distance = Math.floor((row[end] ?? 0) / ONE);
    if (distance > best.distance) continue;
    const start = (row[end] ?? 0) % ONE;
    const edges = (isEdge(start) ? 1 : 0) + (isEdge(end) ? 1 : 0);
    const isLonger = edges === bestEdges && end === best.end + 1 && start === best.start;
    if (distance < best.distance || edges > bestEdges || isLonger) {
      best = { start, end, distance };
      bestEdges = edges;
    }
  }
  return best;
}
