import { describe, expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import type { SearchQuery } from '@/lib/paths';
import { type SearchResult, search } from '@/lib/search/search';

const { library } = await loadLibrary('content');
const find = (query: SearchQuery): SearchResult => search(library, query);

/** The hit sentences by section, as `slug: p1s1 p1s2`. */
function listed({ groups }: SearchResult): string[] {
  return groups.flatMap(({ sections }) =>
    sections.map(({ section, passages }) => {
      const ids = passages.flatMap(({ sentences }) => sentences.map(({ id }) => id));
      return `${section.slug}: ${ids.join(' ')}`;
    }),
  );
}

/** What is marked on the page, in order; a hit across parts or phrases in pieces. */
function marked({ groups }: SearchResult): string[] {
  const html = groups
    .flatMap(({ sections }) => sections.flatMap(({ passages }) => passages.flatMap(({ sentences }) => sentences)))
    .flatMap(({ parts }) => parts.map((part) => part.html))
    .join('');
  return [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text = '']) => text);
}

/** What a filter offers, as `label count`. */
function offers({ filters }: SearchResult, name: string): string[] {
  return filters
    .filter((group) => group.name === name)
    .flatMap(({ choices }) => choices.map(({ label, count }) => `${label} ${count}`));
}

describe('search of the article', () => {
  it('finds 专业镇 6 times, in 4 sentences of 3 sections, and marks each', () => {
    const found = find({ q: '专业镇' });
    expect(found.counts).toEqual({ hits: 6, sentences: 4, sections: 3 });
    expect(found.terms).toEqual([{ typed: '专业镇', hits: 6 }]);
    expect(listed(found)).toEqual([
      'qingxu-chemical-park: p1s1',
      'qingxu-vinegar-town: p1s6 p1s7',
      'manufacturing: p5s9',
    ]);
    expect(marked(found)).toEqual(Array.from({ length: 6 }, () => '专业镇'));
  });

  it.each([
    ['“吃干榨净”', 1, ['qingxu-chemical-park: p1s5']],
    ['吃干榨净', 1, ['qingxu-chemical-park: p1s5']],
    ['到“吃干', 1, ['qingxu-chemical-park: p1s5']],
    ['三無三可', 1, ['yuanhan-technology: p2s12']],
    ['“從０到１”', 1, ['taiyuan-first-laboratory: p2s2']],
    ['１', 1, ['taiyuan-first-laboratory: p2s2']],
    ['E镇', 1, ['qingxu-vinegar-town: p1s7']],
    ['发展，努力', 1, ['qingxu-chemical-park: p1s5']],
    ['发展,努力', 1, ['qingxu-chemical-park: p1s5']],
  ])('finds %s', (q, hits, sentences) => {
    const found = find({ q });
    expect(found.counts.hits).toBe(hits);
    expect(listed(found)).toEqual(sentences);
  });

  it.each(['专业，镇', '专业、镇', '火星', '转业镇', 'p1s1'])('finds no %s, and guesses nothing', (q) => {
    const found = find({ q });
    expect(found.counts).toEqual({ hits: 0, sentences: 0, sections: 0 });
    expect(found.groups).toEqual([]);
  });

  it('finds a text that runs over a sentence end, in both sentences', () => {
    const found = find({ q: '技术创新。要强化' });
    expect(found.counts).toEqual({ hits: 1, sentences: 2, sections: 1 });
    expect(marked(found)).toEqual(['技术创新。', '要强化']);
  });

  it('finds a text that runs over the ends of a sentence, a section and a paragraph', () => {
    const found = find({ q: '醋品牌。太原第一' });
    expect(found.counts).toEqual({ hits: 1, sentences: 2, sections: 2 });
    expect(listed(found)).toEqual(['qingxu-vinegar-town: p1s7', 'taiyuan-first-laboratory: p2s1']);
  });

  it('takes several terms to be in one section, in any of its sentences', () => {
    const found = find({ q: '烟火气　消费' });
    expect(listed(found)).toEqual(['bell-tower-street: p3s1 p3s2 p3s3 p3s4']);
    expect(found.counts).toEqual({ hits: 5, sentences: 4, sections: 1 });
    expect(found.terms).toEqual([
      { typed: '烟火气', hits: 2 },
      { typed: '消费', hits: 4 },
    ]);
  });

  it('says how often each term stands where no section has all', () => {
    const found = find({ q: '烟火气 专业镇' });
    expect(found.total.hits).toBe(0);
    expect(found.terms.map(({ hits }) => hits)).toEqual([2, 6]);
  });

  it('is narrowed by the voice of a hit, by quotation marks and by the kind of section', () => {
    expect(offers(find({ q: '专业镇' }), 'kind')).toEqual([
      ...['全部 6', '叙述 4', '转述 2', '引号用语 0', '调研点 4', '任务 2'],
    ]);
    expect(offers(find({ q: '吃干榨净' }), 'kind')).toEqual([
      ...['全部 1', '叙述 0', '转述 1', '引号用语 1', '调研点 1', '任务 0'],
    ]);
    expect(listed(find({ q: '专业镇', kind: 'statement' }))).toEqual(['manufacturing: p5s9']);
    // The attribution is of the statement.
    expect(offers(find({ q: '他指出' }), 'kind')).toEqual([
      ...['全部 4', '叙述 0', '转述 4', '引号用语 0', '调研点 3', '任务 0'],
    ]);
  });

  it('counts a hit that runs from narrative into speech as both', () => {
    expect(offers(find({ q: '情况,要求' }), 'kind')).toEqual([
      ...['全部 1', '叙述 1', '转述 1', '引号用语 0', '调研点 1', '任务 0'],
    ]);
  });

  it('is narrowed by topic, and where one sentence is the reason, by that', () => {
    expect(offers(find({ q: '养老' }), 'topic')).toEqual([
      ...['全部 6', '产业链和专业镇 0', '创新 0', '营商环境 0', '消费 0', '养老 6', '五项任务 1'],
    ]);
    expect(listed(find({ q: '城市', topic: 'eldercare' }))).toEqual(['liveable-city: p5s17']);
    expect(find({ q: '城市', topic: 'eldercare' }).total.sections).toBe(4);
  });

  it('offers each filter beside the other, with what both leave', () => {
    const found = find({ q: '专业镇', topic: 'innovation' });
    expect(offers(found, 'kind')[1]).toBe('叙述 1');
    const [all, told] = found.filters[0]?.choices ?? [];
    expect(all?.href).toBe('/search?q=%E4%B8%93%E4%B8%9A%E9%95%87&topic=innovation');
    expect(told?.href).toBe('/search?q=%E4%B8%93%E4%B8%9A%E9%95%87&kind=narrative&topic=innovation');
  });

  it('names filters that it does not know, and finds nothing under them', () => {
    const found = find({ q: '专业镇', kind: 'remarks', topic: 'nowhere' });
    expect(found.unknown).toEqual(['remarks', 'nowhere']);
    expect(found.counts.hits).toBe(0);
    expect(found.total.hits).toBe(6);
  });

  it('finds nothing where nothing is asked for', () => {
    expect(find({ q: '“”' })).toMatchObject({ terms: [], counts: { hits: 0, sections: 0 }, pages: 1 });
  });
});
