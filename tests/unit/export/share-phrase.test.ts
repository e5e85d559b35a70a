import { describe, expect, it } from 'vitest';
import { phraseImage, type ShareImage } from '@/lib/export/share';
import { shareAlt } from '@/lib/export/share-alt';
import { setPhrase } from '@/lib/export/share-titles';
import type { Library } from '@/lib/model';
import { library as bare, must, withSecond } from '../queries/library';

const library: Library = { ...bare, site: { ...bare.site, url: 'https://example.cn' } };
const image = (slug: string, from: Library = library) => must(phraseImage(from, slug));
const linesOf = ({ lines }: ShareImage['text']) => lines.map((line) => line.units.map((unit) => unit.text).join(''));
const entry = { text: '两山,理论', slug: 'liang-shan', aliases: [], settled: false };

// biome-ignore format: a table
const PHRASES = [
  ['zhi-chu-yun-jia', '叙述　第1段第3句', '“制储运加”'],
  ['chi-gan-zha-jing', '转述　蓝佛安　指出　第1段第5句', '“吃干榨净”'],
  ['cong-0-dao-1', '转述　蓝佛安　勉励　第2段第2句', '“从0到1”'],
  ['guo-zhi-da-zhe', '转述　蓝佛安　指出　第2段第4句', '“国之大者”'],
  ['san-wu-san-ke', '转述　蓝佛安　说　第2段第12句', '“三无三可”'],
  ['yuan-tou-huo-shui', '转述　蓝佛安　要求　第2段第13句', '“源头活水”'],
  ['he-li-fen-gong-xie-tong-fa-zhan', '转述　蓝佛安　指出　第4段第3句', '“合理分工、协同发展，', '分步实施、循序渐进，', '一体布局、打牢基础”'],
  ['liang-ge-ji-ben-shi-xian', '转述　蓝佛安　指出　第4段第4句', '“两个基本实现”'],
  ['shou-shan-zhi-di', '转述　蓝佛安　指出　第4段第4句', '“首善之地”'],
  ['fang-guan-fu', '转述　蓝佛安　指出　第5段第3句', '“放管服”'],
  ['zheng-fu-lian-zhu-qi-ye-chan-ye-yuan', '转述　蓝佛安　指出　第5段第8句', '“政府+链主企业+', '产业园”'],
  ['yi-dai-yi-lu', '转述　蓝佛安　指出　第5段第14句', '“一带一路”'],
  ['jin-xiu-tai-yuan-cheng', '转述　蓝佛安　指出　第5段第16句', '“锦绣太原城”'],
  ['sheng-tai-yan-zhi', '转述　蓝佛安　指出　第5段第16句', '“生态颜值”'],
  ['ren-min-cheng-shi-ren-min-jian-ren-min-cheng-shi-wei-ren-min', '转述　蓝佛安　指出　第5段第17句', '“人民城市人民建，', '人民城市为人民”'],
  ['si-gan', '转述　蓝佛安　强调　第6段第3句', '“四敢”'],
] as const;

describe('a phrase’s image', () => {
  it.each(PHRASES)('shows %s in its marks, no clause broken, and whose words it is where', (slug, place, ...words) => {
    const { text, foot, head } = image(slug);
    expect([head, linesOf(text), foot]).toEqual([
      ['引号用语'],
      words,
      ['所收报道中加引号1处', place, '见于《太原晚报》2023年3月20日'],
    ]);
  });

  it('sets a short one large, and the longest as large as its clauses allow', () => {
    expect(['san-wu-san-ke', 'liang-ge-ji-ben-shi-xian'].map((slug) => image(slug).text.size)).toEqual([96, 73]);
    expect(image('he-li-fen-gong-xie-tong-fa-zhan').text.size).toBe(50);
    expect(image('san-wu-san-ke').text.isSpeech).toBe(false);
  });

  it('has in its margins the site, the article with whose title that is, and the address', () => {
    const { siteName, article, note, address, place, caution } = image('san-wu-san-ke');
    expect(siteName).toBe('政策简读');
    expect([...article, ...note]).toEqual(['蓝佛安在太原调研', '原题未详，', '标题为本站所拟']);
    expect(address).toEqual(['https://example.cn/', 'phrases/', 'san-wu-san-ke']);
    expect([place, caution]).toEqual([[], []]);
    expect(image('san-wu-san-ke', bare).address).toEqual([]);
  });

  it('says which of several places it names: the first, in the newest briefing', () => {
    const { foot, article } = image('si-gan', withSecond);
    expect(foot.slice(0, 2)).toEqual(['所收报道中加引号2处', '首处：转述　蓝佛安　强调　第6段第3句']);
    expect(article).toEqual(['蓝佛安在太原调研']);
  });

  it('calls a phrase 提法 only where an editor does', () => {
    const settled = library.phrases.map((one) => ({ ...one, settled: true }));
    expect(image('si-gan', { ...library, phrases: settled }).head).toEqual(['提法（编者认定）']);
  });

  it('names no place of one that stands nowhere in marks', () => {
    const { text, foot, article, note } = image('liang-shan', { ...library, phrases: [entry] });
    expect([linesOf(text), foot, article, note]).toEqual([['“两山，理论”'], ['所收报道中加引号0处'], [], []]);
  });

  it('is not there for what the register does not know', () => {
    expect(phraseImage(library, 'nowhere')).toBeUndefined();
  });

  it('loses no character of a clause that no line holds', () => {
    expect(linesOf(setPhrase(`“${'用语'.repeat(60)}”`)).join('')).toBe(`“${'用语'.repeat(60)}”`);
  });

  it('is called what it shows where it cannot be seen', () => {
    expect(shareAlt.phrase(entry)).toBe('引号用语：“两山，理论”');
    expect(shareAlt.phrase({ ...entry, settled: true })).toBe('提法：“两山，理论”');
  });
});
