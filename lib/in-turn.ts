/** Work that holds the process, done so that what waits meanwhile is answered in between. */
import { setImmediate } from 'node:timers/promises';

/** Does one piece of work, when its turn has come. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** The loop takes one new connection a turn, and a reader may stand behind a crowd: as many are let in between two pieces. */
const TURNS = 100;

/**
 * Makes a line in which one piece is done at a time: a crowd that asks for a hundred pictures, or sends a hundred drafts, must not
 * keep a reader from a page.
 */
export function makeInTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(() => setImmediate()).then(work);
    // One that fails does not stop those behind it.
    last = turn.catch(() => {}).then(letOthersIn);
    return turn;
  };
}

/** Turns, and not milliseconds: on a machine that is busy elsewhere these may pass without one. */
async function letOthersIn(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await setImmediate();
}

/** Long enough that the pauses cost nothing, short enough that nobody notices. */
const SLICE_MS = 15;

/** Takes all steps of a piece of work and gives its result; others are answered between two slices of it. */
export async function inSlices<Result>(steps: Iterator<unknown, Result>): Promise<Result> {
  let start = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < SLICE_MS) continue;
    await setImmediate();
    start = performance.now();
  }
}
