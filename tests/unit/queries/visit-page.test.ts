import { describe, expect, it } from 'vitest';
import { visitPage } from '@/lib/queries/briefing';
import { ids, library, must, SLUG } from './library';

// biome-ignore format: a table
const VISITS = [
  { slug: 'qingxu-chemical-park', topics: ['产业链和专业镇', '创新'], tasks: [[2, ['产业链和专业镇']], [3, ['创新']]] },
  { slug: 'qingxu-vinegar-town', topics: ['产业链和专业镇'], tasks: [[2, ['产业链和专业镇']]] },
  { slug: 'taiyuan-first-laboratory', topics: ['创新'], tasks: [[3, ['创新']]] },
  { slug: 'taiyuan-boiler-group', topics: ['创新'], tasks: [[3, ['创新']]] },
  { slug: 'yuanhan-technology', topics: ['营商环境'], tasks: [[1, ['营商环境']]] },
  { slug: 'financial-service-hall', topics: ['营商环境'], tasks: [[1, ['营商环境']]] },
  { slug: 'bell-tower-street', topics: ['消费'], tasks: [] },
  { slug: 'eldercare-incubator', topics: ['养老'], tasks: [[5, ['养老']]] },
];

const pageOf = (slug: string) => must(visitPage(library, SLUG, slug));

describe('visitPage', () => {
  it.each(VISITS.map((visit, index) => ({ ...visit, index })))('shows $slug in its place', ({ slug, index }) => {
    const page = pageOf(slug);
    expect([page.number, page.count]).toEqual([index + 1, 8]);
    expect(page.before?.slug).toBe(VISITS[index - 1]?.slug);
    expect(page.after?.slug).toBe(VISITS[index + 1]?.slug);
  });

  it.each(VISITS)('shows the topics of $slug and the tasks of the same topics', ({ slug, topics, tasks }) => {
    const page = pageOf(slug);
    const titles = (all: readonly { title: string }[]) => all.map((one) => one.title);
    expect(titles(page.topics)).toEqual(topics);
    expect(page.tasks.map((related) => [related.section.number, titles(related.topics)])).toEqual(tasks);
  });

  it('shows p1s1 as context on the second visit and on no other', () => {
    expect(VISITS.map(({ slug }) => ids(pageOf(slug).context))).toEqual([[], ['p1s1'], [], [], [], [], [], []]);
  });

  it('tells narrative from what is said', () => {
    const page = pageOf('taiyuan-first-laboratory');
    expect(page.narrative.map((passage) => ids(passage.sentences))).toEqual([['p2s1']]);
    expect(page.statements.map((passage) => ids(passage.sentences))).toEqual([['p2s2'], ['p2s3', 'p2s4', 'p2s5']]);
  });

  it('shows no narrative where the only sentence turns into speech', () => {
    const page = pageOf('financial-service-hall');
    expect(page.narrative).toEqual([]);
    expect(page.statements.map((passage) => ids(passage.sentences))).toEqual([['p2s13']]);
  });

  it('gives nothing for a section that is no visit', () => {
    expect(visitPage(library, SLUG, 'symposium')).toBeUndefined();
    expect(visitPage(library, SLUG, 'manufacturing')).toBeUndefined();
  });

  it('gives nothing for a section or a briefing that is not there', () => {
    expect(visitPage(library, SLUG, 'nowhere')).toBeUndefined();
    expect(visitPage(library, 'nowhere', 'bell-tower-street')).toBeUndefined();
  });
});
