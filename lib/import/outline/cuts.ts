/** Cuts as the finders give them, before titles, slugs and topics are settled. */
import type { FoundSection } from '../model';

/** Where a section begins, and what it is. */
export interface Cut {
  /** The index of its first sentence. */
  readonly at: number;
  readonly kind: FoundSection['kind'];
  /** Left out where the section's own words are to give it. */
  readonly title?: string;
  readonly site?: string;
  readonly presence?: 'stated' | 'not-stated';
  readonly number?: number;
  /** What in the text it was made for; left out where only the length made it. */
  readonly why?: string;
  readonly isDoubtful?: boolean;
}

/** Joins lists of cuts into one in the text's order; of two at one place the one from the earlier list stays. */
export function joinCuts(...lists: readonly (readonly Cut[])[]): Cut[] {
  const placed = new Map<number, Cut>();
  for (const cut of lists.flat()) if (!placed.has(cut.at)) placed.set(cut.at, cut);
  return [...placed.values()].sort((a, b) => a.at - b.at);
}
