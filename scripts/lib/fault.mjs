import { stopChildren } from './child.mjs';

/** A fault that the person at the console can mend: its message is shown without a stack trace. */
export class Fault extends Error {}

/** Prints a fault's message, or the whole stack of anything else, to the error output. */
export function printFault(error) {
  console.error(error instanceof Fault ? error.message : error);
}

/** Runs a script's work; an error is printed, the children are stopped, and the script exits 1. */
export async function runScript(work) {
  try {
    await work();
  } catch (error) {
    printFault(error);
    await stopChildren();
    process.exit(1);
  }
}
