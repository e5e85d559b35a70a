/** What the topic pages show: everything that the site files under a topic, across briefings. */
import type { Briefing, Library, Section, Statement, Topic, TopicBriefing, TopicSection } from '../model';
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

/** Gives every topic with its counts, in the site's order. */
export function topicEntries(library: Library): TopicEntry[] {
  return library.topics.map((topic) => ({ topic, counts: count(library, topic.slug) }));
}

/** Gives the topic's page, or nothing where there is no such topic. */
export function topicPage(library: Library, slug: string): (TopicEntry & { briefings: TopicBriefing[] }) | undefined {
  const topic = findTopic(library, slug);
  if (!topic) return undefined;
  const briefings = library.briefings.flatMap((briefing): TopicBriefing[] => {
    const sections = sectionsUnder(briefing, slug);
    return sections.length === 0 ? [] : [{ briefing, sections }];
  });
  return { topic, counts: count(library, slug), briefings };
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

function count(library: Library, slug: string): TopicCounts {
  const has = (one: Section | Statement): boolean => one.topics.includes(slug);
  const sections = library.briefings.flatMap((briefing) => briefing.sections).filter(has);
  return {
    visits: sections.filter((section) => section.kind === 'visit').length,
    statements: library.briefings.flatMap((briefing) => briefing.statements).filter(has).length,
    tasks: sections.filter((section) => section.kind === 'task').length,
  };
}
