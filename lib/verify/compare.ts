/** Finds where a unit of the draft comes from: exactly, or most nearly. */
import type { Corpus } from '../search/corpus';
import { bestFit } from './fit';
import { type Match, matchOf } from './match';
import { THRESHOLD } from './report';
import { contextOf, indexOf, isEdgeOf, type Stretch, stretchOf, withQuotes } from './source';
import type { Unit } from './unit';

/** The work that one draft may cause; it is counted, not timed, so that the same draft always gives the same. */
export interface Work {
  /** Cells of the alignments that may still be filled. */
  cells: number;
  /** Exact places that may still be looked at. */
  places: number;
  /** Places beyond those that may still be asked who speaks there. */
  voices: number;
  /** Times that the sentences most like a text may still be asked for. */
  questions: number;
}

/** What one draft may cause: several times what 20,000 characters of prose do. */
export const ALLOWED: Readonly<Work> = { cells: 40_000_000, places: 20_000, voices: 10_000, questions: 1200 };

/** Tells whether so much has been done that the rest is left unchecked. */
export function isSpent({ cells, places, questions }: Pick<Work, 'cells' | 'places' | 'questions'>): boolean {
  return cells < 0 || places < 0 || questions < 0;
}

/** The places of one unit that are looked at. */
export const MAX_PLACES = 200;
/** Those that are asked who speaks there, where the others have it otherwise. */
const MAX_VOICES = 2000;
const MAX_CANDIDATES = 3;
/** A longer unit is only looked for as it stands. */
export const MAX_LENGTH = 600;
/** A shorter one is too easily like something. */
const MIN_LENGTH = 4;
/** A sentence that shares fewer pairs than this with each character of the unit is not like it: each change costs two pairs. */
const LEAST_SHARED = 0.1;
/** One that shares so much less than another is not more like it. */
const MUCH_LESS = 0.7;
/** Sentences on each side of one that is like the unit. */
const MAX_AROUND = 6;

/** Places of a text, the first ones where there are many. */
export interface Places<Place> {
  readonly places: readonly Place[];
  /** There are more. */
  readonly isCut: boolean;
}

/** Gives the places at which a unit stands, but for quotation marks and forms of characters, in the corpus's order. */
export function findExact(corpus: Corpus, unit: Unit, work: Work): Places<Match> {
  if (unit.folded.length < 2 || isSpent(work)) return { places: [], isCut: false };
  const found = corpus.find(unit.folded, MAX_PLACES + 1);
  const places = found.slice(0, MAX_PLACES);
  work.places -= places.length;
  const keys = unit.tokens.keys.slice(unit.from, unit.to);
  return {
    places: places.map((place) => matchOf(unit, withQuotes(stretchOf(place), keys))),
    isCut: found.length > MAX_PLACES,
  };
}

/** Gives the places at which a unit stands from one number on, to be asked who speaks there: many more than can be compared. */
export function findVoices(corpus: Corpus, unit: Unit, work: Work, from: number): Places<Stretch> {
  const most = Math.min(MAX_VOICES, work.voices);
  if (unit.folded.length < 2 || most <= from) return { places: [], isCut: true };
  const found = corpus.find(unit.folded, most + 1);
  work.voices -= Math.min(found.length, most);
  const keys = unit.tokens.keys.slice(unit.from, unit.to);
  const places = found.slice(from, most).map((place) => withQuotes(stretchOf(place), keys));
  return { places, isCut: found.length > most };
}

/** Gives the stretch most like a unit, if it is like enough; nothing where none is, or no work is left. */
export function findNearest(corpus: Corpus, unit: Unit, work: Work): Match | undefined {
  const length = unit.to - unit.from;
  if (length < MIN_LENGTH || length > MAX_LENGTH || isSpent(work)) return undefined;
  const body = unit.tokens.codes.subarray(unit.from, unit.to);
  let best: { stretch: Stretch; distance: number; cost: number } | undefined;
  work.questions -= 1;
  const candidates = corpus.similar(unit.folded, MAX_CANDIDATES);
  const least = Math.max(length * LEAST_SHARED, (candidates[0]?.shared ?? 0) * MUCH_LESS);
  for (const { briefing, sentence, shared } of candidates) {
    if (shared < least) break;
    const context = around(briefing, sentence, length);
    const cells = body.length * context.tokens.codes.length;
    work.cells -= cells;
    if (isSpent(work)) return undefined;
    const { start, end, distance, cost } = bestFit(body, context.tokens.codes, isEdgeOf(context));
    if (!best || cost < best.cost) best = { stretch: { context, start, end }, distance, cost };
  }
  if (!best) return undefined;
  const { stretch, distance } = best;
  const longer = Math.max(length, stretch.end - stretch.start);
  return 1 - distance / longer < THRESHOLD ? undefined : matchOf(unit, stretch, distance);
}

/** A sentence with enough of those around it to hold the unit, wherever in them it begins. */
function around(briefing: Parameters<typeof contextOf>[0], sentence: Parameters<typeof indexOf>[1], length: number) {
  const at = indexOf(briefing, sentence);
  const reach = (step: -1 | 1): number => {
    let to = at;
    let reached = 0;
    while (Math.abs(to - at) < MAX_AROUND && reached < length && briefing.sentences[to + step]) {
      to += step;
      reached += briefing.sentences[to]?.text.length ?? 0;
    }
    return to;
  };
  return contextOf(briefing, reach(-1), reach(1));
}
