/** What a briefing's own pages show: the whole text, its visits, its tasks. */
import type { Briefing, Library, Line, Passage, Section, SectionView, Sentence, Task, Topic, Visit } from '../model';
import { findBriefing, sharedTopics, tasksOf, topicsOf, visitsOf } from './find';
import { lineOf } from './line';
import { passagesOf } from './passages';

/** A briefing at a glance. */
export interface Glance {
  readonly briefing: Briefing;
  readonly topics: readonly Topic[];
  readonly line: Line;
  readonly tasks: readonly Task[];
}

/** Gives a briefing at a glance. */
export function glance(library: Library, briefing: Briefing): Glance {
  return {
    briefing,
    topics: topicsOf(
      library,
      briefing.sections.flatMap((section) => section.topics),
    ),
    line: lineOf(library, briefing),
    tasks: tasksOf(briefing),
  };
}

/** Gives the briefing's page, or nothing where there is no such briefing. */
export function briefingPage(library: Library, slug: string): (Glance & { sections: SectionView[] }) | undefined {
  const briefing = findBriefing(library, slug);
  if (!briefing) return undefined;
  const sections = briefing.sections.map((section) => ({
    section,
    topics: topicsOf(library, section.topics),
    passages: passagesOf(briefing, section),
  }));
  return { ...glance(library, briefing), sections };
}

/** A task or visit beside another section, and the topics that relate the two. */
export interface Related<S extends Section> {
  readonly section: S;
  readonly topics: readonly Topic[];
}

/** What the page of a visit shows. */
export interface VisitPage {
  readonly briefing: Briefing;
  readonly visit: Visit;
  /** Place among the visits in the text's order, from 1, and how many there are. */
  readonly number: number;
  readonly count: number;
  readonly topics: readonly Topic[];
  readonly context: readonly Sentence[];
  readonly narrative: readonly Passage[];
  readonly statements: readonly Passage[];
  readonly tasks: readonly Related<Task>[];
  readonly before: Visit | undefined;
  readonly after: Visit | undefined;
}

/** Gives the visit's page, or nothing where there is no such visit. */
export function visitPage(library: Library, slug: string, section: string): VisitPage | undefined {
  const briefing = findBriefing(library, slug);
  const visits = briefing ? visitsOf(briefing) : [];
  const index = visits.findIndex((visit) => visit.slug === section);
  const visit = visits[index];
  if (!briefing || !visit) return undefined;
  const passages = passagesOf(briefing, visit);
  return {
    briefing,
    visit,
    number: index + 1,
    count: visits.length,
    topics: topicsOf(library, visit.topics),
    context: briefing.sentences.filter((sentence) => visit.context.includes(sentence.id)),
    narrative: passages.filter((passage) => passage.type !== 'statement'),
    statements: passages.filter((passage) => passage.type === 'statement'),
    tasks: related(library, briefing, visit, tasksOf(briefing)),
    before: visits[index - 1],
    after: visits[index + 1],
  };
}

/** A task with its first sentence and the others apart. */
export interface TaskView {
  readonly task: Task;
  readonly topics: readonly Topic[];
  readonly passages: readonly Passage[];
  readonly visits: readonly Related<Visit>[];
}

/** Gives the tasks of a briefing, or nothing where it has none. */
export function tasksPage(library: Library, slug: string): { briefing: Briefing; tasks: TaskView[] } | undefined {
  const briefing = findBriefing(library, slug);
  const tasks = briefing ? tasksOf(briefing) : [];
  if (!briefing || tasks.length === 0) return undefined;
  return {
    briefing,
    tasks: tasks.map((task) => ({
      task,
      topics: topicsOf(library, task.topics),
      passages: passagesOf(briefing, task),
      visits: related(library, briefing, task, visitsOf(briefing)),
    })),
  };
}

function related<S extends Section>(
  library: Library,
  briefing: Briefing,
  to: Section,
  others: readonly S[],
): Related<S>[] {
  return others.flatMap((section) => {
    const shared = sharedTopics(briefing, to, section);
    return shared.length === 0 ? [] : [{ section, topics: topicsOf(library, shared) }];
  });
}
