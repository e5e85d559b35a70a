import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { withSecond } from '../queries/library';
import { briefing, placed, SLUG, withBriefings } from './library';
import { paragraphsOf, partOf } from './unzip';
import { ASKED, made } from './word';

const READING =
  '“转述”是间接引语，报道未加引号，勿作原话直引。小标题和主题为本站所加。报道文字照录所据文本，仅半角逗号显示为全角。报道正文的版权归原发布者。';
const CHOSEN = '本文件由使用者从“政策简读”所收内容中选编，各段逐字照录报道；选取和排序不代表原报道，也不代表本站。';
const UNSTATED =
  '未写明或未核实的事项：原题、版次和作者（所据文本没有）；调研在哪一天（2023年3月20日是报纸的日期）；蓝佛安当时的职务；各调研点的时间先后（本站只按原文次序）；蓝佛安是否到过清徐老陈醋专业镇和源瀚科技公司；第5、第6段的话是否在座谈会上所说；所据文本是否与报纸所刊一字不差。';
const NOTE =
  '编者注：2022年12月29日，官方发布消息，蓝佛安任山西省委书记。（中国新闻网2022年12月29日电《二十大后，近半数省份“一把手”调整》，驻马店新闻网转载）';
const ELSEWHERE = '未写明或未核实的事项，见报道全文页。';

const paragraphs = async (...asked: Parameters<typeof made>) =>
  paragraphsOf(partOf(await made(...asked), 'word/document.xml'));
const textsOf = async (...asked: Parameters<typeof made>) => (await paragraphs(...asked)).map(({ text }) => text);

describe('the cover of a Word file', () => {
  it('says of a choice whose it is, whose the title is and where the article was seen', async () => {
    const cover = (await paragraphs(ASKED.several)).slice(0, 12);
    expect(cover.map(({ text }) => text)).toEqual([
      '蓝佛安在太原调研（选编）',
      '原题未详，标题为本站所拟',
      '见于《太原晚报》2023年3月20日',
      CHOSEN,
      READING,
      '其中1句因选段重叠而重复出现。',
      ELSEWHERE,
      '目录',
      '一、党的领导与实干',
      '二、任务分解表（本站编制，非官方文件）',
      '三、转述　蓝佛安　指出（第2段第3至5句）',
      '四、主题：养老（本站归类）',
    ]);
    expect(cover.slice(0, 4).map(({ style }) => style)).toEqual(['Title', 'Subtitle', 'Subtitle', 'Remark']);
  });

  it('says of a briefing what it leaves open and what an editor adds, before the text', async () => {
    expect((await textsOf(ASKED.briefing)).slice(0, 7)).toEqual([
      '蓝佛安在太原调研',
      '原题未详，标题为本站所拟',
      '见于《太原晚报》2023年3月20日',
      '政策简读收录',
      READING,
      UNSTATED,
      NOTE,
    ]);
    const links = partOf(await made(ASKED.briefing), 'word/_rels/document.xml.rels');
    expect(links).toContain('Target="http://zmdnews.cn/2022/1230/736278.shtml"');
  });

  it('names the article where the title does not, and who has made a table', async () => {
    const [article, seen] = ['报道：蓝佛安在太原调研（原题未详，标题为本站所拟）', '见于《太原晚报》2023年3月20日'];
    expect((await textsOf(ASKED.visit)).slice(1, 4)).toEqual([article, seen, '政策简读收录']);
    expect((await textsOf(ASKED.ledger)).slice(1, 4)).toEqual([article, seen, '政策简读编制']);
    // A topic names each of its articles where it begins.
    expect((await textsOf(ASKED.topic)).slice(1, 3)).toEqual(['政策简读收录', READING]);
  });

  it('leads to where it is said what the article leaves open, unless it is said here', async () => {
    for (const s of [ASKED.visit, ASKED.statement, ASKED.ledger, ASKED.topic, ASKED.several]) {
      const file = await made(s, placed);
      const line = paragraphsOf(partOf(file, 'word/document.xml')).find(({ text }) => text === ELSEWHERE);
      const id = /<w:hyperlink [^>]*r:id="(\w+)"/.exec(line?.xml ?? '')?.[1];
      const links = partOf(file, 'word/_rels/document.xml.rels');
      expect(links, s).toMatch(new RegExp(`Id="${id}"[^>]*Target="https://example.cn/briefings/${SLUG}"`));
      expect(await textsOf(s), s).toContain(ELSEWHERE);
    }
    expect(await textsOf(ASKED.briefing)).not.toContain(ELSEWHERE);
    const { note: _, ...rest } = briefing;
    const nothing = withBriefings([{ ...rest, notStated: [] }]);
    expect((await textsOf(ASKED.visit, nothing)).join()).not.toContain('未写明');
    expect((await textsOf(ASKED.briefing, nothing)).join()).not.toMatch(/未写明或未核实|编者注/);
  });

  it('leaves what a whole briefing says of itself to the briefing in a document of several', async () => {
    const texts = await textsOf(`${SLUG}.${SLUG}_tasks`);
    expect(texts.slice(texts.lastIndexOf('一、蓝佛安在太原调研')).slice(1, 3)).toEqual([UNSTATED, NOTE]);
    expect(texts).not.toContain(ELSEWHERE);
  });

  it('has a line for each article of several', async () => {
    expect((await textsOf(`second_closing.${SLUG}_closing`, withSecond)).slice(0, 4)).toEqual([
      '报道选编',
      CHOSEN,
      '报道：另一篇（原题未详，标题为本站所拟）　见于《太原晚报》2022年1月1日',
      '报道：蓝佛安在太原调研（原题未详，标题为本站所拟）　见于《太原晚报》2023年3月20日',
    ]);
  });
});

describe('the contents of a Word file', () => {
  it('are a field that Word can fill, and that shows its links until then', async () => {
    const all = await paragraphs(ASKED.several);
    const entries = all.filter(({ style }) => style === 'TOC1');
    expect(entries).toHaveLength(4);
    const xml = entries.map((one) => one.xml).join('');
    expect(
      [...xml.matchAll(/<w:fldChar w:fldCharType="(\w+)"\/>|<w:instrText[^>]*>([^<]*)</g)].map(
        (found) => found[1] ?? found[2],
      ),
    ).toEqual(['begin', ' TOC \\o &quot;1-1&quot; \\h ', 'separate', 'end']);
    // The field begins before the first link and ends behind the last.
    expect(xml.indexOf('"separate"')).toBeLessThan(xml.indexOf('<w:hyperlink'));
    expect(xml.indexOf('"end"')).toBeGreaterThan(xml.lastIndexOf('</w:hyperlink>'));
    // Its last paragraph ends no stretch of sheets, the feet of which LibreOffice would take for a part of it.
    const turned = await paragraphs(`${ASKED.ledger}.${ASKED.visit}`);
    expect(turned.filter((one) => one.style === 'TOC1' && one.xml.includes('<w:sectPr'))).toEqual([]);
    // Word would ask on opening.
    expect(xml).not.toContain('dirty');
    expect(partOf(await made(ASKED.several), 'word/settings.xml')).not.toContain('updateFields');
    // What Word finds when it is asked to fill it: the same titles.
    const headings = all.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
    expect(entries.map(({ text }) => text)).toEqual(headings);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await made(ASKED.several)) });
    for (const heading of headings) expect(value.split(heading), heading).toHaveLength(3);
  });

  it('are none in a document of one piece', async () => {
    expect((await paragraphs(ASKED.briefing)).filter(({ style }) => style.startsWith('TOC'))).toEqual([]);
  });
});
