import { describe, expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import { searchIntro } from '@/lib/search/intro';
import { markedTerms } from '@/lib/search/marked';
import { search } from '@/lib/search/search';
import { libraryOf } from './library';

const { library } = await loadLibrary('content');

describe('the terms that are marked in one briefing', () => {
  it('count their places in it alone, each for itself', () => {
    const two = libraryOf(['甲乙。', '乙丙。'], ['甲。']);
    const [first] = two.briefings;
    if (!first) throw new Error('the library is empty');
    const { terms, marks, left } = markedTerms(two, first, '乙 甲 丁');
    expect(terms).toEqual([
      { typed: '乙', hits: 2 },
      { typed: '甲', hits: 1 },
      { typed: '丁', hits: 0 },
    ]);
    expect([...marks.keys()]).toEqual(['p1s1', 'p1s2']);
    expect(left).toBe(0);
  });
});

describe('the search page before a search', () => {
  it('says what can be searched, with examples that find something', () => {
    const { briefings, sentences, term, pair } = searchIntro(library);
    expect({ briefings, sentences }).toEqual({ briefings: 1, sentences: 51 });
    expect(term).toBe('制储运加');
    expect(pair).toBe('从0到1 国之大者');
    for (const q of [term, pair]) expect(search(library, { q: q ?? '' }).counts.hits).toBeGreaterThan(0);
  });

  it('has no examples where there are none', () => {
    const empty = { briefings: 1, sentences: 1, term: undefined, pair: undefined };
    expect(searchIntro(libraryOf(['甲。']))).toEqual(empty);
    expect(searchIntro(libraryOf())).toEqual({ ...empty, briefings: 0, sentences: 0 });
  });
});
