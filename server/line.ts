/** A line of bounded length in which heavy work waits for its turn, so that a crowd cannot keep readers from a page. */
import { type InTurn, makeInTurn } from '../lib/in-turn';

/** Work is done one at a time, in the order in which it came. */
export class Line {
  private waiting = 0;
  private readonly inTurn: InTurn = makeInTurn();

  /** `longest` counts the piece of work that is being done. */
  constructor(private readonly longest: number) {}

  /** Gives what a piece of work gives when its turn has come; nothing, and at once, where too many wait. */
  async wait<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    if (this.waiting >= this.longest) return undefined;
    this.waiting += 1;
    try {
      return await this.inTurn(work);
    } finally {
      this.waiting -= 1;
    }
  }
}
