/** What the topic pages show: everything that the site files under a topic, across briefings. */
import type { Briefing, Library, Topic, TopicBriefing, TopicSection } from '../model';
import { paths } from '../paths';
import { perLibrary } from '../process';
import {
  type Archived,
  archivedPlace,
  archivePage,
  topicBriefings,
  topicFronts,
  type YearEntry,
  yearEntries,
} from './archive';
import { findTopic, sentencesUnder } from './find';
import { passagesOf } from './passages';

/** How much stands under a topic. */
export interface TopicCounts {
  readonly visits: number;
  readonly statements: number;
  readonly tasks: number;
}

/** A topic with its counts. */
export interface TopicEntry {
  readonly topic: Topic;
  readonly counts: TopicCounts;
}

/** A topic's own page: its newest briefings, the next by their titles, and the years in which all stand. */
export interface TopicPage extends TopicEntry {
  /** How many briefings there are under it. */
  readonly total: number;
  readonly briefings: readonly TopicBriefing[];
  readonly next: readonly { readonly briefing: Briefing; readonly href: string }[];
  readonly years: readonly YearEntry[];
}

/** A page of a topic's archive. */
export interface TopicYearPage extends TopicEntry {
  readonly archived: Archived;
  readonly briefings: readonly TopicBriefing[];
}

/** Gives every topic with its counts, in the site's order; counted once, and kept as long as the library is. */
export const topicEntries = perLibrary('topic-entries', countAll);

/** Gives everything under a topic, or nothing where there is no such topic. */
export function topicWhole(library: Library, slug: string): (TopicEntry & { briefings: TopicBriefing[] }) | undefined {
  const entry = entryOf(library, slug);
  return entry && { ...entry, briefings: sectionsOf(topicBriefings(library).get(slug) ?? [], slug) };
}

/** Gives the topic's page, or nothing where there is no such topic. */
export function topicPage(library: Library, slug: string): TopicPage | undefined {
  const entry = entryOf(library, slug);
  if (!entry) return undefined;
  const { newest = [], next = [] } = topicFronts(library).get(slug) ?? {};
  return {
    ...entry,
    total: topicBriefings(library).get(slug)?.length ?? 0,
    briefings: sectionsOf(newest, slug),
    next: next.map((briefing) => ({ briefing, href: topicPlace(library, slug, briefing) })),
    years: yearEntries(library, slug),
  };
}

/** Gives a page of the topic's archive, or nothing where there is none; `number` as the address has it. */
export function topicYearPage(
  library: Library,
  slug: string,
  year: string,
  number?: string,
): TopicYearPage | undefined {
  const entry = entryOf(library, slug);
  const archived = entry && archivePage(library, year, number, slug);
  return archived && { ...entry, archived, briefings: sectionsOf(archived.briefings, slug) };
}

/**
 * Gives where a briefing stands under a topic, or a section of it: on the topic's own page, or in its archive where it has left that; of
 * one that another has replaced, which stands on neither, the topic's page alone.
 */
export function topicPlace(library: Library, topic: string, briefing: Briefing, section?: string): string {
  const isOnFront = topicFronts(library).get(topic)?.newest.includes(briefing) === true;
  const page = isOnFront ? paths.topic(topic) : archivedPlace(library, topic, briefing);
  if (page === undefined) return paths.topic(topic);
  return section === undefined ? paths.briefingOn(page, briefing.slug) : paths.sectionOn(page, briefing.slug, section);
}

/** Gives a briefing's sections under a topic, each with what of it stands there. */
export function sectionsUnder(briefing: Briefing, topic: string): TopicSection[] {
  return briefing.sections
    .filter((section) => section.topics.includes(topic))
    .map((section) => {
      const passages = passagesOf(briefing, section, new Set(sentencesUnder(section, topic)));
      return { section, reason: section.reasons[topic], passages };
    });
}

function sectionsOf(briefings: readonly Briefing[], topic: string): TopicBriefing[] {
  return briefings.map((briefing) => ({ briefing, sections: sectionsUnder(briefing, topic) }));
}

function entryOf(library: Library, slug: string): TopicEntry | undefined {
  return findTopic(library, slug) && topicEntries(library).find(({ topic }) => topic.slug === slug);
}

function countAll({ topics, briefings }: Library): TopicEntry[] {
  const counts = new Map(topics.map(({ slug }) => [slug, { visits: 0, statements: 0, tasks: 0 }]));
  const add = (slugs: readonly string[], what: keyof TopicCounts): void => {
    for (const slug of new Set(slugs)) {
      const own = counts.get(slug);
      if (own) own[what] += 1;
    }
  };
  for (const { sections, statements } of briefings) {
    for (const { kind, topics: slugs } of sections) {
      if (kind === 'visit') add(slugs, 'visits');
      if (kind === 'task') add(slugs, 'tasks');
    }
    for (const statement of statements) add(statement.topics, 'statements');
  }
  return topics.map((topic) => ({ topic, counts: counts.get(topic.slug) ?? { visits: 0, statements: 0, tasks: 0 } }));
}
