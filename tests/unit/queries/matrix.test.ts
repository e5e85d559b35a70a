import { describe, expect, it } from 'vitest';
import { sentencesUnder } from '@/lib/queries/find';
import { matrixOf } from '@/lib/queries/matrix';
import { briefing, library, must } from './library';

const matrix = must(matrixOf(library, briefing));

describe('matrixOf', () => {
  it('gives the briefing’s topics in the site’s order, with all their sentences', () => {
    expect(matrix.topics.map(({ topic, sentences }) => [topic.title, sentences])).toEqual([
      ['产业链和专业镇', 11],
      ['创新', 18],
      ['营商环境', 8],
      ['消费', 5],
      ['养老', 3],
      ['五项任务', 17],
    ]);
  });

  it('gives every section in the text’s order, those under no topic too, with a filing for each topic', () => {
    expect(matrix.rows.map(({ section }) => section)).toEqual(briefing.sections);
    const titles = matrix.topics.map(({ topic }) => topic);
    for (const { filings } of matrix.rows) expect(filings.map(({ topic }) => topic)).toEqual(titles);
    expect(matrix.rows.at(-1)?.filings.map(({ sentences }) => sentences)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('counts of a section only the sentence that is the reason, where one is', () => {
    const city = must(matrix.rows.find(({ section }) => section.slug === 'liveable-city'));
    expect(city.filings.map(({ sentences }) => sentences)).toEqual([0, 0, 0, 0, 1, 3]);
  });

  it('counts what the topic’s page shows', () => {
    for (const { topic, sentences } of matrix.topics)
      expect(new Set(briefing.sections.flatMap((section) => sentencesUnder(section, topic.slug))).size).toBe(sentences);
  });

  it('gives nothing where the briefing has no topic', () => {
    const sections = briefing.sections.map((section) => ({ ...section, topics: [] }));
    expect(matrixOf(library, { ...briefing, sections })).toBeUndefined();
  });
});
