/** The release that was built with an address: what its pages, prerendered ones too, say of where they are. */
import { expect, test } from '@playwright/test';
import { PHRASES, phrasePath } from './support/phrases';
import { readHtml } from './support/read-html';
import {
  BRIEFING,
  BRIEFING_PATH,
  COMPOSED,
  MARKED,
  NOWHERE,
  PAGE_TYPES,
  PAGES,
  SEARCHED,
  STATEMENTS,
  statementPath,
  TOPICS,
  topicPath,
  VISITS,
  visitPath,
} from './support/site';
import { ADDRESS, dataIn, readCode, SCREEN_CODE, served } from './support/sited';

/** Pages that narrow others by their address. */
const NARROWED = ['/quotes?topic=innovation', '/phrases?letter=s'];
const ASKED = [...PAGE_TYPES, ...NARROWED];

/** What a page says it is about in structured data, beside its place on the site. */
function subjectOf(path: string): string | undefined {
  if (path === '/') return 'WebSite';
  if (path === BRIEFING_PATH || path === MARKED) return 'Article';
  if (TOPICS.some(({ slug }) => path === topicPath(slug))) return 'CollectionPage';
  if (STATEMENTS.some(({ id }) => path === statementPath(id))) return 'Quotation';
  return VISITS.some(({ slug }) => path === visitPath(slug)) ? 'WebPage' : undefined;
}

test('lists in sitemap.xml every page that may be indexed, by its whole address, and nothing else', async ({
  request,
}) => {
  const sitemap = await request.get(served('/sitemap.xml'));
  expect(sitemap.status()).toBe(200);
  const listed = [...(await sitemap.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
  // What only cites repeats other pages.
  const indexed = PAGES.filter((path) => !path.includes('/cite'));
  expect([...listed].sort()).toEqual(indexed.map((path) => ADDRESS + path).sort());
  for (const address of listed) {
    const answer = await request.get(served(address), { maxRedirects: 0 });
    const html = await answer.text();
    expect.soft(answer.status(), address).toBe(200);
    expect.soft(answer.headers()['x-robots-tag'], address).toBeUndefined();
    expect.soft(html, address).not.toContain('noindex');
    expect.soft(html, address).toContain(`<link rel="canonical" href="${address}"/>`);
  }
  const robots = await (await request.get(served('/robots.txt'))).text();
  expect(robots).toContain(`Sitemap: ${ADDRESS}/sitemap.xml\n`);
  expect(robots).not.toMatch(/^Disallow: \/$/m);
});

test('says on every page type where it stands, once, and never where it happens to be served', async ({ page }) => {
  for (const path of ASKED) {
    const html = await (await page.request.get(served(path))).text();
    const { head } = await page.evaluate(readHtml, html);
    // With its search marked the text is the same text.
    const own = ADDRESS + (path === MARKED ? BRIEFING_PATH : path);
    expect.soft([head.canonical, head.ogUrl], path).toEqual([own, own]);
    expect.soft(html.split('rel="canonical"'), path).toHaveLength(2);
    expect.soft(html, path).not.toMatch(/127\.0\.0\.1|localhost/);
    expect
      .soft(html.includes('noindex'), path)
      .toBe([SEARCHED, MARKED, COMPOSED].includes(path) || path.includes('/cite'));
  }
  const nowhere = await page.request.get(served(NOWHERE));
  expect(nowhere.status()).toBe(404);
  expect(await nowhere.text()).not.toContain('rel="canonical"');
});

test('has structured data in the HTML of every page type, which parses and says what the page is', async ({
  request,
}) => {
  for (const path of [...ASKED, ...PHRASES.map(([slug]) => phrasePath(slug))]) {
    const data = dataIn(await (await request.get(served(path))).text()).map((json) => JSON.parse(json));
    const subject = subjectOf(path);
    const types = [...(subject ? [subject] : []), ...(path === '/' ? [] : ['BreadcrumbList'])];
    expect
      .soft(
        data.map((one) => one['@type']),
        path,
      )
      .toEqual(types);
    for (const one of data) expect.soft(one['@context'], path).toBe('https://schema.org');
    const own = ADDRESS + (path === MARKED ? BRIEFING_PATH : path);
    if (subject) expect.soft(data[0].url, path).toBe(own);
    if (path !== '/') {
      const places = data.at(-1).itemListElement.map((one: { position: number }) => one.position);
      expect.soft(places, path).toEqual(places.map((_: number, index: number) => index + 1));
      expect.soft(data.at(-1).itemListElement[0].item, path).toBe(`${ADDRESS}/`);
    }
  }
});

test('answers every address of its own that a page type names: pages, styles, feeds, documents, pictures, citations', async ({
  request,
}) => {
  const named = new Set<string>();
  for (const path of ASKED) {
    const html = await (await request.get(served(path))).text();
    for (const [, href = ''] of html.matchAll(/(?: href="| src="|url\(["']?)([^"'#)]+)/g))
      named.add(href.replaceAll('&amp;', '&'));
    // Those in structured data, in tags of the head and in the words of a citation too.
    for (const [address] of html.matchAll(/https:\/\/example\.cn\/[\w./?=%+-]*/g)) named.add(address);
  }
  const own = [...named].filter((href) => href.startsWith('/') || href.startsWith(`${ADDRESS}/`));
  for (const href of own) expect.soft((await request.get(served(href), { maxRedirects: 0 })).status(), href).toBe(200);
  for (const kind of ['/feeds/', '/api/', '/share/', '/export/', '/assets/'])
    expect.soft(own.filter((href) => href.includes(kind)).length, kind).toBeGreaterThan(0);
});

test('names pictures that are there, on every page of a briefing, a topic or a statement', async ({ request }) => {
  const pictures = new Map<string, string>([
    [BRIEFING_PATH, `briefings/${BRIEFING}`],
    ...VISITS.map(({ slug }): [string, string] => [visitPath(slug), `briefings/${BRIEFING}`]),
    ...TOPICS.map(({ slug }): [string, string] => [topicPath(slug), `topics/${slug}`]),
    ...STATEMENTS.map(({ id }): [string, string] => [statementPath(id), `statements/${BRIEFING}/${id}`]),
  ]);
  for (const [path, picture] of pictures) {
    const html = await (await request.get(served(path))).text();
    const named = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect.soft(named, path).toBe(`${ADDRESS}/share/${picture}.png`);
    const answer = await request.get(served(named));
    expect.soft([path, answer.status(), answer.headers()['content-type']]).toEqual([path, 200, 'image/png']);
  }
});

test('shows on every topic, statement and composed document a code that is read as its address, and none elsewhere', async ({
  page,
}) => {
  const coded = [
    ...TOPICS.map(({ slug }) => topicPath(slug)),
    ...STATEMENTS.map(({ id }) => statementPath(id)),
    COMPOSED,
  ];
  for (const path of coded) {
    await page.goto(served(path));
    expect.soft(await readCode(page, SCREEN_CODE), path).toBe(ADDRESS + path);
  }
  for (const path of PAGE_TYPES.filter((one) => !coded.includes(one))) {
    await page.goto(served(path));
    await expect.soft(page.locator('.qr-code').filter({ visible: true }), path).toHaveCount(0);
  }
});
