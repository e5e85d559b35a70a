/** Progress of the import: a spinner on a terminal, plain lines elsewhere; and the editor's Ctrl-C. */
import { spinner } from '@clack/prompts';

/** Thrown where the editor breaks off. */
export class Cancelled extends Error {}

/** Runs a piece of work under its title. */
export type Step = <Result>(title: string, work: () => Result | Promise<Result>) => Promise<Result>;

/** Gives the function that shows each step; `isLive` on a terminal. */
export function steps(isLive: boolean): Step {
  return async (title, work) => {
    if (!isLive) {
      console.log(`${title} …`);
      return work();
    }
    const shown = spinner();
    shown.start(title);
    try {
      // The spinner gets a turn before work that holds the process.
      await new Promise((resolve) => setImmediate(resolve));
      const result = await work();
      if (shown.isCancelled) throw new Cancelled();
      shown.stop(title);
      return result;
    } catch (error) {
      if (!shown.isCancelled) shown.error(title);
      throw error;
    }
  };
}
