/** Which pages the older briefings have: of the whole site and of each topic, by year, each page with an address that lasts. */
import type { Briefing, Library } from '../model';
import { paths } from './addresses';

/** The year of briefings that tell no date, in addresses. */
export const UNDATED = 'undated';

/** Briefings that stand on one page. */
export interface ArchivePage {
  /** Counted from the year's oldest; nothing on the year's own page, which holds the newest and grows. */
  readonly number: number | undefined;
  readonly path: string;
  /** Newest first. */
  readonly briefings: readonly Briefing[];
}

/** A year's briefings, or those of no known date. */
export interface ArchiveYear {
  /** `2023`, or `undated`. */
  readonly year: string;
  readonly count: number;
  /** Newest first: the year's own page, then those that are full. */
  readonly pages: readonly ArchivePage[];
}

/** How much a page holds: so many briefings, and so much of them; one briefing is never cut. */
interface Room {
  readonly briefings: number;
  readonly size: number;
}

/** What the first page of the site, or of a topic, shows by itself. */
export interface Front {
  /** Shown as on every page of the archive. */
  readonly newest: readonly Briefing[];
  /** The next ones, by their titles alone. */
  readonly next: readonly Briefing[];
}

const SITE_FRONT = 21;
const SITE_ROOM: Room = { briefings: 50, size: Number.POSITIVE_INFINITY };
const TOPIC_FRONT: Room = { briefings: 10, size: 120 };
/** With `newest` as many as a feed has: an entry's address leads to its place there. */
const TOPIC_LISTED = 50;
const TOPIC_ROOM: Room = { briefings: 8, size: 80 };

/** Gives the years of the whole site, newest first and undated ones last; none while the home page has room for all. */
export function siteYears({ briefings }: Pick<Library, 'briefings'>): ArchiveYear[] {
  return briefings.length <= SITE_FRONT ? [] : yearsOf(briefings, SITE_ROOM, () => 1, paths.year);
}

/** Gives what the home page shows: the newest briefing, and the next by their titles. */
export function siteFront({ briefings }: Pick<Library, 'briefings'>): Front {
  return { newest: briefings.slice(0, 1), next: briefings.slice(1, SITE_FRONT) };
}

/** Gives the years of a topic, given the briefings under it, newest first; none while the topic's page shows them all. */
export function topicYears(topic: string, under: readonly Briefing[]): ArchiveYear[] {
  if (topicFront(topic, under).newest.length === under.length) return [];
  return yearsOf(under, TOPIC_ROOM, sizeUnder(topic), (year, number) => paths.topicYear(topic, year, number));
}

/** Gives what a topic's page shows of the briefings under it. */
export function topicFront(topic: string, under: readonly Briefing[]): Front {
  const [newest = []] = pack(under, TOPIC_FRONT, sizeUnder(topic));
  return { newest, next: under.slice(newest.length, Math.max(newest.length, TOPIC_LISTED)) };
}

/** Gives for each topic that has any its briefings, newest first, in the library's order. */
export function briefingsByTopic({ briefings }: Pick<Library, 'briefings'>): Map<string, Briefing[]> {
  const found = new Map<string, Briefing[]>();
  for (const briefing of briefings) {
    for (const topic of new Set(briefing.sections.flatMap((section) => section.topics))) {
      const own = found.get(topic);
      if (own) own.push(briefing);
      else found.set(topic, [briefing]);
    }
  }
  return found;
}

/** Gives the path of every page of the archive. */
export function archivePaths(library: Library): string[] {
  const byTopic = briefingsByTopic(library);
  const years = [
    ...siteYears(library),
    ...library.topics.flatMap(({ slug }) => topicYears(slug, byTopic.get(slug) ?? [])),
  ];
  return years.flatMap(({ pages }) => pages.map(({ path }) => path));
}

/** Sentences, as a page of a topic has them. */
function sizeUnder(topic: string): (briefing: Briefing) => number {
  return ({ sections }) =>
    sections.reduce((sum, { topics, reasons, sentences }) => {
      if (!topics.includes(topic)) return sum;
      return sum + (reasons[topic] === undefined ? sentences.length : 1);
    }, 0);
}

function yearsOf(
  briefings: readonly Briefing[],
  room: Room,
  sizeOf: (briefing: Briefing) => number,
  path: (year: string, number?: number) => string,
): ArchiveYear[] {
  const years = new Map<string, Briefing[]>();
  for (const briefing of briefings) {
    const year = briefing.publishedOn?.slice(0, 4) ?? UNDATED;
    const own = years.get(year);
    if (own) own.push(briefing);
    else years.set(year, [briefing]);
  }
  return [...years].map(([year, own]) => {
    // From the oldest: what comes later fills the last page, and leaves the full ones as they are.
    const packed = pack([...own].reverse(), room, sizeOf);
    // The year's own page has the last full page too: else it would hold a single briefing now and then.
    const full = packed.slice(0, -2);
    const pages = [
      { number: undefined, path: path(year), briefings: packed.slice(-2).flat().reverse() },
      ...full
        .map((page, index) => ({ number: index + 1, path: path(year, index + 1), briefings: page.reverse() }))
        .reverse(),
    ];
    return { year, count: own.length, pages };
  });
}

/** Cuts a list into pages, each as full as there is room. */
function pack(briefings: readonly Briefing[], room: Room, sizeOf: (briefing: Briefing) => number): Briefing[][] {
  const pages: Briefing[][] = [];
  let [page, size]: [Briefing[], number] = [[], 0];
  for (const briefing of briefings) {
    const own = sizeOf(briefing);
    if (page.length > 0 && (page.length === room.briefings || size + own > room.size)) [page, size] = [[], 0];
    if (page.length === 0) pages.push(page);
    page.push(briefing);
    size += own;
  }
  return pages;
}
