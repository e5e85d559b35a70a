import mammoth from 'mammoth';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '@/lib/model';
import { briefing, library, must, placed, withBriefings } from './library';
import { partOf, unescapeXml, unzip } from './unzip';
import { ASKED, made } from './word';

afterEach(() => {
  vi.useRealTimers();
});

describe('a Word file', () => {
  it.each(Object.entries(ASKED))('has the same bytes whenever and however often it is made: %s', async (_, s) => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z'), toFake: ['Date'] });
    const first = await made(s, placed);
    vi.setSystemTime(new Date('2031-07-08T09:10:11Z'));
    await made(ASKED.several, placed);
    expect(Buffer.compare(await made(s, placed), first)).toBe(0);
  });

  it('bears the day of the release, title and language, and no author', async () => {
    const released: Library = { ...library, site: { ...library.site, releasedOn: '2026-11-26' } };
    const file = await made(ASKED.briefing, released);
    const properties = partOf(file, 'docProps/core.xml');
    expect(properties).toContain('<dc:title>蓝佛安在太原调研（原题未详，标题为本站所拟）</dc:title>');
    expect(properties).toContain('<dc:language>zh-CN</dc:language>');
    expect(properties.match(/2026-11-26T00:00:00Z/g)).toHaveLength(2);
    expect(unzip(file).filter(({ text }) => /creator|lastModifiedBy|Un-named/.test(text))).toEqual([]);
    expect(partOf(file, 'word/document.xml')).toContain('据政策简读2026年11月26日版。');
    expect(partOf(await made(ASKED.briefing), 'word/document.xml')).not.toContain('日版');
    expect(new Set(unzip(file).map(({ time }) => time)).size).toBe(1);
  });

  it('holds a title that would break XML as it is', async () => {
    const title = `<b>&"'</b>]]><!--&amp;`;
    const hostile = withBriefings([{ ...briefing, title, outlet: title }]);
    const file = await made(ASKED.several, hostile);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file) });
    expect(value).toContain(`${title}（选编）`);
    expect(value).toContain(`见于《${title}》2023年3月20日`);
    const [, held] = /<dc:title>(.*)<\/dc:title>/.exec(partOf(file, 'docProps/core.xml')) ?? [];
    expect(held).not.toContain('<');
    expect(unescapeXml(must(held))).toBe(`${title}（选编）（原题未详，标题为本站所拟）`);
    const heads = unzip(file).filter(({ name }) => name.startsWith('word/header'));
    expect(heads.some(({ text }) => text.includes('&lt;b&gt;&amp;'))).toBe(true);
  });

  it('shows as lost what XML cannot hold, in sentences too', async () => {
    const odd = `甲\u0001乙\uD800丙\uFFFE丁`;
    const sentences = briefing.sentences.map((sentence) =>
      sentence.id === 'p1s1'
        ? { ...sentence, text: odd, parts: [{ role: 'narrative' as const, text: odd, html: '' }] }
        : sentence,
    );
    const file = await made(ASKED.briefing, withBriefings([{ ...briefing, title: odd, sentences }]));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file) });
    expect(value.split('甲\uFFFD乙\uFFFD丙\uFFFD丁')).toHaveLength(3);
    expect(unzip(file).filter(({ text }) => text.includes('\u0001') || text.includes('\uFFFE'))).toEqual([]);
  });
});
