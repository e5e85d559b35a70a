import { describe, expect, it } from 'vitest';
import { readTerms } from '@/lib/search/terms';

describe('the terms of a query', () => {
  it.each([
    ['专业镇', [['专业镇']]],
    ['  营商环境　政府\n', [['营商环境'], ['政府']]],
    ['专业，镇', [['专业,镇']]],
    ['１', [['1']]],
    ['“吃干榨净”', [['吃干榨净']]],
    ['做到“吃干 榨净”。 甲', [['做到吃干榨净。'], ['甲']]],
    ['"New York" 甲', [['newyork'], ['甲']]],
    ['甲 “甲” 甲', [['甲']]],
    ['“未完 甲', [['未完'], ['甲']]],
    ['', []],
    [' “” ', []],
  ])('of %j are %j', (query, needles) => {
    expect(readTerms(query).terms.map((term) => term.needles)).toEqual(needles);
  });

  it('are searched for in simplified form too, where that is another', () => {
    expect(readTerms('三無三可 专业镇').terms).toEqual([
      { typed: '三無三可', simplified: '三无三可', needles: ['三無三可', '三无三可'] },
      { typed: '专业镇', needles: ['专业镇'] },
    ]);
  });

  it.each([
    ['「吃乾榨淨」', '吃干榨净'],
    ['專業鎮', '专业镇'],
    ['營商環境', '营商环境'],
    ['煙火氣', '烟火气'],
    ['全面發展', '全面发展'],
    ['頭髮', '头发'],
  ])('%s is also %s', (typed, simplified) => {
    expect(readTerms(typed).terms[0]?.simplified).toBe(simplified);
  });

  it.each(['乾坤', '著名', '皇后', '太原', '三无三可'])('%s stays as it is', (typed) => {
    expect(readTerms(typed).terms[0]).not.toHaveProperty('simplified');
  });

  it('are shown without quotation marks, which are not searched for', () => {
    expect(readTerms('“吃干榨净” "New York"').terms.map(({ typed }) => typed)).toEqual(['吃干榨净', 'New York']);
  });

  it('are ten at most, and the others are counted', () => {
    const { terms, left } = readTerms('一 二 三 四 五 六 七 八 九 十 百 千 百');
    expect(terms.map(({ typed }) => typed).join('')).toBe('一二三四五六七八九十');
    expect(left).toBe(2);
  });
});
