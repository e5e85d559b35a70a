import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '@/lib/export/atom';
import { briefing, library, must, placed, undated, withBriefings } from './library';

const HOSTILE = '甲 ]]> & < > "乙" &amp; <b>丙</b>';
const xml = must(atomFeed(placed));
const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

describe('the Atom feed', () => {
  it('is read by a feed parser', async () => {
    const feed = await new Parser().parseString(xml);
    expect(feed.title).toBe('政策简读');
    expect(feed.link).toBe('https://example.cn/');
    expect(feed.feedUrl).toBe('https://example.cn/feeds/all.xml');
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0]).toMatchObject({
      title: '蓝佛安在太原调研（原题未详，标题为本站所拟）',
      link: 'https://example.cn/briefings/taiyuan-2023-03',
      id: 'https://example.cn/briefings/taiyuan-2023-03',
      isoDate: '2023-03-19T16:00:00.000Z',
      author: '作者未载（见于《太原晚报》）',
    });
    expect(feed.items[0]?.content).toContain('【转述】蓝佛安　指出');
  });

  it('has what RFC 4287 asks of a feed, once each', () => {
    const [head = ''] = xml.split('<entry>');
    expect(head).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xml:lang="zh-CN" xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/,
    );
    for (const element of ['id', 'title', 'updated', 'author', 'rights', 'subtitle'])
      expect(count(head, new RegExp(`<${element}>`, 'g')), element).toBe(1);
    expect(head).toContain('<id>https://example.cn/feeds/all.xml</id>');
    expect(head).toContain('<link rel="self" href="https://example.cn/feeds/all.xml"/>');
    expect(head).toContain('<link rel="alternate" href="https://example.cn/"/>');
  });

  it('has what RFC 4287 asks of an entry, once each', () => {
    const entry = must(/<entry>[\s\S]*<\/entry>/.exec(xml)?.[0]);
    for (const element of ['id', 'title', 'updated', 'author', 'content'])
      expect(count(entry, new RegExp(`<${element}[ >]`, 'g')), element).toBe(1);
    expect(count(entry, /<name>/g)).toBe(1);
  });

  it('gives the outlet’s date as midnight in China, and no other time', () => {
    const times = [...xml.matchAll(/<(?:updated|published)>([^<]+)</g)].map(([, time]) => time);
    expect(new Set(times)).toEqual(new Set(['2023-03-20T00:00:00+08:00']));
    expect(times).toHaveLength(3);
  });

  it('is the same whenever it is made', () => {
    expect(atomFeed(placed)).toBe(xml);
  });

  it('survives titles that would break XML or HTML', async () => {
    const { topics, site } = placed;
    const hostile = {
      ...placed,
      site: { ...site, name: HOSTILE, publisher: HOSTILE },
      topics: topics.map((topic) => ({ ...topic, title: HOSTILE, scope: HOSTILE })),
      briefings: [{ ...briefing, title: HOSTILE, titleOrigin: 'outlet' as const, outlet: HOSTILE }],
    };
    const feed = await new Parser().parseString(must(atomFeed(hostile)));
    expect(feed.title).toBe(HOSTILE);
    // An entry's title is HTML.
    expect(feed.items[0]?.title).toBe('甲 ]]&gt; &amp; &lt; &gt; &quot;乙&quot; &amp;amp; &lt;b&gt;丙&lt;/b&gt;');
    expect(feed.items[0]?.author).toBe(`作者未载（见于《${HOSTILE}》）`);
    const ofTopic = await new Parser().parseString(must(atomFeed(hostile, 'innovation')));
    expect(ofTopic.title).toBe(`主题：${HOSTILE} - ${HOSTILE}`);
    expect(ofTopic.items[0]?.content).toContain(
      '主题“甲 ]]&gt; &amp; &lt; &gt; &quot;乙&quot; &amp;amp; &lt;b&gt;丙&lt;/b&gt;”',
    );
  });

  it('leaves out an article without a date, and says so', () => {
    const mixed = must(atomFeed(withBriefings([briefing, undated('other')])));
    expect(count(mixed, /<entry>/g)).toBe(1);
    expect(mixed).toContain('另有1篇报道日期不详，不在Atom之列，见JSON Feed。');
    expect(atomFeed(withBriefings([undated('other')]))).toBeUndefined();
  });

  it('says no outlet where none is known', () => {
    const { outlet: _, ...rest } = briefing;
    expect(atomFeed(withBriefings([rest]))).toContain('<name>作者未载</name>');
  });

  it('is not there without SITE_URL or without such a topic', () => {
    expect(atomFeed(library)).toBeUndefined();
    expect(atomFeed(placed, 'nothing')).toBeUndefined();
  });
});
