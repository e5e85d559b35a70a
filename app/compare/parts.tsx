import type { ReactNode } from 'react';
import { CompareTasks, CompareTopics } from '@/components/compare-parts';
import { ComparePhrases } from '@/components/compare-phrases';
import { CompareStatements } from '@/components/compare-statements';
import type { Comparison } from '@/lib/compare/compare';
import { underTopic } from '@/lib/compare/list';
import { phrasesUnder } from '@/lib/compare/summary';
import { compareTasks, compareTopics } from '@/lib/compare/topics';
import type { Library } from '@/lib/model';
import { type CompareQuery, paths } from '@/lib/paths';
import { saidName } from '@/lib/vocabulary/voices';

interface Part {
  /** Its fragment. */
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
}

/** Gives what stands before the sentences on the first page; under a topic its phrases, and the way to the other topics. */
export function partsOf(library: Library, comparison: Comparison, query: CompareQuery): Part[] {
  const { a, b, later, statements } = comparison;
  const slugs = { a: a.slug, b: b.slug };
  const phrases = phrasesUnder(comparison.phrases, underTopic(library, comparison, query.topic));
  const topics = compareTopics(library, a, b);
  const tasks = compareTasks(comparison);
  const said = saidName([...a.statements, ...b.statements]);
  const isWhole = query.topic === undefined;
  const parts: (Part | false)[] = [
    { id: 'phrases', title: '引号用语', body: <ComparePhrases slugs={slugs} later={later} {...phrases} /> },
    topics.length > 0 && {
      id: 'topics',
      title: '主题',
      body: <CompareTopics topics={topics} chosen={query.topic} href={(topic) => paths.compare({ ...slugs, topic })} />,
    },
    isWhole && tasks.a.length > 0 && { id: 'tasks', title: '任务', body: <CompareTasks slugs={slugs} {...tasks} /> },
    isWhole &&
      statements.length > 0 && {
        id: 'statements',
        title: said,
        body: <CompareStatements slugs={slugs} pairs={statements} said={said} />,
      },
  ];
  return parts.filter((part) => part !== false);
}
