/** How often a phrase stands, counted by something: a year, who says it, an outlet. */
import { groupBy } from './group';
import type { Spot } from './phrase-spots';

/** How often: places in quotation marks of its own, places without, and the briefings that hold them. */
export interface Tally {
  readonly quoted: number;
  readonly bare: number;
  readonly briefings: number;
}

/** A tally of one name; nothing where the article tells none. */
export interface NamedTally extends Tally {
  readonly name: string | undefined;
}

/** The names that hold most, and of all others together. */
export interface Ranking {
  readonly rows: readonly NamedTally[];
  /** How many names are left out, and what they hold. */
  readonly others: (Tally & { readonly names: number }) | undefined;
}

/** Counts places. */
export function tallyOf(spots: readonly Spot[]): Tally {
  const quoted = spots.filter((spot) => spot.quoted).length;
  const briefings = new Set(spots.map((spot) => spot.briefing)).size;
  return { quoted, bare: spots.length - quoted, briefings };
}

/** Ranks the names by their places, those without one last; of more than `limit` the others are counted together. */
export function rankingOf(spots: readonly Spot[], limit: number, nameOf: (spot: Spot) => string | undefined): Ranking {
  const groups = [...groupBy(spots, nameOf)].map(([name, own]) => ({ name, own }));
  const named = groups.filter(({ name }) => name !== undefined).sort((a, b) => b.own.length - a.own.length);
  // One name left out would take the row that says so.
  const shown = named.length <= limit + 1 ? named : named.slice(0, limit);
  const left = named.slice(shown.length);
  const nameless = groups.filter(({ name }) => name === undefined);
  return {
    rows: [...shown, ...nameless].map(({ name, own }) => ({ name, ...tallyOf(own) })),
    others: left.length === 0 ? undefined : { names: left.length, ...tallyOf(left.flatMap(({ own }) => own)) },
  };
}
