/** A phrase through time, as far as the site's briefings tell: first and last, how often, who, where, in which wording. */
import type { Library, PhraseEntry } from '../model';
import { groupBy } from './group';
import type { Spot } from './phrase-spots';
import { type Ranking, rankingOf, type Tally, tallyOf } from './tally';
import { type Period, timelineOf } from './timeline';

/** A day on which a phrase stands, and where in each briefing of that day it stands first. */
export interface Sighting {
  /** `yyyy-mm-dd`. */
  readonly on: string;
  readonly spots: readonly Spot[];
}

/** A wording of a phrase, and the day on which it stands first. */
export interface Wording extends Tally {
  readonly text: string;
  readonly first: Sighting | undefined;
}

/** What is known of a phrase that stands in several briefings. */
export interface PhraseHistory {
  /** How many briefings that hold it tell their date, and how many do not: these have no place in time. */
  readonly dated: number;
  readonly undated: number;
  readonly first: Sighting | undefined;
  readonly last: Sighting | undefined;
  /** Oldest first; empty where it stands in one month or year alone, or in one dated briefing. */
  readonly timeline: readonly Period[];
  /** Who says it; without a name what the article itself tells. */
  readonly speakers: Ranking;
  readonly outlets: Ranking;
  /** In the register's order; empty where it has no other wording. */
  readonly wordings: readonly Wording[];
}

/** How many speakers, and outlets, are named. */
const NAMES = 5;

/** Gives a phrase's history from all its places, in the library's order; nothing where it stands in fewer than two briefings. */
export function phraseHistory(library: Library, entry: PhraseEntry, spots: readonly Spot[]): PhraseHistory | undefined {
  const briefings = [...new Set(spots.map(({ briefing }) => briefing))];
  if (briefings.length < 2) return undefined;
  const dated = briefings.filter(({ publishedOn }) => publishedOn !== undefined).length;
  const days = spots.flatMap(({ briefing: { publishedOn } }) => publishedOn ?? []).sort();
  return {
    dated,
    undated: briefings.length - dated,
    first: sighting(spots, days[0]),
    last: sighting(spots, days.at(-1)),
    timeline: dated < 2 ? [] : timelineOf(library, spots),
    speakers: rankingOf(spots, NAMES, ({ statement }) => statement && (statement.attribution.speaker ?? '')),
    outlets: rankingOf(spots, NAMES, ({ briefing }) => briefing.outlet),
    wordings: entry.aliases.length === 0 ? [] : [entry.text, ...entry.aliases].map((text) => wordingOf(text, spots)),
  };
}

function wordingOf(text: string, spots: readonly Spot[]): Wording {
  const own = spots.filter(({ wording }) => wording === text);
  const [first] = own.flatMap(({ briefing: { publishedOn } }) => publishedOn ?? []).sort();
  return { text, ...tallyOf(own), first: sighting(own, first) };
}

function sighting(spots: readonly Spot[], on: string | undefined): Sighting | undefined {
  if (on === undefined) return undefined;
  const byBriefing = groupBy(
    spots.filter(({ briefing }) => briefing.publishedOn === on),
    ({ briefing }) => briefing,
  );
  const firsts = [...byBriefing.values()].flatMap((own) => own.sort(inText).slice(0, 1));
  return { on, spots: firsts.sort((a, b) => (a.briefing.slug < b.briefing.slug ? -1 : 1)) };
}

/** Places in quotation marks come before those without; what stands first in the text is meant here. */
function inText({ sentence: a }: Spot, { sentence: b }: Spot): number {
  return a.paragraph - b.paragraph || a.number - b.number;
}
