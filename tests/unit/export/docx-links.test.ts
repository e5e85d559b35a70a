import { describe, expect, it } from 'vitest';
import { placed } from './library';
import { paragraphsOf, partOf, unzip } from './unzip';
import { ASKED, made } from './word';

describe('the footnotes of a Word file', () => {
  it('cite each passage by its place, the article’s first in full', async () => {
    const file = await made(ASKED.visit);
    const notes = paragraphsOf(partOf(file, 'word/footnotes.xml')).filter(({ text }) => text !== '');
    expect(notes.map(({ text }) => text)).toEqual([
      ' [蓝佛安在太原调研]（原题未详，标题为政策简读所拟），见于《太原晚报》2023年3月20日，第3段第1至2句。',
      ' [蓝佛安在太原调研]，见于《太原晚报》2023年3月20日，第3段第3至4句。',
    ]);
    const xml = partOf(file, 'word/document.xml');
    expect([...xml.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map(([, id]) => id)).toEqual(['1', '2']);
  });

  it('are as many as the passages of a briefing', async () => {
    const file = await made(ASKED.briefing);
    const marks = partOf(file, 'word/document.xml').match(/<w:footnoteReference /g);
    const notes = paragraphsOf(partOf(file, 'word/footnotes.xml')).filter(({ text }) => text !== '');
    expect(marks).toHaveLength(notes.length);
    expect(notes.length).toBeGreaterThan(20);
  });
});

describe('the links of a Word file', () => {
  it('lead to no page of a site that does not know its address', async () => {
    for (const s of Object.values(ASKED)) {
      const parts = unzip(await made(s));
      expect(parts.filter(({ text }) => /127\.0\.0\.1|localhost|example/.test(text))).toEqual([]);
      const targets = parts.flatMap(({ text }) => [...text.matchAll(/Target="([^"]+)" TargetMode="External"/g)]);
      // The outlet's own page and that of an editor's source are known all the same.
      for (const [, target] of targets) expect(target).toMatch(/^http:\/\/(?:epaper\.tyrbw\.com|zmdnews\.cn)\//);
    }
  });

  it('lead to permalinks where the site knows its address', async () => {
    const file = await made(ASKED.visit, placed);
    const targets = (part: string) =>
      [...partOf(file, part).matchAll(/Target="([^"]+)" TargetMode="External"/g)].map(([, target]) => target);
    expect(targets('word/_rels/document.xml.rels')).toEqual([
      'http://epaper.tyrbw.com/tywb/html/2023-03/20/content_224_125860.htm',
      'https://example.cn/briefings/taiyuan-2023-03',
      'https://example.cn/print?s=taiyuan-2023-03_bell-tower-street',
      'https://example.cn/quotes/taiyuan-2023-03/p3s3',
    ]);
    expect(targets('word/_rels/footnotes.xml.rels')).toEqual([
      'https://example.cn/briefings/taiyuan-2023-03#p3s1',
      'https://example.cn/quotes/taiyuan-2023-03/p3s3',
    ]);
    const notes = partOf(file, 'word/footnotes.xml');
    for (const id of [...notes.matchAll(/r:id="(\w+)"/g)].map(([, one]) => one))
      expect(partOf(file, 'word/_rels/footnotes.xml.rels')).toContain(`Id="${id}"`);
  });

  it('lead from the contents to every piece', async () => {
    const xml = partOf(await made(ASKED.several), 'word/document.xml');
    const [from, to] = [/<w:hyperlink [^>]*w:anchor="(\w+)"/g, /<w:bookmarkStart [^>]*w:name="(\w+)"/g].map((pattern) =>
      [...xml.matchAll(pattern)].map(([, name]) => name),
    );
    expect(from).toEqual(['piece_1', 'piece_2', 'piece_3', 'piece_4']);
    expect(to).toEqual(from);
  });
});
