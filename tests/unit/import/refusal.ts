import { ContentError } from '@/lib/content/faults';

/** Gives the message with which a piece of work is refused, the count of errors left out; any other error is thrown. */
export async function refusalOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.replace(/\n\d+ errors?, 0 warnings$/, '');
  }
  throw new Error('It was not refused.');
}
