import { describe, expect, it } from 'vitest';
import { jsonFeed } from '@/lib/export/json-feed';
import { briefing, library, must, placed, undated, withBriefings } from './library';

describe('the JSON Feed', () => {
  const feed = must(jsonFeed(placed, 'innovation'));

  it('has what version 1.1 asks of a feed', () => {
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: '主题：创新 - 政策简读',
      home_page_url: 'https://example.cn/topics/innovation',
      feed_url: 'https://example.cn/feeds/topics/innovation.json',
      description: '科技创新、成果转化、人才和新技术的应用（主题由本站归类）。',
      language: 'zh-CN',
    });
    expect(feed).not.toHaveProperty('author');
  });

  it('has what version 1.1 asks of an item', () => {
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0]).toEqual({
      id: 'https://example.cn/topics/innovation#briefing-taiyuan-2023-03',
      url: 'https://example.cn/topics/innovation#briefing-taiyuan-2023-03',
      external_url: 'http://epaper.tyrbw.com/tywb/html/2023-03/20/content_224_125860.htm',
      title: '主题：创新　蓝佛安在太原调研（原题未详，标题为本站所拟）',
      content_html: expect.stringContaining('【转述】蓝佛安　勉励'),
      date_published: '2023-03-20T00:00:00+08:00',
      language: 'zh-CN',
      tags: ['创新'],
      _briefing: {
        title_origin: 'editorial',
        outlet: '太原晚报',
        document: 'https://example.cn/api/briefings/taiyuan-2023-03.json',
      },
    });
  });

  it('has an article without a date, and no date for it', () => {
    const { items } = must(jsonFeed(withBriefings([briefing, undated('other')])));
    expect(items.map(({ date_published }) => date_published)).toEqual(['2023-03-20T00:00:00+08:00', undefined]);
  });

  it('is there, and empty, for a topic under which nothing stands yet', () => {
    const remarks = briefing.sections.filter((section) => section.topics.length === 0);
    const bare = withBriefings([{ ...briefing, sections: remarks }]);
    expect(must(jsonFeed(bare, 'innovation')).items).toEqual([]);
  });

  it('is not there without SITE_URL or without such a topic', () => {
    expect(jsonFeed(library)).toBeUndefined();
    expect(jsonFeed(placed, 'nothing')).toBeUndefined();
  });
});
