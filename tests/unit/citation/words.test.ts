import { describe, expect, it } from 'vitest';
import { citationFile } from '@/lib/citation/file';
import { briefingOf } from '../content/folder';
import { addressed, libraryOf, libraryWith, plainOf, unaddressed } from './files';

const PAPER = 'http://epaper.tyrbw.com/tywb/html/2023-03/20/content_224_125860.htm';
const SEEN = '[蓝佛安在太原调研]（原题未详，标题为政策简读所拟），见于《太原晚报》2023年3月20日';

const P2S5 = '太原市和有关方面要做好服务保障。';
const STATEMENT =
  '他指出，未来竞争是战略科技力量的比拼。要胸怀“国之大者”，大力度支持第一实验室建设，为国家高水平科技自立自强作出山西贡献。太原市和有关方面要做好服务保障。';
const VISIT = `太原第一实验室是我省打造的科技创新重要平台，已有国内多个科研团队入驻。蓝佛安看望领衔院士专家，勉励大家脚踏实地、勇攀高峰，努力创造更多“从0到1”的原创成果。${STATEMENT}`;
const SITE = 'https://example.cn';

/** Place → the words, without their link, and where the link leads on a site with an address. */
const WORDS: Readonly<Record<string, readonly [lines: readonly string[], path: string]>> = {
  '': [[SEEN], '/briefings/taiyuan-2023-03'],
  'taiyuan-first-laboratory': [
    [
      '叙述（第2段第1句）；转述　蓝佛安　勉励（第2段第2句）；转述　蓝佛安　指出（第2段第3至5句）',
      VISIT,
      `${SEEN}，第2段第1至5句`,
    ],
    '/briefings/taiyuan-2023-03/visits/taiyuan-first-laboratory',
  ],
  'opening-up': [
    [
      '转述　蓝佛安　指出（第5段第1句起）',
      '四要加快建设对外开放高地。主动融入国家区域发展战略和“一带一路”大商圈，积极打造开放通道平台，加快提升外资外贸规模，全面复制推广国家自贸区先进经验做法，稳步扩大制度型开放，办好大型会展活动，持续提升开放型经济质量和水平。',
      `${SEEN}，第5段第13至14句`,
    ],
    '/briefings/taiyuan-2023-03#opening-up',
  ],
  p1s1: [
    ['叙述', '产业链和专业镇是太原工业高质量发展的两大抓手。', `${SEEN}，第1段第1句`],
    '/briefings/taiyuan-2023-03#p1s1',
  ],
  p2s5: [['转述　蓝佛安　指出（第2段第3句起）', P2S5, `${SEEN}，第2段第5句`], '/briefings/taiyuan-2023-03#p2s5'],
  'quotes/p2s3': [['转述　蓝佛安　指出', STATEMENT, `${SEEN}，第2段第3至5句`], '/quotes/taiyuan-2023-03/p2s3'],
};

describe('a citation in words', () => {
  it.each(Object.entries(WORDS))('of “%s” has the paper’s link where the site has no address', (place, [lines]) => {
    expect(plainOf(unaddressed, place)[0]).toBe([...lines, PAPER].join('\n'));
  });

  it.each(Object.entries(WORDS))('of “%s” has the site’s own link where it has an address', (place, [lines, path]) => {
    expect(plainOf(addressed, place)[0]).toBe([...lines, SITE + path].join('\n'));
  });

  it('of p5s1 alone is one sentence, and of its statement all 17', () => {
    const sentence = plainOf(unaddressed, 'p5s1')[0]?.split('\n') ?? [];
    const statement = plainOf(unaddressed, 'quotes/p5s1')[0]?.split('\n') ?? [];
    expect([sentence[0], statement[0]]).toEqual(['转述　蓝佛安　指出', '转述　蓝佛安　指出']);
    expect(sentence[1]).toMatch(/^[^。]*。$/);
    expect(statement[1]?.match(/。/g)).toHaveLength(17);
    expect([sentence[2], statement[2]]).toEqual([`${SEEN}，第5段第1句`, `${SEEN}，第5段第1至17句`]);
  });

  it('has no link where neither the paper’s page nor the site’s address is known', () => {
    expect(plainOf(libraryWith({ url: undefined }), 'p2s5')[0]).toBe(
      ['转述　蓝佛安　指出（第2段第3句起）', P2S5, `${SEEN}，第2段第5句`].join('\n'),
    );
  });

  it('gives a title of the outlet’s as it is', () => {
    expect(plainOf(libraryWith({ titleOrigin: 'outlet' }), '')[0]).toBe(
      `蓝佛安在太原调研，见于《太原晚报》2023年3月20日\n${PAPER}`,
    );
  });

  it.each([
    ['the outlet', { outlet: undefined }, '，见于2023年3月20日'],
    ['the day', { publishedOn: undefined }, '，见于《太原晚报》'],
    ['both', { outlet: undefined, publishedOn: undefined }, ''],
  ])('leaves out %s where it is not known', (_, facts, seen) => {
    expect(plainOf(libraryWith(facts), '')[0]).toBe(
      `[蓝佛安在太原调研]（原题未详，标题为政策简读所拟）${seen}\n${PAPER}`,
    );
  });

  it('says 直接引语 where what is said stands in quotation marks, and adds none', async () => {
    const library = libraryOf(await briefingOf('李明说：“要干。”大家鼓掌。', ['> 李明*说*：“要干。”\n\n大家鼓掌。\n']));
    expect(plainOf(library, 'quotes/p1s1')[0]).toBe(
      '直接引语　李明　说\n李明说：“要干。”\n[题]（原题未详，标题为政策简读所拟），第1段第1句',
    );
  });

  it('names each voice of a sentence that holds two, and no speaker where none is known', async () => {
    const library = libraryOf(
      await briefingOf('会议指出，要甲，会议要求做乙。', ['> 会议*指出*，要甲，会议*要求*做乙。\n'], ''),
    );
    expect(plainOf(library, 'quotes/p1s1b')[0]?.split('\n')[0]).toBe(
      '转述　指出（第1段第1句）；转述　要求（第1段第1句）',
    );
  });

  it('sets each paragraph of the source on a line of its own', async () => {
    const library = libraryOf(await briefingOf('会议指出，要甲。\n要乙。', ['> 会议*指出*，要甲。\n> 要乙。\n'], ''));
    expect(plainOf(library, 'quotes/p1s1')[0]).toBe(
      '转述　指出\n会议指出，要甲。\n要乙。\n[题]（原题未详，标题为政策简读所拟），第1段第1句至第2段第1句',
    );
  });
});

describe('a citation’s file', () => {
  it.each([
    '',
    'taiyuan-2023-03',
    'taiyuan-2023-03.pdf',
    'taiyuan-2023-03/p9s9.bib',
    'taiyuan-2023-03/p2s3b.bib',
    'taiyuan-2023-03/nowhere.bib',
    'taiyuan-2023-03/quotes.bib',
    'taiyuan-2023-03/quotes/p2s4.bib',
    'taiyuan-2023-03/p2s3/p2s3.bib',
    'taiyuan-2023-03/quotes/p2s3/x.bib',
    'nowhere.bib',
    'constructor/p2s3.bib',
  ])('is not at %j', (path) => {
    expect(citationFile(unaddressed, path)).toBeUndefined();
  });
});
