import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Library } from '@/lib/model';
import { phrasePage } from '@/lib/queries/phrase';
import { article, load } from '../content/folder';
import { ids, library, must, withSecond } from './library';
import { manyBriefings } from './many';

const pageOf = (slug: string, from: Library = library, asked?: string) => must(phrasePage(from, slug, asked));

/** The sections of a page: quoted or not, section, where, whose words, and the sentences shown. */
function sections(page: ReturnType<typeof pageOf>) {
  return page.groups.flatMap(({ quoted, briefings }) =>
    briefings.flatMap((one) =>
      one.sections.map(({ section, passages, places }) => [
        quoted ? '“”' : '',
        section.slug,
        places.map(({ sentence, statement }) => `${sentence.id} ${statement?.attribution.verb ?? '叙述'}`).join(', '),
        passages.map((passage) => ids(passage.sentences).join(' ')).join(' | '),
      ]),
    ),
  );
}

/** What is marked on a page. */
function marked(page: ReturnType<typeof pageOf>): string[] {
  const shown = page.groups.flatMap(({ briefings }) => briefings.flatMap((one) => one.sections));
  const html = shown.flatMap(({ passages }) =>
    passages.flatMap(({ sentences }) => sentences.flatMap((one) => one.parts)),
  );
  return html.flatMap((part) => [...part.html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, words]) => words ?? ''));
}

// biome-ignore format: a table
const PAGES = [
  ['zhi-chu-yun-jia', '制储运加', 'qingxu-chemical-park', 'p1s3 叙述', 'p1s2 p1s3'],
  ['chi-gan-zha-jing', '吃干榨净', 'qingxu-chemical-park', 'p1s5 指出', 'p1s4 p1s5'],
  ['cong-0-dao-1', '从0到1', 'taiyuan-first-laboratory', 'p2s2 勉励', 'p2s2'],
  ['guo-zhi-da-zhe', '国之大者', 'taiyuan-first-laboratory', 'p2s4 指出', 'p2s3 p2s4 p2s5'],
  ['san-wu-san-ke', '三无三可', 'yuanhan-technology', 'p2s12 说', 'p2s11 p2s12'],
  ['yuan-tou-huo-shui', '源头活水', 'financial-service-hall', 'p2s13 要求', 'p2s13'],
  ['he-li-fen-gong-xie-tong-fa-zhan', '合理分工、协同发展，分步实施、循序渐进，一体布局、打牢基础', 'symposium', 'p4s3 指出', 'p4s2 p4s3 p4s4'],
  ['liang-ge-ji-ben-shi-xian', '两个基本实现', 'symposium', 'p4s4 指出', 'p4s3 p4s4 p4s5'],
  ['shou-shan-zhi-di', '首善之地', 'symposium', 'p4s4 指出', 'p4s3 p4s4 p4s5'],
  ['fang-guan-fu', '放管服', 'economic-work', 'p5s3 指出', 'p5s2 p5s3 p5s4'],
  ['zheng-fu-lian-zhu-qi-ye-chan-ye-yuan', '政府+链主企业+产业园', 'manufacturing', 'p5s8 指出', 'p5s7 p5s8 p5s9'],
  ['yi-dai-yi-lu', '一带一路', 'opening-up', 'p5s14 指出', 'p5s13 p5s14'],
  ['jin-xiu-tai-yuan-cheng', '锦绣太原城', 'liveable-city', 'p5s16 指出', 'p5s15 p5s16 p5s17'],
  ['sheng-tai-yan-zhi', '生态颜值', 'liveable-city', 'p5s16 指出', 'p5s15 p5s16 p5s17'],
  ['ren-min-cheng-shi-ren-min-jian-ren-min-cheng-shi-wei-ren-min', '人民城市人民建，人民城市为人民', 'liveable-city', 'p5s17 指出', 'p5s16 p5s17'],
  ['si-gan', '四敢', 'closing', 'p6s3 强调', 'p6s2 p6s3'],
] as const;

