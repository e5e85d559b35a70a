import { setImmediate } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/**
 * Does work that holds the process, such as drawing, one piece at a time, and lets what waits meanwhile be answered in between:
 * a crowd that asks for a hundred pictures must not keep a reader from a page.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = last.then(() => setImmediate()).then(work);
  // One that fails does not stop those behind it.
  last = turn.catch(() => {});
  return turn;
}
