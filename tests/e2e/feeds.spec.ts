/** Feeds need the site's own address: the release that knows one is asked. */
import { expect, test } from '@playwright/test';
import { TOPICS } from './support/site';
import { ADDRESS, served } from './support/sited';

const FEEDS: readonly string[] = ['all', ...TOPICS.map(({ slug }) => `topics/${slug}`)];

test('sends a feed of the site and of every topic, each with its type', async ({ request }) => {
  for (const name of FEEDS) {
    for (const [extension, type] of [
      ['xml', 'application/atom+xml; charset=utf-8'],
      ['json', 'application/feed+json'],
    ]) {
      const answer = await request.get(served(`/feeds/${name}.${extension}`));
      expect.soft(answer.status(), name).toBe(200);
      expect.soft(answer.headers()['content-type'], name).toBe(type);
      expect.soft(answer.headers()['access-control-allow-origin'], name).toBe('*');
      expect.soft(answer.headers().etag, name).toBeTruthy();
    }
  }
  for (const path of ['/feeds/topics/nothing.xml', '/feeds/all.rss', '/feeds/innovation.xml'])
    expect.soft((await request.get(served(path))).status(), path).toBe(404);
});

test('sends feeds that a browser reads as well-formed XML', async ({ page, request }) => {
  await page.goto('about:blank');
  for (const name of FEEDS) {
    const xml = await (await request.get(served(`/feeds/${name}.xml`))).text();
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

for (const [path, name, line] of [
  ['/', 'all', '订阅AtomJSON Feed'],
  ...TOPICS.map(({ slug }) => [`/topics/${slug}`, `topics/${slug}`, '订阅本主题AtomJSON Feed'] as const),
] as const)
  test(`names the feeds in the head of ${path} and on the page`, async ({ page }) => {
    await page.goto(served(path));
    const links = page.locator('head link[rel="alternate"]');
    expect(
      await links.evaluateAll((all) => all.map((link) => [link.getAttribute('type'), link.getAttribute('href')])),
    ).toEqual([
      ['application/atom+xml', `${ADDRESS}/feeds/${name}.xml`],
      ['application/feed+json', `${ADDRESS}/feeds/${name}.json`],
    ]);
    await expect(page.locator('.feeds')).toHaveText(line);
    expect(await page.locator('.feeds a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      `/feeds/${name}.xml`,
      `/feeds/${name}.json`,
    ]);
    // The place that an entry of the topic's feed names.
    await expect(page.locator('#briefing-taiyuan-2023-03')).toHaveCount(path === '/' ? 0 : 1);
  });