describe('phrasePage', () => {
  it.each(PAGES)(
    'shows %s once, marked, in its section with the sentences beside it',
    (slug, words, section, place, near) => {
      const page = pageOf(slug);
      expect(sections(page)).toEqual([['“”', section, place, near]]);
      expect(marked(page)).toEqual([words]);
      // Read by eye: none of the 16 stands anywhere else in the article.
      expect(page).toMatchObject({ quoted: 1, briefings: 1, bare: 0, statements: slug === 'zhi-chu-yun-jia' ? 0 : 1 });
    },
  );

  it('gives nothing for a slug that the register does not have', () => {
    for (const slug of ['nowhere', '', 'SI-GAN', 'constructor', '四敢'])
      expect(phrasePage(library, slug)).toBeUndefined();
  });

  it('gives the page of a phrase that stands nowhere any more', () => {
    const page = pageOf('si-gan', { ...library, briefings: [] });
    expect(page).toMatchObject({ quoted: 0, bare: 0, groups: [], page: 1, pages: 1, missing: undefined });
    expect(page.first).toBeUndefined();
  });

  it('gives newest briefings first', () => {
    const page = pageOf('si-gan', withSecond);
    expect(page).toMatchObject({ quoted: 2, briefings: 2, statements: 2 });
    expect([page.first?.briefing.slug, page.first?.sentence.id]).toEqual(['taiyuan-2023-03', 'p6s3']);
    expect(page.groups[0]?.briefings.map(({ briefing }) => briefing.slug)).toEqual(['taiyuan-2023-03', 'second']);
  });

  it('shows at most 50 places of a thousand briefings on a page', () => {
    const many = manyBriefings(1000);
    const page = pageOf('si-gan', many);
    expect(page).toMatchObject({ quoted: 1000, briefings: 1000, statements: 1000, bare: 0, page: 1, pages: 20 });
    expect(marked(page)).toHaveLength(50);
    expect(pageOf('si-gan', many, '20').groups[0]?.briefings.at(-1)?.briefing.slug).toBe('copy-1000');
    expect(pageOf('si-gan', many, '20').first).toEqual(page.first);
    expect(pageOf('si-gan', many, '21')).toMatchObject({ page: 1, missing: '21' });
  });
});

/** A library of one article and a register. */
async function libraryOf(source: string, body: string, register: string): Promise<Library> {
  const root = await article(source, [body]);
  await writeFile(join(root, 'phrases.yaml'), `phrases:\n${register}`);
  const { library: loaded, report } = await load(root);
  if (report !== '') throw new Error(report);
  return must(loaded);
}

describe('a phrase without quotation marks of its own', () => {
  it('is found in what is told and what is said, under any form of its characters, but not where it has them', async () => {
    const source = '推进放管服改革。他指出，要深化“放管服”，放管服不能停，放 管服也要快。';
    const body = '推进放管服改革。\n\n> 他*指出*，要深化“放管服”，放管服不能停，放 管服也要快。\n';
    const page = pageOf('fgf', await libraryOf(source, body, '  - {text: 放管服, slug: fgf}\n'));
    expect(page).toMatchObject({ quoted: 1, bare: 3, statements: 1 });
    expect(sections(page)).toEqual([
      ['“”', 's1', 'p1s2 指出', 'p1s2'],
      ['', 's1', 'p1s1 叙述, p1s2 指出', 'p1s1 | p1s2'],
    ]);
    expect(marked(page)).toEqual(['放管服', '放管服', '放管服', '放 管服']);
  });

  it('is found inside other words in quotation marks, and over the end of a sentence', async () => {
    const source = '他建“人民城市人民建”的“人民城市”。他说好\n人民城市。';
    const body = '他建“人民城市人民建”的“人民城市”。\n他说好\n\n人民城市。\n';
    const register =
      '  - {text: 人民城市, slug: a}\n  - {text: 人民城市人民建, slug: b}\n  - {text: 好人民, slug: c}\n';
    const found = await libraryOf(source, body, register);
    expect(pageOf('a', found)).toMatchObject({ quoted: 1, bare: 2 });
    expect(pageOf('b', found)).toMatchObject({ quoted: 1, bare: 0 });
    const over = pageOf('c', found);
    expect(over).toMatchObject({ quoted: 0, bare: 1, first: { quoted: false } });
    expect(marked(over)).toEqual(['好', '人民']);
    expect(sections(over)[0]?.[2]).toBe('p1s2 叙述');
  });

  it('counts with its other wordings, a place of two of them once', async () => {
    const source = '建“人民城市”，讲“人民的城市”。人民城市为人民。';
    const body = '建“人民城市”，讲“人民的城市”。\n人民城市为人民。\n';
    const register = '  - {text: 人民城市, slug: a, aliases: [人民的城市, 人民城市为人民]}\n';
    const page = pageOf('a', await libraryOf(source, body, register));
    expect(page).toMatchObject({ quoted: 2, bare: 1 });
    expect(marked(page)).toEqual(['人民城市', '人民的城市', '人民城市为人民']);
  });

  it('is the article’s own word where it stands before the verb of a statement', async () => {
    const source = '看完“书房”后，李明要求办好书房。';
    const body = '> 看完“书房”后，李明*要求*办好书房。\n';
    const page = pageOf('a', await libraryOf(source, body, '  - {text: 书房, slug: a}\n'));
    expect(page).toMatchObject({ quoted: 1, bare: 1, statements: 0 });
    expect(sections(page).map((row) => row[2])).toEqual(['p1s1 叙述', 'p1s1 要求']);
  });
});
