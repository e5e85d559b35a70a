/** What the pages of the archive show: the briefings of one page, the months of its year, the ways to the other pages. */
import type { Briefing, Library } from '../model';
import {
  type ArchivePage,
  type ArchiveYear,
  briefingsByTopic,
  paths,
  siteYears,
  topicFront,
  topicYears,
} from '../paths';
import { perLibrary } from '../process';
import { groupBy } from './group';

/** A year with the way to its own page. */
export interface YearEntry {
  /** `2023`, or `undated`. */
  readonly year: string;
  readonly count: number;
  readonly path: string;
}

/** A month of a year, and where its newest briefing stands. */
export interface MonthEntry {
  /** From 1. */
  readonly month: number;
  readonly count: number;
  readonly href: string;
}

/** Briefings of one month; of no known one where they tell no date. */
export interface MonthGroup {
  readonly month: number | undefined;
  readonly briefings: readonly Briefing[];
}

/** One page of the archive. */
export interface Archived extends ArchivePage {
  readonly year: YearEntry;
  /** All years, the one that is shown among them. */
  readonly years: readonly YearEntry[];
  /** Newest first; empty where no date is known. */
  readonly months: readonly MonthEntry[];
  /** The page's own briefings by month. */
  readonly groups: readonly MonthGroup[];
  /** The page of the next newer briefings, and of the next older ones; across the years. */
  readonly newer: ArchivePage | undefined;
  readonly older: ArchivePage | undefined;
  /** Whether the year has several pages. */
  readonly several: boolean;
}

/** Gives the briefings under each topic, newest first; found once, and kept as long as the library is. */
export const topicBriefings = perLibrary('topic-briefings', briefingsByTopic);

/** Gives what each topic's own page shows of the briefings under it. */
export const topicFronts = perLibrary(
  'topic-fronts',
  (library) => new Map([...topicBriefings(library)].map(([slug, under]) => [slug, topicFront(slug, under)])),
);

const yearsOfSite = perLibrary('site-years', siteYears);
const yearsOfTopics = perLibrary('topic-years', (library) => {
  const under = topicBriefings(library);
  return new Map(library.topics.map(({ slug }) => [slug, topicYears(slug, under.get(slug) ?? [])]));
});

/** On which page of a topic each of its briefings that have left the first one stands. */
const olderPlaces = perLibrary('topic-places', (library) => {
  const pages = [...yearsOfTopics(library)].map(([topic, years]) => {
    const found = years.flatMap((year) =>
      year.pages.flatMap((page) => page.briefings.map((one) => [one, page.path] as const)),
    );
    return [topic, new Map(found)] as const;
  });
  return new Map(pages);
});

/** Gives the years of the whole site, or of a topic, newest first; none while one page shows all. */
export function yearEntries(library: Library, topic?: string): YearEntry[] {
  return yearsFor(library, topic).map(entryOf);
}

/** Gives the path of the page of the archive that shows a briefing under a topic; nothing where the topic's own page shows all. */
export function archivedPlace(library: Library, topic: string, briefing: Briefing): string | undefined {
  return olderPlaces(library).get(topic)?.get(briefing);
}

/** Gives a page of the archive of the site, or of a topic, or nothing where there is none; `number` as the address has it. */
export function archivePage(library: Library, year: string, number?: string, topic?: string): Archived | undefined {
  const years = yearsFor(library, topic);
  const found = years.find((one) => one.year === year);
  const all = years.flatMap(({ pages }) => pages);
  const page = found?.pages.find((one) => (one.number === undefined ? undefined : String(one.number)) === number);
  if (!found || !page) return undefined;
  const at = all.indexOf(page);
  return {
    ...page,
    year: entryOf(found),
    years: years.map(entryOf),
    months: monthsOf(found),
    groups: [
      ...groupBy(page.briefings, ({ publishedOn }) => (publishedOn === undefined ? undefined : monthOf(publishedOn))),
    ].map(([month, briefings]) => ({ month, briefings })),
    newer: all[at - 1],
    older: all[at + 1],
    several: found.pages.length > 1,
  };
}

function yearsFor(library: Library, topic: string | undefined): readonly ArchiveYear[] {
  return topic === undefined ? yearsOfSite(library) : (yearsOfTopics(library).get(topic) ?? []);
}

function entryOf({ year, count, pages: [own] }: ArchiveYear): YearEntry {
  return { year, count, path: own?.path ?? '' };
}

function monthsOf({ pages }: ArchiveYear): MonthEntry[] {
  const dated = pages.flatMap(({ path, briefings }) =>
    briefings.flatMap(({ slug, publishedOn }) =>
      publishedOn === undefined ? [] : [{ month: monthOf(publishedOn), href: paths.briefingOn(path, slug) }],
    ),
  );
  return [...groupBy(dated, ({ month }) => month)].map(([month, own]) => ({
    month,
    count: own.length,
    href: own[0]?.href ?? '',
  }));
}

/** Gives the month of a date, from 1. */
function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}
