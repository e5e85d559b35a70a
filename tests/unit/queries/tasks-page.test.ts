import { describe, expect, it } from 'vitest';
import { tasksPage } from '@/lib/queries/briefing';
import { briefing, ids, library, must, SLUG, slugs, withSecond } from './library';

const { tasks } = must(tasksPage(library, SLUG));

describe('tasksPage', () => {
  it('gives the five tasks with their titles', () => {
    expect(tasks.map(({ task }) => [task.number, task.title])).toEqual([
      [1, '做好经济工作的三个要件'],
      [2, '制造业振兴'],
      [3, '教育、科技、人才融合'],
      [4, '对外开放高地'],
      [5, '优美宜居的城市环境'],
    ]);
  });

  it('gives each task’s head, and 3, 3, 2, 1 and 2 sentences after it', () => {
    const sentences = tasks.map(({ passages }) => passages.flatMap((passage) => ids(passage.sentences)));
    expect(sentences.map(([head]) => head)).toEqual(['p5s2', 'p5s6', 'p5s10', 'p5s13', 'p5s15']);
    expect(sentences.map((all) => all.length - 1)).toEqual([3, 3, 2, 1, 2]);
  });

  it('relates each task to the visits that share a topic other than the list of tasks', () => {
    expect(tasks.map(({ visits }) => slugs(visits.map((related) => related.section)))).toEqual([
      ['yuanhan-technology', 'financial-service-hall'],
      ['qingxu-chemical-park', 'qingxu-vinegar-town'],
      ['qingxu-chemical-park', 'taiyuan-first-laboratory', 'taiyuan-boiler-group'],
      [],
      ['eldercare-incubator'],
    ]);
  });

  it('names the topics by which a visit is related', () => {
    expect(tasks[1]?.visits.map((related) => slugs(related.topics))).toEqual([['industry-chain'], ['industry-chain']]);
  });

  it('relates nothing by the topic of the list of tasks', () => {
    const sections = briefing.sections.map((section) =>
      section.kind === 'visit' ? { ...section, topics: ['five-tasks'] } : section,
    );
    const page = must(tasksPage({ ...library, briefings: [{ ...briefing, sections }] }, SLUG));
    expect(page.tasks.map(({ visits }) => visits)).toEqual([[], [], [], [], []]);
  });

  it('relates nothing by any topic that all the tasks have, whatever its name', () => {
    const filed = (topics: readonly string[]) =>
      topics.map((topic) => (topic === 'five-tasks' ? 'consumption' : topic));
    const sections = briefing.sections.map((section) => ({ ...section, topics: filed(section.topics) }));
    const page = must(tasksPage({ ...library, briefings: [{ ...briefing, sections }] }, SLUG));
    const related = page.tasks.flatMap(({ visits }) => slugs(visits.map(({ section }) => section)));
    expect(related).not.toContain('bell-tower-street');
    expect(related).toContain('yuanhan-technology');
  });

  it('relates a task by its topics where it is the only one', () => {
    const sections = briefing.sections.filter(({ kind, slug }) => kind !== 'task' || slug === 'manufacturing');
    const page = must(tasksPage({ ...library, briefings: [{ ...briefing, sections }] }, SLUG));
    expect(page.tasks.map(({ visits }) => slugs(visits.map(({ section }) => section)))).toEqual([
      ['qingxu-chemical-park', 'qingxu-vinegar-town'],
    ]);
  });

  it('shows every task as part of the statement p5s1', () => {
    const passages = tasks.flatMap((view) => view.passages);
    expect(passages.map((passage) => ids(passage.statements))).toEqual(Array(5).fill(['p5s1']));
    expect(passages.map((passage) => passage.continued)).toEqual(Array(5).fill(['p5s1']));
    expect(passages.map((passage) => passage.excerpted)).toEqual(Array(5).fill(['p5s1']));
  });

  it('gives nothing for a briefing without tasks', () => {
    expect(tasksPage(withSecond, 'second')).toBeUndefined();
  });

  it('gives nothing for a briefing that is not there', () => {
    expect(tasksPage(library, 'nowhere')).toBeUndefined();
  });
});
