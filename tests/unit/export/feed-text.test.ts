import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feedContent } from '@/lib/export/feed-entries';
import { briefing, library, must, ORIGIN, placed, withBriefings } from './library';

const SOURCE = readFileSync('content/briefings/taiyuan-2023-03/source.txt', 'utf8');

const entryOf = (topic?: string, from = placed) => must(must(feedContent(from, topic)).entries[0]);
const lines = (html: string): string[] => html.split('\n');
const plain = (html: string): string => html.replaceAll(/<[^>]+>/g, '');
/** The lines that an entry says are the source's: all but those that begin with 【】 and the headings of the site. */
const ofTheSource = (html: string): string[] =>
  lines(html).filter((line) => line !== '<div lang="zh-CN">' && line !== '</div>' && !/^<p>【|^<h3>/.test(line));

describe('the entry of a briefing', () => {
  const { html, title, url } = entryOf();

  it('has the whole source in its order, but for the commas', () => {
    const shown = ofTheSource(html).map(plain).join('').replaceAll('，', ',');
    expect(shown).toBe(SOURCE.replaceAll('\n', ''));
  });

  it('says whose the title is', () => {
    expect(title).toBe('蓝佛安在太原调研（原题未详，标题为本站所拟）');
    expect(url).toBe('https://example.cn/briefings/taiyuan-2023-03');
    const [outlet] = must(feedContent(withBriefings([{ ...briefing, titleOrigin: 'outlet' }]))).entries;
    expect(outlet?.title).toBe('蓝佛安在太原调研');
  });

  it('says of every passage in words whether it is told or said', () => {
    const labels = lines(html).flatMap((line) => /^<p>【([^】]+)】/.exec(line)?.[1] ?? []);
    expect(labels.filter((label) => label === '叙述')).toHaveLength(8);
    expect(labels.filter((label) => label === '转述')).toHaveLength(17);
    expect(labels.filter((label) => label === '本站说明')).toHaveLength(1);
    expect(labels.at(-1)).toBe('出处');
    expect(html.match(/<blockquote>/g)).toHaveLength(17);
  });

  it('names who speaks and the verb as words of their own, before what is said', () => {
    const index = lines(html).findIndex((line) => line.includes('/quotes/taiyuan-2023-03/p1s4"'));
    expect(lines(html)[index]).toBe(
      '<p>【转述】蓝佛安　指出　<a href="https://example.cn/quotes/taiyuan-2023-03/p1s4">第1段第4至5句</a>　在全文中：' +
        '<a href="https://example.cn/briefings/taiyuan-2023-03#p1s4">第1段第4句</a>　' +
        '<a href="https://example.cn/briefings/taiyuan-2023-03#p1s5">第5句</a></p>',
    );
    expect(lines(html)[index + 1]).toMatch(/^<blockquote><p>他指出，能源革命的关键在于技术创新。/);
  });

  it('says where a sentence turns from narrative to speech', () => {
    const turns = [...html.matchAll(/（(第\d+句[^）]*叙述)）/g)].map(([, turn]) => turn);
    expect(turns).toEqual(['第7句“强调”之前为叙述', '第2句“勉励”之前为叙述', '第13句“要求”之前为叙述']);
  });

  it('never writes an attribution for a passage that goes on: it says where the statement begins', () => {
    expect(html.match(/【转述】蓝佛安指出（第5段第1句起）/g)).toHaveLength(5);
  });

  it('adds no quotation mark to the source', () => {
    const count = (text: string, mark: string): number => text.split(mark).length - 1;
    const shown = ofTheSource(html).map(plain).join('');
    expect(count(shown, '“')).toBe(count(SOURCE, '“'));
    expect(count(shown, '”')).toBe(count(SOURCE, '”'));
    expect(html).not.toContain('<q>');
  });

  it('links every sentence to its place, with absolute addresses alone', () => {
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => must(href));
    const places = links.filter((href) => /#p\d+s\d+$/.test(href));
    expect(new Set(places).size).toBe(51);
    expect(links.filter((href) => !href.startsWith('http'))).toEqual([]);
  });

  it('labels the titles of the site’s sections, each linked', () => {
    const headings = lines(html).filter((line) => line.startsWith('<h3>'));
    expect(headings).toHaveLength(16);
    expect(headings[0]).toBe(
      '<h3><a href="https://example.cn/briefings/taiyuan-2023-03#qingxu-chemical-park">调研点　清徐精细化工循环产业园</a>（本站小标题）</h3>',
    );
    const open = ['清徐老陈醋专业镇', '源瀚科技公司'].map(
      (title) => `调研点　${title}（本站小标题，报道未写明是否到过）`,
    );
    expect(headings.filter((heading) => !heading.endsWith('（本站小标题）</h3>')).map(plain)).toEqual(open);
  });
});

describe('the entry of a topic', () => {
  it('has the topic’s passages alone, a part of a statement marked 节录', () => {
    const { html, title, url } = entryOf('eldercare');
    expect(title).toBe('主题：养老　蓝佛安在太原调研（原题未详，标题为本站所拟）');
    expect(url).toBe('https://example.cn/topics/eldercare#briefing-taiyuan-2023-03');
    expect(html).toContain('不是全文');
    expect(html).toContain('【本站说明】归入本主题，据第5段第17句。');
    expect(html).toContain('>节录，全文见第5段第1至17句</a>');
    expect(ofTheSource(html)).toHaveLength(3);
  });
});

describe('a text that would break the HTML', () => {
  it('is shown as it is', () => {
    const [section, ...others] = briefing.sections;
    const hostile = withBriefings([
      { ...briefing, outlet: '<b>报</b>', sections: [{ ...must(section), title: '甲<script>&"乙' }, ...others] },
    ]);
    const { html } = entryOf(undefined, hostile);
    expect(html).toContain('甲&lt;script&gt;&amp;&quot;乙</a>（本站小标题）');
    expect(html).toContain('见于《&lt;b&gt;报&lt;/b&gt;》');
  });

  it('keeps a link within the site, from its origin', () => {
    const [first, ...rest] = briefing.sentences;
    const [part, ...parts] = must(first).parts;
    const linked = { ...must(first), parts: [{ ...must(part), html: '<a href="/about">甲</a>' }, ...parts] };
    const { html } = entryOf(undefined, withBriefings([{ ...briefing, sentences: [linked, ...rest] }]));
    expect(html).toContain(`<a href="${ORIGIN}/about">甲</a>`);
  });
});

describe('a feed', () => {
  it('is not there without SITE_URL, nor for an unknown topic', () => {
    expect(feedContent(library)).toBeUndefined();
    expect(feedContent(library, 'innovation')).toBeUndefined();
    expect(feedContent(placed, 'nothing')).toBeUndefined();
  });

  it('holds the newest 50 briefings', () => {
    const many = withBriefings(Array.from({ length: 60 }, (_, index) => ({ ...briefing, slug: `briefing-${index}` })));
    for (const topic of [undefined, 'innovation']) {
      const { entries } = must(feedContent(many, topic));
      expect(entries).toHaveLength(50);
      expect(entries[0]?.briefing.slug).toBe('briefing-0');
    }
  });
});
