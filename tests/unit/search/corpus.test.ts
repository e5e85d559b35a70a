import { describe, expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import { corpusOf, type Occurrence } from '@/lib/search/corpus';
import { libraryOf } from './library';

const { library: taiyuan } = await loadLibrary('content');

/** What an occurrence covers, as `briefing p1s1: covered text`. */
function covered({ briefing, sentences }: Occurrence): string[] {
  return sentences.map(
    ({ sentence, start, end }) => `${briefing.slug} ${sentence.id}: ${sentence.text.slice(start, end)}`,
  );
}

describe('the corpus', () => {
  it('is built once for a library', () => {
    const library = libraryOf(['甲。']);
    expect(corpusOf(library)).toBe(corpusOf(library));
    expect(corpusOf(libraryOf(['甲。']))).not.toBe(corpusOf(library));
  });

  it('finds a text in every briefing, in the library’s order, with offsets in the sentence’s own text', () => {
    const library = libraryOf(['先说“专业镇”，再说专业镇。'], ['无。', '专业镇。']);
    expect(corpusOf(library).find('专业镇')).toMatchObject([
      { briefing: { slug: 'a' }, start: 2, end: 5, sentences: [{ start: 3, end: 6 }] },
      { briefing: { slug: 'a' }, start: 8, end: 11, sentences: [{ start: 10, end: 13 }] },
      { briefing: { slug: 'b' }, start: 2, end: 5, sentences: [{ sentence: { id: 'p1s2' }, start: 0, end: 3 }] },
    ]);
  });

  it('finds places that overlap', () => {
    const found = corpusOf(libraryOf(['哈哈哈哈。'])).find('哈哈');
    expect(found.map(({ start }) => start)).toEqual([0, 1, 2]);
  });

  it('counts a hit across a sentence end to every sentence that it touches', () => {
    const library = libraryOf(['今天。', '“', '明', '后天。']);
    expect(corpusOf(library).find('天。明后').map(covered)).toEqual([['a p1s1: 天。', 'a p1s3: 明', 'a p1s4: 后']]);
  });

  it('finds nothing across the end of a briefing', () => {
    expect(corpusOf(libraryOf(['甲。'], ['乙。'])).find('。乙')).toEqual([]);
  });

  it.each(['', '丙', '甲丙', '甲乙。。'])('finds no %j', (needle) => {
    expect(corpusOf(libraryOf(['甲乙。'])).find(needle)).toEqual([]);
  });

  it('finds a single character, also one of two units', () => {
    const corpus = corpusOf(libraryOf(['𠮷甲乙。', '乙𠮷。']));
    expect(corpus.find('乙').map(covered)).toEqual([['a p1s1: 乙'], ['a p1s2: 乙']]);
    expect(corpus.find('𠮷').map(covered)).toEqual([['a p1s1: 𠮷'], ['a p1s2: 𠮷']]);
  });

  it('gives whole characters where one is folded to several, and each character once', () => {
    const corpus = corpusOf(libraryOf(['约８㎡……']));
    expect(corpus.find('8m').map(covered)).toEqual([['a p1s1: ８㎡']]);
    expect(corpus.find('.').map(covered)).toEqual([['a p1s1: …'], ['a p1s1: …']]);
  });

  it('holds a library without briefings', () => {
    expect(corpusOf(libraryOf()).find('甲乙')).toEqual([]);
    expect(corpusOf(libraryOf()).similar('甲乙', 5)).toEqual([]);
  });

  it('finds in the article what a person found', () => {
    const found = corpusOf(taiyuan).find('专业镇');
    expect(found.map(({ sentences }) => sentences.map(({ sentence, start }) => `${sentence.id} ${start}`))).toEqual([
      ['p1s1 4'],
      ['p1s6 5'],
      ['p1s6 13'],
      ['p1s7 8'],
      ['p5s9 2'],
      ['p5s9 27'],
    ]);
  });
});

describe('sentences that are like a text', () => {
  const library = libraryOf(['甲乙丙丁。', '丙丁戊。'], ['甲乙丙丁戊。', '己。']);
  const like = (text: string, limit: number) =>
    corpusOf(library)
      .similar(text, limit)
      .map(({ briefing, sentence, shared }) => `${briefing.slug} ${sentence.id} ${shared}`);

  it('come best first, and in source order where they share alike', () => {
    expect(like('甲乙丙丁戊', 9)).toEqual(['b p1s1 4', 'a p1s1 3', 'a p1s2 2']);
    expect(like('丙丁', 9)).toEqual(['a p1s1 1', 'a p1s2 1', 'b p1s1 1']);
  });

  it('are at most as many as asked for', () => {
    expect(like('甲乙丙丁戊', 1)).toEqual(['b p1s1 4']);
  });

  it('count a pair once, however often it stands in either, and none across a sentence end', () => {
    const doubled = corpusOf(libraryOf(['甲乙甲乙。', '丙。']));
    expect(doubled.similar('甲乙甲乙', 9).map(({ shared }) => shared)).toEqual([2]);
    expect(doubled.similar('。丙', 9)).toEqual([]);
  });

  it('are none of a text without a pair', () => {
    expect(like('甲', 9)).toEqual([]);
    expect(like('', 9)).toEqual([]);
  });
});
