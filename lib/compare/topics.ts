/** What of two briefings stands under each topic, and their tasks. */
import type { Briefing, Library, Sentence, Task, Topic } from '../model';
import { sentencesUnder, tasksOf } from '../queries/find';
import type { Comparison } from './compare';
import type { Row } from './rows';

/** How much of a briefing stands under a topic. */
export interface TopicExtent {
  readonly sections: number;
  readonly sentences: number;
}

/** A topic that at least one of the two has. */
export interface ComparedTopic {
  readonly topic: Topic;
  readonly a: TopicExtent;
  readonly b: TopicExtent;
}

/** Gives the topics of two briefings, in the site's order. */
export function compareTopics({ topics }: Library, a: Briefing, b: Briefing): ComparedTopic[] {
  return topics
    .map((topic) => ({ topic, a: extentOf(a, topic), b: extentOf(b, topic) }))
    .filter((one) => one.a.sections + one.b.sections > 0);
}

function extentOf(briefing: Briefing, { slug }: Topic): TopicExtent {
  const sections = briefing.sections.filter(({ topics }) => topics.includes(slug));
  return {
    sections: sections.length,
    sentences: new Set(sections.flatMap((section) => sentencesUnder(section, slug))).size,
  };
}

/** A task by its first sentence, and the sentence that stands beside it. */
export interface ComparedTask {
  readonly task: Task;
  readonly head: Sentence;
  readonly row: Row;
  /** The task of the other briefing that the sentence beside it belongs to. */
  readonly other: Task | undefined;
}

/** Gives the tasks of both; none where one of them has no tasks. */
export function compareTasks({ a, b, rows }: Comparison): { readonly a: ComparedTask[]; readonly b: ComparedTask[] } {
  const [ofA, ofB] = [tasksOf(a), tasksOf(b)];
  if (ofA.length === 0 || ofB.length === 0) return { a: [], b: [] };
  const inA = new Map(rows.flatMap((row) => (row.a ? [[row.a.id, row] as const] : [])));
  const inB = new Map(rows.flatMap((row) => (row.b ? [[row.b.id, row] as const] : [])));
  const holding = (tasks: readonly Task[], sentence: Sentence | undefined) =>
    tasks.find((task) => sentence !== undefined && task.sentences.includes(sentence.id));
  return {
    a: ofA.flatMap((task) => {
      const row = inA.get(task.sentences[0] ?? 'p0s0');
      return row?.a ? [{ task, head: row.a, row, other: holding(ofB, row.b) }] : [];
    }),
    b: ofB.flatMap((task) => {
      const row = inB.get(task.sentences[0] ?? 'p0s0');
      return row?.b ? [{ task, head: row.b, row, other: holding(ofA, row.a) }] : [];
    }),
  };
}
