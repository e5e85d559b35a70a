import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { PHRASES, phrasePath } from './support/phrases';
import {
  BRIEFING,
  BRIEFING_PATH,
  PAGES,
  STATEMENTS,
  statementPath,
  TOPICS,
  topicPath,
  visitPath,
} from './support/site';
import { ADDRESS, dataIn, PAPER_CODE, readCode, SCREEN_CODE, served } from './support/sited';

const IMAGES = [
  `/share/briefings/${BRIEFING}.png`,
  ...TOPICS.map(({ slug }) => `/share/topics/${slug}.png`),
  ...PHRASES.map(([slug]) => `/share/phrases/${slug}.png`),
  ...STATEMENTS.map(({ id }) => `/share/statements/${BRIEFING}/${id}.png`),
];

test('has a picture of 1200 by 630 of the briefing and of every topic, phrase and statement', async ({ request }) => {
  test.setTimeout(120_000);
  expect(IMAGES).toHaveLength(35);
  const seen = new Set<string>();
  for (const path of IMAGES) {
    const answer = await request.get(path);
    expect([path, answer.status(), answer.headers()['content-type']]).toEqual([path, 200, 'image/png']);
    const bytes = await answer.body();
    const { width, height } = PNG.sync.read(bytes);
    expect.soft([path, width, height]).toEqual([path, 1200, 630]);
    expect.soft(bytes.length, path).toBeLessThan(200_000);
    seen.add(bytes.toString('base64'));
  }
  expect(seen.size).toBe(35);
});

test('has no picture of anything else, and draws no text that an address brings', async ({ request }) => {
  for (const path of [
    '/share/briefings/nowhere.png',
    '/share/topics/nothing.png',
    '/share/phrases/nothing.png',
    `/share/statements/${BRIEFING}/p2s5.png`,
    `/share/statements/${BRIEFING}/p99s1.png`,
    `/share/statements/nowhere/p2s2.png`,
    `/share/briefings/${BRIEFING}.svg`,
    `/share/briefings/${BRIEFING}`,
    '/share',
  ])
    expect.soft((await request.get(path)).status(), path).toBe(404);
  const [path = ''] = IMAGES;
  const plain = await (await request.get(path)).body();
  expect((await (await request.get(`${path}?title=x`)).body()).equals(plain)).toBe(true);
});

test('answers a picture that is known with 304', async ({ request }) => {
  const [path = ''] = IMAGES;
  const { etag = '' } = (await request.get(path)).headers();
  expect((await request.get(path, { headers: { 'If-None-Match': etag } })).status()).toBe(304);
});

test('names no picture and shows no code where the site has no address', async ({ request }) => {
  for (const path of PAGES) {
    const html = await (await request.get(path)).text();
    expect.soft(html, path).not.toMatch(/og:image|twitter:image|class="qr-code"/);
    for (const json of dataIn(html)) expect.soft(json, path).not.toMatch(/"@id":"(?!http:\/\/epaper)|"item":/);
  }
});

test.describe('with an address', () => {
  test('says in <head> which picture stands for the page, for every reader of such marks', async ({ request }) => {
    for (const [path, image] of [
      [BRIEFING_PATH, IMAGES[0]],
      [visitPath('bell-tower-street'), IMAGES[0]],
      [topicPath('eldercare'), '/share/topics/eldercare.png'],
      [phrasePath('san-wu-san-ke'), '/share/phrases/san-wu-san-ke.png'],
      [statementPath('p2s13'), `/share/statements/${BRIEFING}/p2s13.png`],
    ] as const) {
      const html = await (await request.get(served(path))).text();
      const head = html.slice(0, html.indexOf('</head>'));
      expect.soft(head).toContain(`<meta itemprop="image" property="og:image" content="${ADDRESS}${image}"/>`);
      expect.soft(head).toMatch(/<meta property="og:image:width" content="1200"\/>/);
      expect.soft(head).toMatch(/<meta property="og:image:alt" content="[^"]+"\/>/);
      expect.soft(head).toContain('<meta name="twitter:card" content="summary_large_image"/>');
      expect.soft(head).toMatch(/<meta itemprop="name" property="og:title" content="[^"]+"\/>/);
      expect.soft(head).toMatch(/<meta itemprop="description" property="og:description" content="[^"]+"\/>/);
    }
  });

  test('has structured data on every page that parses, with its own address', async ({ request }) => {
    for (const path of [BRIEFING_PATH, topicPath('eldercare'), statementPath('p5s1'), visitPath('bell-tower-street')]) {
      const data = dataIn(await (await request.get(served(path))).text()).map((json) => JSON.parse(json));
      expect.soft(data.map((one) => one['@context'])).toEqual(['https://schema.org', 'https://schema.org']);
      expect.soft(data.map((one) => one.url)).toContain(ADDRESS + path);
    }
  });

  for (const path of [statementPath('p5s1'), topicPath('eldercare')]) {
    test(`shows a code that a phone reads as the address: ${path}`, async ({ page }) => {
      await page.goto(served(path));
      expect(await readCode(page, SCREEN_CODE)).toBe(ADDRESS + path);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator(SCREEN_CODE)).toBeHidden();
      const box = await page.locator(PAPER_CODE).boundingBox();
      // Three lines of 28.95 pt.
      expect(box?.width).toBeCloseTo(115.8, 0);
      expect(await readCode(page, PAPER_CODE)).toBe(ADDRESS + path);
      expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(1000);
    });
  }

  test('leaves the code out of a narrow window, whose reader holds a phone', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await page.goto(served(statementPath('p2s2')));
    await expect(page.locator(SCREEN_CODE)).toBeHidden();
  });
});
