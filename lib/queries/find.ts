/** Objects by their slugs and ids. */
import type { Briefing, Library, Section, SentenceId, Task, Topic, Visit } from '../model';
import { addressed } from '../paths';

/** Gives the briefing with a slug, be it listed or replaced by another, or nothing. */
export function findBriefing(library: Library, slug: string): Briefing | undefined {
  return addressed(library).find((briefing) => briefing.slug === slug);
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

/** Gives the names in a briefing's titles that a line must not break: who speaks, where, and the sites. */
export function namesIn(briefing: Briefing): string[] {
  const { speaker, place } = briefing;
  return [speaker, place, ...visitsOf(briefing).map((visit) => visit.site)].filter((name) => name !== undefined);
}

/** Gives what of a section stands under one of its topics: the sentence that is the reason, or all of it. */
export function sentencesUnder(section: Section, topic: string): readonly SentenceId[] {
  if (!section.topics.includes(topic)) return [];
  const reason = section.reasons[topic];
  return reason === undefined ? section.sentences : [reason];
}

/** Gives the topics that relate a task and a visit: those that both have, without one that all the tasks have. */
export function sharedTopics(briefing: Briefing, a: Section, b: Section): string[] {
  const tasks = tasksOf(briefing);
  const isOfTheList = (topic: string): boolean =>
    tasks.length > 1 && tasks.every((task) => task.topics.includes(topic));
  return a.topics.filter((topic) => b.topics.includes(topic) && !isOfTheList(topic));
}
