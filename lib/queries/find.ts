/** Objects by their slugs and ids. */
import type { Briefing, Library, Section, Statement, Task, Topic, Visit } from '../model';

/** Gives the briefing with a slug, or nothing. */
export function findBriefing(library: Library, slug: string): Briefing | undefined {
  return library.briefings.find((briefing) => briefing.slug === slug);
}

/** Gives the topic with a slug, or nothing. */
export function findTopic(library: Library, slug: string): Topic | undefined {
  return library.topics.find((topic) => topic.slug === slug);
}

/** Gives the topics with these slugs, in the site's order. */
export function topicsOf(library: Library, slugs: readonly string[]): Topic[] {
  return library.topics.filter((topic) => slugs.includes(topic.slug));
}

/** Gives a briefing's visits in the text's order. */
export function visitsOf(briefing: Briefing): Visit[] {
  return briefing.sections.filter((section) => section.kind === 'visit');
}

/** Gives a briefing's tasks in the text's order. */
export function tasksOf(briefing: Briefing): Task[] {
  return briefing.sections.filter((section) => section.kind === 'task');
}

/** Gives the statements that have a part in a section. */
export function statementsIn(briefing: Briefing, section: Section): Statement[] {
  return briefing.statements.filter((statement) => statement.parts.some((part) => part.section === section.slug));
}

/** The topic under which every task of the numbered list stands; sharing it relates nothing. */
const TASK_LIST_TOPIC = 'five-tasks';

/** Gives the topics that two sections share, the list of tasks as a topic left out. */
export function sharedTopics(a: Section, b: Section): string[] {
  return a.topics.filter((topic) => topic !== TASK_LIST_TOPIC && b.topics.includes(topic));
}
