/** The JSON Feed as others read it: a library that is not ours, and the words of the specification as a schema. */
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { jsonFeed } from '@/lib/export/json-feed';
import { briefing, must, placed, undated, withBriefings } from './library';

const TOPICS = ['industry-chain', 'innovation', 'business-environment', 'consumption', 'eldercare', 'five-tasks'];
const NAMES = [undefined, ...TOPICS];

/** As it is sent. */
const sent = (topic?: string, from = placed): string => JSON.stringify(must(jsonFeed(from, topic)));

const text = { type: 'string', minLength: 1 };
const address = { type: 'string', format: 'uri', pattern: '^https?://' };
/** An extension is an object under a name that begins with an underscore; 1.1 knows no other names than these. */
const patternProperties = { '^_[a-zA-Z]': { type: 'object' } };

/** Version 1.1 (jsonfeed.org), of what this site sends: no authors, attachments or hubs. */
const SCHEMA = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  patternProperties,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: address,
    feed_url: address,
    description: text,
    language: text,
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        additionalProperties: false,
        patternProperties,
        properties: {
          id: text,
          url: address,
          external_url: address,
          title: text,
          content_html: text,
          content_text: text,
          summary: text,
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          tags: { type: 'array', items: text },
          language: text,
        },
      },
    },
  },
};

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const validate = ajv.compile(SCHEMA);

/** What the specification would object to. */
function objections(feed: unknown): string[] {
  validate(feed);
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

describe.each(NAMES)('the JSON Feed of %s', (topic) => {
  it('is as version 1.1 asks', () => {
    expect(objections(JSON.parse(sent(topic)))).toEqual([]);
  });

  it('is read whole by an independent library', () => {
    const read = parseJsonFeed(sent(topic));
    const name = topic === undefined ? 'all' : `topics/${topic}`;
    expect(read.feed_url).toBe(`https://example.cn/feeds/${name}.json`);
    expect(read.home_page_url).toBe(topic === undefined ? 'https://example.cn/' : `https://example.cn/topics/${topic}`);
    expect(read.language).toBe('zh-CN');
    expect(read.title).toMatch(topic === undefined ? /^政策简读/ : /^主题：/);
    expect(read.items).toHaveLength(1);
    const [item] = read.items ?? [];
    const address = topic === undefined ? '/briefings/taiyuan-2023-03' : `/topics/${topic}#briefing-taiyuan-2023-03`;
    expect(item).toMatchObject({
      id: `https://example.cn${address}`,
      url: `https://example.cn${address}`,
      external_url: 'http://epaper.tyrbw.com/tywb/html/2023-03/20/content_224_125860.htm',
      language: 'zh-CN',
    });
    expect(item?.title).toContain('蓝佛安在太原调研（原题未详，标题为本站所拟）');
    expect(item?.content_html).toContain('<p>【转述】蓝佛安');
    // The day of the paper in China.
    expect(new Date(String(item?.date_published)).toISOString()).toBe('2023-03-19T16:00:00.000Z');
  });
});

it('is as version 1.1 asks where an article has no date or nothing stands under a topic', () => {
  const two = withBriefings([briefing, undated('other')]);
  expect(objections(JSON.parse(sent(undefined, two)))).toEqual([]);
  expect(parseJsonFeed(sent(undefined, two)).items?.map((item) => item.date_published)).toEqual([
    '2023-03-20T00:00:00+08:00',
    undefined,
  ]);
  expect(objections(JSON.parse(sent('innovation', withBriefings([]))))).toEqual([]);
});

it.each([
  ['another version', { version: '1.1' }],
  ['no title', { title: undefined }],
  ['an address that is a path', { feed_url: '/feeds/all.json' }],
  ['an item without content', { items: [{ id: 'a' }] }],
  ['an item without an id', { items: [{ content_html: 'a' }] }],
  ['a day without a time', { items: [{ id: 'a', content_html: 'a', date_published: '2023-03-20' }] }],
  ['a name of its own without an underscore', { outlet: '太原晚报' }],
])('would be told of %s', (_, change) => {
  expect(objections(JSON.parse(JSON.stringify({ ...jsonFeed(placed), ...change })))).not.toEqual([]);
});
