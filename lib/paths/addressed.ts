/** Which briefings have addresses. */
import type { Addressed, Library } from '../model';

/** What the addresses of a library are known by: everything that has one. */
export interface WithAddresses extends Pick<Library, 'topics' | 'phrases'> {
  readonly briefings: readonly Addressed[];
  readonly superseded: readonly Addressed[];
}

/** Gives the briefings that have addresses: those that are listed, then those that others have replaced. */
export function addressed<One>(library: {
  readonly briefings: readonly One[];
  readonly superseded: readonly One[];
}): readonly One[] {
  const { briefings, superseded } = library;
  return superseded.length === 0 ? briefings : [...briefings, ...superseded];
}
