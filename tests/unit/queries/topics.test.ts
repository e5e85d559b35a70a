import { describe, expect, it } from 'vitest';
import { topicEntries, topicPage } from '@/lib/queries/topics';
import { ids, library, must, SLUG, slugs, withSecond } from './library';

// biome-ignore format: a table
const TOPICS = [
  { slug: 'industry-chain', visits: 2, statements: 3, tasks: 1, sections: ['qingxu-chemical-park', 'qingxu-vinegar-town', 'manufacturing'], said: ['p1s4', 'p1s7', 'p5s1'] },
  { slug: 'innovation', visits: 3, statements: 5, tasks: 1, sections: ['qingxu-chemical-park', 'taiyuan-first-laboratory', 'taiyuan-boiler-group', 'mandate', 'education-science-talent'], said: ['p1s4', 'p2s2', 'p2s3', 'p2s8', 'p5s1', 'p5s1'] },
  { slug: 'business-environment', visits: 2, statements: 3, tasks: 1, sections: ['yuanhan-technology', 'financial-service-hall', 'economic-work'], said: ['p2s11', 'p2s13', 'p5s1'] },
  { slug: 'consumption', visits: 1, statements: 2, tasks: 0, sections: ['bell-tower-street', 'mandate'], said: ['p3s3', 'p5s1'] },
  { slug: 'eldercare', visits: 1, statements: 2, tasks: 1, sections: ['eldercare-incubator', 'liveable-city'], said: ['p3s6', 'p5s1'] },
  { slug: 'five-tasks', visits: 0, statements: 1, tasks: 5, sections: ['mandate', 'economic-work', 'manufacturing', 'education-science-talent', 'opening-up', 'liveable-city'], said: ['p5s1', 'p5s1', 'p5s1', 'p5s1', 'p5s1', 'p5s1'] },
];

function sectionsOf(slug: string) {
  const [found, ...others] = must(topicPage(library, slug)).briefings;
  expect(others).toEqual([]);
  expect(found?.briefing.slug).toBe(SLUG);
  return must(found).sections;
}

describe('topicEntries', () => {
  it('gives every topic with its counts, in the site’s order', () => {
    const entries = topicEntries(library).map(({ topic, counts }) => ({ slug: topic.slug, ...counts }));
    expect(entries).toEqual(TOPICS.map(({ sections, said, ...counts }) => counts));
  });
});

describe('topicPage', () => {
  it.each(TOPICS)('shows the sections of $slug in the text’s order', ({ slug, sections }) => {
    expect(slugs(sectionsOf(slug).map((one) => one.section))).toEqual(sections);
  });

  it.each(TOPICS)('shows the statements of $slug', ({ slug, said }) => {
    const passages = sectionsOf(slug).flatMap((one) => one.passages);
    expect(passages.flatMap((passage) => ids(passage.statements))).toEqual(said);
  });

  it.each(TOPICS)('counts what $slug shows', ({ slug, visits, statements, tasks }) => {
    expect(must(topicPage(library, slug)).counts).toEqual({ visits, statements, tasks });
  });

  it('shows one sentence of the fifth task under eldercare, and says that it is the reason', () => {
    const [incubator, city] = sectionsOf('eldercare');
    expect(incubator?.reason).toBeUndefined();
    expect(city?.reason).toBe('p5s17');
    expect(city?.passages.map((passage) => ids(passage.sentences))).toEqual([['p5s17']]);
    expect(city?.passages[0]).toMatchObject({ continued: ['p5s1'], excerpted: ['p5s1'] });
  });

  it('shows the whole fifth task under the list of tasks', () => {
    const city = sectionsOf('five-tasks').at(-1);
    expect(city?.reason).toBeUndefined();
    expect(city?.passages.map((passage) => ids(passage.sentences))).toEqual([['p5s15', 'p5s16', 'p5s17']]);
  });

  it('leaves a briefing out that has nothing under the topic', () => {
    const page = must(topicPage(withSecond, 'eldercare'));
    expect(slugs(page.briefings.map((one) => one.briefing))).toEqual([SLUG]);
  });

  it('gives nothing for a topic that is not there', () => {
    expect(topicPage(library, 'weather')).toBeUndefined();
  });
});
