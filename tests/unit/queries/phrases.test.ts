import { describe, expect, it } from 'vitest';
import { phrasesPage } from '@/lib/queries/phrases';
import { library, withSecond } from './library';
import { manyBriefings } from './many';

/** Slug, words, where, and who says them. */
const ROWS = [
  ['zhi-chu-yun-jia', '制储运加', 'p1s3', '叙述'],
  ['chi-gan-zha-jing', '吃干榨净', 'p1s5', '蓝佛安 指出'],
  ['cong-0-dao-1', '从0到1', 'p2s2', '蓝佛安 勉励'],
  ['guo-zhi-da-zhe', '国之大者', 'p2s4', '蓝佛安 指出'],
  ['san-wu-san-ke', '三无三可', 'p2s12', '蓝佛安 说'],
  ['yuan-tou-huo-shui', '源头活水', 'p2s13', '蓝佛安 要求'],
  [
    'he-li-fen-gong-xie-tong-fa-zhan',
    '合理分工、协同发展,分步实施、循序渐进,一体布局、打牢基础',
    'p4s3',
    '蓝佛安 指出',
  ],
  ['liang-ge-ji-ben-shi-xian', '两个基本实现', 'p4s4', '蓝佛安 指出'],
  ['shou-shan-zhi-di', '首善之地', 'p4s4', '蓝佛安 指出'],
  ['fang-guan-fu', '放管服', 'p5s3', '蓝佛安 指出'],
  ['zheng-fu-lian-zhu-qi-ye-chan-ye-yuan', '政府+链主企业+产业园', 'p5s8', '蓝佛安 指出'],
  ['yi-dai-yi-lu', '一带一路', 'p5s14', '蓝佛安 指出'],
  ['jin-xiu-tai-yuan-cheng', '锦绣太原城', 'p5s16', '蓝佛安 指出'],
  ['sheng-tai-yan-zhi', '生态颜值', 'p5s16', '蓝佛安 指出'],
  [
    'ren-min-cheng-shi-ren-min-jian-ren-min-cheng-shi-wei-ren-min',
    '人民城市人民建,人民城市为人民',
    'p5s17',
    '蓝佛安 指出',
  ],
  ['si-gan', '四敢', 'p6s3', '蓝佛安 强调'],
];

const slugsOf = (...given: Parameters<typeof phrasesPage>) => phrasesPage(...given).rows.map(({ entry }) => entry.slug);

describe('phrasesPage', () => {
  it('gives the 16 phrases in the source’s order, each with its slug, its place and who says it', () => {
    const page = phrasesPage(library, {});
    const rows = page.rows.map(({ entry, places: [first] }) => {
      const { speaker, verb } = first?.statement?.attribution ?? {};
      return [entry.slug, entry.text, first?.sentence.id, verb === undefined ? '叙述' : `${speaker} ${verb}`];
    });
    expect(rows).toEqual(ROWS);
    expect(page).toMatchObject({
      total: 16,
      count: 16,
      inSourceOrder: true,
      letters: [],
      page: 1,
      pages: 1,
      unknown: [],
    });
    expect(page.rows.every(({ count, briefings }) => count === 1 && briefings === 1)).toBe(true);
  });

  it('gives no settled wording: no editor says that one is', () => {
    expect(phrasesPage(library, {}).rows.filter(({ entry }) => entry.settled)).toEqual([]);
  });

  it('puts the phrases of several briefings by pinyin, and counts places and briefings', () => {
    const page = phrasesPage(withSecond, {});
    expect(page.inSourceOrder).toBe(false);
    expect(page.rows.map(({ entry }) => entry.slug).slice(0, 5)).toEqual([
      ...['chi-gan-zha-jing', 'cong-0-dao-1', 'fang-guan-fu', 'guo-zhi-da-zhe', 'he-li-fen-gong-xie-tong-fa-zhan'],
    ]);
    expect(
      page.rows.every(({ count, briefings, places }) => count === 2 && briefings === 2 && places.length === 1),
    ).toBe(true);
    expect(page.rows[0]?.places[0]?.briefing.slug).toBe('taiyuan-2023-03');
  });

  it('leaves out what stands nowhere any more', () => {
    const [first] = library.briefings;
    if (!first) throw new Error('There is no briefing.');
    const fewer = { ...library, briefings: [{ ...first, phrases: first.phrases.slice(0, 2) }] };
    expect(slugsOf(fewer, {})).toEqual(['zhi-chu-yun-jia', 'chi-gan-zha-jing']);
    expect(phrasesPage({ ...library, briefings: [] }, {})).toMatchObject({ total: 0, rows: [], pages: 1 });
  });

  it('narrows to a letter, digits together, and names a letter with which nothing begins', () => {
    expect(slugsOf(library, { letter: 's' })).toEqual([
      ...['san-wu-san-ke', 'shou-shan-zhi-di', 'sheng-tai-yan-zhi', 'si-gan'],
    ]);
    const page = phrasesPage(library, { letter: 's' });
    expect(page.letters.map(({ label, count, chosen }) => `${label} ${count}${chosen ? ' chosen' : ''}`)).toEqual([
      ...['全部 16', 'C 2', 'F 1', 'G 1', 'H 1', 'J 1', 'L 1', 'R 1', 'S 4 chosen', 'Y 2', 'Z 2'],
    ]);
    expect(page.letters[1]?.href).toBe('/phrases?letter=c');
    expect(phrasesPage(library, { letter: 'q' })).toMatchObject({ unknown: ['q'], rows: [], total: 16, count: 0 });
  });

  it('shows at most 100 phrases of a thousand briefings, each page under its own address', () => {
    const many = manyBriefings(1000, 16_000);
    const page = phrasesPage(many, {});
    expect(page).toMatchObject({ total: 16_016, page: 1, pages: 161 });
    expect(page.rows).toHaveLength(100);
    expect(page.letters).toHaveLength(27);
    expect(phrasesPage(many, { page: '161' }).rows).toHaveLength(16);
    const letter = phrasesPage(many, { letter: 'z', page: '7' });
    expect([letter.count, letter.pages, letter.rows.length]).toEqual([617, 7, 17]);
    expect(page.rows.every(({ places }) => places.length <= 3)).toBe(true);
  });

  it.each(['0', '2', '01', '-1', 'x', '1.5', '９'])('has no page %s of a short list, and shows the first', (page) => {
    expect(phrasesPage(library, { page })).toMatchObject({ page: 1, pages: 1, missing: page, count: 16 });
  });
});
