/** Where in a source a quotation fits best. */

/** A stretch of the source, and how many characters must be changed, added or left out to make the quotation of it. */
export interface Fit {
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

/**
 * Gives the stretch of the source that is fewest changes from the quotation (Sellers' alignment: what stands before and behind the
 * stretch costs nothing); of equal ones, one that begins or ends where `isEdge` says a sentence does, else the longer.
 */
export function bestFit(quotation: Int32Array, source: Int32Array, isEdge: (at: number) => boolean): Fit {
  const width = source.length + 1;
  let costs = new Int32Array(width);
  let starts = Int32Array.from({ length: width }, (_, at) => at);
  let nextCosts = new Int32Array(width);
  let nextStarts = new Int32Array(width);
  for (let row = 1; row <= quotation.length; row++) {
    const wanted = quotation[row - 1] ?? 0;
    nextCosts[0] = row;
    nextStarts[0] = 0;
    for (let at = 1; at < width; at++) {
      // A changed character before an added one: the stretch then reaches to where the quotation's own begins.
      const given = source[at - 1] ?? 0;
      // A mark is never changed into a word: one is left out and the other added.
      const changed = given < 0 === wanted < 0 ? 1 : 2;
      let cost = (costs[at - 1] ?? 0) + (given === wanted ? 0 : changed);
      let start = starts[at - 1] ?? 0;
      const added = (costs[at] ?? 0) + 1;
      if (added < cost) {
        cost = added;
        start = starts[at] ?? 0;
      }
      const leftOut = (nextCosts[at - 1] ?? 0) + 1;
      if (leftOut < cost) {
        cost = leftOut;
        start = nextStarts[at - 1] ?? 0;
      }
      nextCosts[at] = cost;
      nextStarts[at] = start;
    }
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts];
  }
  let best: Fit = { start: 0, end: 0, distance: quotation.length };
  let bestEdges = 0;
  for (let end = 1; end < width; end++) {
    const distance = costs[end] ?? 0;
    if (distance > best.distance) continue;
    const start = starts[end] ?? 0;
    const edges = (isEdge(start) ? 1 : 0) + (isEdge(end) ? 1 : 0);
    const isLonger = edges === bestEdges && end === best.end + 1 && start === best.start;
    if (distance < best.distance || edges > bestEdges || isLonger) {
      best = { start, end, distance };
      bestEdges = edges;
    }
  }
  return best;
}
