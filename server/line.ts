/** A line of bounded length in which heavy work waits for its turn, so that a crowd cannot keep readers from a page. */
import { type InTurn, makeInTurn } from '../lib/in-turn';

/** Longer than any page or file takes on a busy machine: work that never ends must not close the line to all others. */
const MOST_MS = 30_000;

/** Thrown where a piece of work has had its turn, and more than its time. */
export class TooLong extends Error {}

/** Work is done one at a time, in the order in which it came. */
export class Line {
  private waiting = 0;
  private readonly inTurn: InTurn = makeInTurn();

  /** `longest` counts the piece of work that is being done. */
  constructor(private readonly longest: number) {}

  /**
   * Gives what a piece of work gives when its turn has come; nothing, and at once, where too many wait. Throws TooLong where it does not
   * end in time; the next one then has its turn.
   */
  async wait<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    if (this.waiting >= this.longest) return undefined;
    this.waiting += 1;
    try {
      return await this.inTurn(() => inTime(work()));
    } finally {
      this.waiting -= 1;
    }
  }
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLong(`Not done in ${MOST_MS} ms; given up.`)), MOST_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
