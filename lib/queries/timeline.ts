/** A phrase from its first month or year to its last, in the briefings that tell their dates. */
import type { Library } from '../model';
import { perLibrary } from '../process';
import { groupBy } from './group';
import type { Spot } from './phrase-spots';
import { type Tally, tallyOf } from './tally';

/** A month or a year, or several in which the phrase stands nowhere. */
export interface Period extends Tally {
  /** `2023-03` or `2023`; the two are the same where it is one. */
  readonly from: string;
  readonly to: string;
  /** How many briefings the site holds of it, with the phrase or without. */
  readonly held: number;
}

/** Up to two years are shown by months. */
const MONTHS = 24;
/** So many empty periods that follow each other are one. */
const EMPTY = 3;

/** How many briefings the site holds of each month and of each year. */
const heldIn = perLibrary('held-in', ({ briefings }) => {
  const held = new Map<string, number>();
  for (const { publishedOn } of briefings) {
    if (publishedOn === undefined) continue;
    for (const period of [publishedOn.slice(0, 7), publishedOn.slice(0, 4)])
      held.set(period, (held.get(period) ?? 0) + 1);
  }
  return held;
});

/** Gives the periods from the first to the last in which a phrase stands, oldest first; none where it stands in one alone. */
export function timelineOf(library: Library, spots: readonly Spot[]): Period[] {
  const dates = spots.flatMap(({ briefing: { publishedOn } }) => publishedOn ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = between(first.slice(0, 7), last.slice(0, 7));
  const periods = months.length <= MONTHS ? months : [...new Set(months.map((month) => month.slice(0, 4)))];
  if (periods.length < 2) return [];
  const length = periods[0]?.length ?? 0;
  const found = groupBy(spots, ({ briefing }) => briefing.publishedOn?.slice(0, length));
  const held = heldIn(library);
  const all = periods.map(
    (period): Period => ({
      from: period,
      to: period,
      held: held.get(period) ?? 0,
      ...tallyOf(found.get(period) ?? []),
    }),
  );
  return joinEmpty(all);
}

/** Every month from one to another. */
function between(first: string, last: string): string[] {
  const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const start = indexOf(first);
  return Array.from({ length: indexOf(last) - start + 1 }, (_, nth) => {
    const index = start + nth;
    return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}

function joinEmpty(periods: readonly Period[]): Period[] {
  const joined: Period[] = [];
  let run: Period[] = [];
  const end = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length >= EMPTY)
      joined.push({ ...first, to: last.to, held: run.reduce((sum, { held }) => sum + held, 0) });
    else joined.push(...run);
    run = [];
  };
  for (const period of periods) {
    if (period.briefings === 0) run.push(period);
    else {
      end();
      joined.push(period);
    }
  }
  end();
  return joined;
}
