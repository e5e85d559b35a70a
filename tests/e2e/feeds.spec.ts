/** Feeds need the site's own address: a copy of the release is served that knows one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FIRST, ServedCopy } from './support/served-copy';
import { TOPICS } from './support/site';

const FEEDS: readonly string[] = ['all', ...TOPICS.map(({ slug }) => `topics/${slug}`)];

let copy: ServedCopy | undefined;
let origin = '';

test.beforeAll(async () => {
  copy = await ServedCopy.make();
  const file = join(copy.release(FIRST), 'library.json');
  const library = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...library, site: { ...library.site, url: 'https://example.cn' } }));
  await copy.start();
  origin = `http://127.0.0.1:${copy.port}`;
});

test.afterAll(() => copy?.remove());

test('sends a feed of the site and of every topic, each with its type', async ({ request }) => {
  for (const name of FEEDS) {
    for (const [extension, type] of [
      ['xml', 'application/atom+xml; charset=utf-8'],
      ['json', 'application/feed+json'],
    ]) {
      const answer = await request.get(`${origin}/feeds/${name}.${extension}`);
      expect.soft(answer.status(), name).toBe(200);
      expect.soft(answer.headers()['content-type'], name).toBe(type);
      expect.soft(answer.headers()['access-control-allow-origin'], name).toBe('*');
      expect.soft(answer.headers().etag, name).toBeTruthy();
    }
  }
  for (const path of ['/feeds/topics/nothing.xml', '/feeds/all.rss', '/feeds/innovation.xml'])
    expect.soft((await request.get(origin + path)).status(), path).toBe(404);
});

test('sends feeds that a browser reads as well-formed XML', async ({ page, request }) => {
  await page.goto('about:blank');
  for (const name of FEEDS) {
    const xml = await (await request.get(`${origin}/feeds/${name}.xml`)).text();
    const read = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'application/xml');
      const error = document.querySelector('parsererror')?.textContent ?? '';
      return {
        error,
        root: document.documentElement.namespaceURI,
        entries: document.querySelectorAll('entry').length,
      };
    }, xml);
    expect.soft(read, name).toEqual({ error: '', root: 'http://www.w3.org/2005/Atom', entries: 1 });
  }
});

test('names the feeds in the head of a topic’s page and at its foot', async ({ page }) => {
  await page.goto(`${origin}/topics/innovation`);
  const links = page.locator('head link[rel="alternate"]');
  expect(
    await links.evaluateAll((all) => all.map((link) => [link.getAttribute('type'), link.getAttribute('href')])),
  ).toEqual([
    ['application/atom+xml', 'https://example.cn/feeds/topics/innovation.xml'],
    ['application/feed+json', 'https://example.cn/feeds/topics/innovation.json'],
  ]);
  await expect(page.locator('.feeds')).toHaveText('订阅本主题AtomJSON Feed');
  // The place that an entry of the feed names.
  await expect(page.locator('#briefing-taiyuan-2023-03')).toHaveCount(1);
});
