/** Where among the rows stands what only the other briefing has. */
import type { Sentence } from '../model';

/** For each sentence that has a partner, by its place: those that are shown before it and behind it; and those that come first. */
export interface LonePlaces {
  readonly first: readonly number[];
  readonly before: ReadonlyMap<number, readonly number[]>;
  readonly behind: ReadonlyMap<number, readonly number[]>;
}

/**
 * Gives a place to each sentence without a partner: behind the one that it follows, but from where a section begins before the one
 * that it leads up to, so that a new beginning stands beside a new beginning.
 */
export function lonePlaces(sentences: readonly Sentence[], partnered: ReadonlySet<number>): LonePlaces {
  const [before, behind] = [new Map<number, number[]>(), new Map<number, number[]>()];
  let first: number[] = [];
  let run: number[] = [];
  let last: number | undefined;
  const close = (next: number | undefined): void => {
    const opening = run.findIndex((at) => sentences[at]?.section !== sentences[at - 1]?.section);
    const cut = next === undefined || opening === -1 ? run.length : opening;
    if (last === undefined) first = run.slice(0, cut);
    else behind.set(last, run.slice(0, cut));
    if (next !== undefined) before.set(next, run.slice(cut));
    run = [];
  };
  for (const at of sentences.keys()) {
    if (partnered.has(at)) {
      close(at);
      last = at;
    } else run.push(at);
  }
  close(undefined);
  return { first, before, behind };
}
