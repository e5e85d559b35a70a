import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { PHRASES } from './support/phrases';
import { BRIEFING, STATEMENTS, TOPICS } from './support/site';
import { ask } from './support/socket';

const port = Number(process.env.E2E_PORT ?? 3210);

const DOCUMENTS: readonly string[] = [
  ...['library', 'statements', 'phrases', 'topics'].map((name) => `/api/${name}.json`),
  ...TOPICS.map(({ slug }) => `/api/topics/${slug}.json`),
  ...PHRASES.map(([slug]) => `/api/phrases/${slug}.json`),
  `/api/briefings/${BRIEFING}.json`,
  ...STATEMENTS.map(({ id }) => `/api/statements/${BRIEFING}/${id}.json`),
];

test('sends every document as JSON that any site may read, and the schema as what it is', async ({ request }) => {
  expect(DOCUMENTS).toHaveLength(39);
  for (const path of [...DOCUMENTS, '/api/schema.json']) {
    const answer = await request.get(path);
    const headers = answer.headers();
    expect.soft(answer.status(), path).toBe(200);
    expect.soft(headers['access-control-allow-origin'], path).toBe('*');
    expect.soft(headers['x-content-type-options'], path).toBe('nosniff');
    expect
      .soft(headers['content-type'], path)
      .toBe(path === '/api/schema.json' ? 'application/schema+json' : 'application/json');
    expect.soft(typeof (await answer.json()), path).toBe('object');
  }
});

test('lets a page of another origin read a document', async ({ page }) => {
  const elsewhere = createServer((_request, response) => response.end('<title>elsewhere</title>'));
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const address = elsewhere.address();
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  const url = `http://127.0.0.1:${port}/api/statements/${BRIEFING}/p5s1.json`;
  const label = await page.evaluate(async (from) => (await (await fetch(from)).json()).statement.label, url);
  expect(label).toBe('转述');
  elsewhere.close();
  elsewhere.closeAllConnections();
});

test('compresses a document, and says 304 to who has it', async ({ request }) => {
  const path = `/api/briefings/${BRIEFING}.json`;
  const first = await request.get(path, { headers: { 'Accept-Encoding': 'br' } });
  expect(first.headers()['content-encoding']).toBe('br');
  const again = await request.get(path, {
    headers: { 'Accept-Encoding': 'br', 'If-None-Match': first.headers().etag ?? '' },
  });
  expect(again.status()).toBe(304);
});

for (const path of [
  '/api/nothing.json',
  '/api/phrases/nothing.json',
  '/api/library',
  '/api/library.xml',
  '/api/briefings/nothing.json',
  `/api/statements/${BRIEFING}/p1s5.json`,
  `/api/statements/${BRIEFING}.json`,
  '/api',
  '/feeds',
  '/feeds/all.xml',
  '/feeds/all.json',
  '/feeds/topics/innovation.xml',
]) {
  test(`answers ${path} with the site’s own 404 where no SITE_URL is set`, async () => {
    const answer = await ask(port, path);
    expect(answer.status).toBe(404);
    expect(answer.body).toContain('没有找到这一页');
  });
}

test('names no feed where no SITE_URL is set, and says so', async ({ page }) => {
  for (const path of ['/', '/topics/innovation', '/about']) {
    await page.goto(path);
    await expect(page.locator('link[rel="alternate"]')).toHaveCount(0);
    await expect(page.locator('a[href^="/feeds/"]')).toHaveCount(0);
  }
  await expect(page.getByText('订阅须有本站网址')).toBeVisible();
});

test('lists the documents for people, each with its line', async ({ page }) => {
  await page.goto('/about');
  const rows = page.locator('dl.facts > div', { has: page.locator('a[href^="/api/"]') });
  expect(await rows.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    '/api/library.json',
    '/api/briefings/taiyuan-2023-03.json',
    '/api/statements.json',
    '/api/statements/taiyuan-2023-03/p1s4.json',
    '/api/phrases.json',
    '/api/phrases/zhi-chu-yun-jia.json',
    '/api/topics.json',
    '/api/topics/industry-chain.json',
    '/api/schema.json',
  ]);
  await expect(page.locator('pre.example')).toHaveText('curl --compressed "$SITE/api/briefings/taiyuan-2023-03.json"');
});
