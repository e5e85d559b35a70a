import { type Browser, expect, test } from '@playwright/test';
import { type Crawled, readHtml } from './support/read-html';
import { EXTERNAL, PAGES } from './support/site';

/** The files that pages link to. */
const files = new Set<string>();

async function crawl(browser: Browser, origin: string): Promise<Map<string, Crawled>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const found = new Map<string, Crawled>();
  const queue = ['/'];
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    if (found.has(url)) continue;
    const answer = await context.request.get(origin + url, { maxRedirects: 0 });
    const html = await answer.text();
    const one = { url, status: answer.status(), html, ...(await page.evaluate(readHtml, html)) };
    found.set(url, one);
    for (const link of one.links) {
      const target = new URL(link, origin + url);
      if (target.origin !== origin) continue;
      // A name with a dot is a file, not a page.
      if (target.pathname.includes('.')) files.add(target.pathname + target.search);
      else queue.push(target.pathname + target.search);
    }
  }
  await context.close();
  return found;
}

let origin = '';
let site = new Map<string, Crawled>();
const all = () => [...site.values()];

test.beforeAll(async ({ browser, baseURL }) => {
  origin = baseURL ?? '';
  site = await crawl(browser, origin);
});

test('answers every link with 200, without a redirect', () => {
  expect(all().flatMap(({ url, status }) => (status === 200 ? [] : [`${status} ${url}`]))).toEqual([]);
});

test('answers every link to a file with 200', async ({ request }) => {
  for (const path of files) expect.soft((await request.get(path)).status(), path).toBe(200);
  expect(files.size).toBeGreaterThan(0);
});

test('reaches every page from the home page and no other', () => {
  const reached = new Set([...site.keys()].map((url) => new URL(url, origin).pathname));
  // There is nothing to compare yet, and no link says that there were.
  expect([...reached].sort()).toEqual(PAGES.filter((path) => path !== '/compare').sort());
  expect(PAGES).toHaveLength(71);
});

test('resolves every fragment to an element of its page', () => {
  const broken = all().flatMap(({ url, links }) =>
    links.flatMap((link) => {
      const { origin: where, pathname, search, hash } = new URL(link, origin + url);
      if (where !== origin || hash === '') return [];
      return site.get(pathname + search)?.ids.includes(decodeURIComponent(hash.slice(1))) ? [] : [`${url}: ${link}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('leaves the site only for the outlet’s page and the source of the editor’s note', () => {
  const external = all().flatMap(({ url, links }) =>
    links.map((link) => new URL(link, origin + url)).filter((target) => target.origin !== origin),
  );
  expect([...new Set(external.map(String))].sort()).toEqual([...EXTERNAL].sort());
});

test('gives every address a title of its own, once', () => {
  expect(all().flatMap(({ url, titles }) => (titles.length === 1 && titles[0] ? [] : [url]))).toEqual([]);
  const titles = all().flatMap((one) => one.titles);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('says in <head> what every page is, and no address while SITE_URL is unset', () => {
  for (const { url, head, titles, lang } of all()) {
    expect.soft(head.description, `description of ${url}`).toBeTruthy();
    expect.soft(head.ogTitle, `og:title of ${url}`).toBe(titles[0]);
    expect.soft(head.ogType, `og:type of ${url}`).toMatch(/^(website|article)$/);
    expect.soft(head.canonical, `canonical of ${url}`).toBeNull();
    expect.soft(head.ogUrl, `og:url of ${url}`).toBeNull();
    expect.soft(lang, `lang of ${url}`).toBe('zh-CN');
  }
  expect(all().flatMap(({ url, html }) => (/127\.0\.0\.1|localhost/.test(html) ? [url] : []))).toEqual([]);
});

test('sends every page whole: a main with one heading, no id twice, nothing left for a script to move', () => {
  for (const { url, html, ids, main, headings } of all()) {
    expect.soft(main.length, `main of ${url}`).toBeGreaterThan(100);
    expect.soft(headings, `h1 of ${url}`).toBe(1);
    expect
      .soft(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        `ids twice on ${url}`,
      )
      .toEqual([]);
    expect.soft(html, url).not.toContain('<template id="B:');
  }
});

test('answers sitemap.xml and robots.txt without inventing an address', async ({ request }) => {
  const sitemap = await request.get('/sitemap.xml');
  expect(sitemap.status()).toBe(200);
  expect(sitemap.headers()['content-type']).toContain('xml');
  expect(await sitemap.text()).toMatch(/<urlset[^>]*>\s*<\/urlset>/);
  const robots = await request.get('/robots.txt');
  expect(robots.status()).toBe(200);
  expect(robots.headers()['content-type']).toContain('text/plain');
  const text = await robots.text();
  expect(text).toMatch(/^User-Agent: \*$/im);
  expect(text).not.toMatch(/^(Disallow: \/|Sitemap:.*)$/im);
});
