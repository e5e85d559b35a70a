import { expect, test } from '@playwright/test';
import { BRIEFING_PATH, COMPOSED, PAGE_TYPES, PAGES } from './support/site';
import { ask } from './support/socket';

const port = Number(process.env.E2E_PORT ?? 3210);
const TOPIC = '/topics/innovation';

/** Structured data: the way to the page, and of these pages what they show. */
const dataOf = (path: string): string[] =>
  Array(/^\/(?:topics\/.|quotes\/.|briefings\/[^/]+(?:$|\/visits\/))/.test(path) ? 2 : 1).fill(
    '<script type="application/ld+json">',
  );

test('sends every page without a script, preload or trace of the framework', async ({ request }) => {
  for (const path of PAGES) {
    const html = await (await request.get(path)).text();
    expect
      .soft(html.match(/<script\b[^>]*>/g), path)
      .toEqual([
        expect.stringMatching(/^<script type="module" src="\/assets\/[0-9a-f]{12}\.js">$/),
        '<script type="speculationrules">',
        ...dataOf(path),
      ]);
    expect
      .soft(html, path)
      .not.toMatch(/__next|_next\/static\/chunks|<template|rel="(?:preload|stylesheet|preconnect)"|<!--|\sstyle="/);
  }
});

test('shows every type of page under its policy without a word in the console', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`));
  for (const path of [...PAGE_TYPES, '/quotes?verb=指出']) await page.goto(path, { waitUntil: 'load' });
  expect(said).toEqual([]);
});

test('answers what is searched for and pasted, also the framework’s own words', async ({ request }) => {
  for (const q of ['$RC', '$RX', '__next_f', 'self.__next', '<template id="B:0">', ' style="x"'])
    for (const path of ['/search', BRIEFING_PATH])
      expect((await request.get(path, { params: { q } })).status(), `${path} ${q}`).toBe(200);
  const posted = await request.post('/verify', { form: { text: '他说，$RC __next_f <script>self.__next</script>' } });
  expect(posted.status()).toBe(200);
});

test('gives each page the strict policy and headers', async ({ request }) => {
  for (const path of PAGE_TYPES) {
    const headers = (await request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    // A composed document has a second style sheet, of its own sheets' heads.
    const styles = path === COMPOSED ? 2 : 1;
    expect
      .soft(policy, path)
      .toMatch(
        new RegExp(`^default-src 'none'; style-src(?: 'sha256-[^']+'){${styles}}; script-src 'self' 'sha256-[^']+'; `),
      );
    expect.soft(policy, path).not.toContain('unsafe');
    expect.soft(policy, path).toContain("frame-ancestors 'none'");
    expect.soft(headers['x-content-type-options'], path).toBe('nosniff');
    expect.soft(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
    expect.soft(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    expect.soft(headers['permissions-policy'], path).toContain('camera=()');
    expect.soft(headers['x-powered-by'], path).toBeUndefined();
  }
});

test('compresses once in the encoding that the reader takes, and says 304 to who has it', async ({ request }) => {
  const plain = await ask(port, TOPIC);
  const raw = async (encoding: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${TOPIC}`, { headers: { 'Accept-Encoding': encoding } });
    return {
      encoding: answer.headers.get('content-encoding'),
      tag: answer.headers.get('etag'),
      length: Number(answer.headers.get('content-length')),
    };
  };
  const [br, gzip] = [await raw('gzip, deflate, br'), await raw('gzip')];
  expect([br.encoding, gzip.encoding, plain.headers.get('content-encoding')]).toEqual(['br', 'gzip', undefined]);
  expect(br.length).toBeLessThan(gzip.length);
  expect(gzip.length).toBeLessThan(Buffer.byteLength(plain.body) / 3);
  expect(new Set([br.tag, gzip.tag, plain.headers.get('etag')]).size).toBe(3);
  const again = await request.get(TOPIC, { headers: { 'If-None-Match': br.tag ?? '', 'Accept-Encoding': 'br' } });
  expect(again.status()).toBe(304);
  expect(again.headers()['cache-control']).toBe('public, max-age=0, must-revalidate');
  expect((await ask(port, TOPIC, 'Accept-Encoding: br;q=0, gzip;q=0')).headers.get('content-encoding')).toBeUndefined();
});

test('answers HEAD as GET without a body', async ({ request }) => {
  const [head, get] = [await request.head(TOPIC), await request.get(TOPIC)];
  expect(head.status()).toBe(200);
  expect((await head.body()).length).toBe(0);
  for (const name of ['etag', 'content-length', 'content-type', 'content-security-policy'])
    expect(head.headers()[name]).toBe(get.headers()[name]);
});

test('keeps hashed assets for good, and has every asset that a page names', async ({ page }) => {
  const assets: { path: string; cache: string | undefined; status: number }[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (/^\/(?:_next|assets)\//.test(path))
      assets.push({ path, cache: response.headers()['cache-control'], status: response.status() });
  });
  await page.goto('/quotes', { waitUntil: 'networkidle' });
  expect(assets.length).toBeGreaterThan(1);
  for (const { path, cache, status } of assets)
    expect([path, status, cache]).toEqual([path, 200, 'public, max-age=31536000, immutable']);
});

test('sends no reader what another’s headers or unknown query names have changed', async () => {
  const clean = (await ask(port, TOPIC)).body;
  for (const header of [
    'RSC: 1',
    'Next-Router-Prefetch: 1',
    'Next-Router-State-Tree: x',
    'X-Forwarded-Proto: https',
    'X-Forwarded-Host: evil.com',
    'x-middleware-subrequest: middleware',
    'x-nextjs-data: 1',
    'Cookie: __prerender_bypass=1; view=x',
    'Purpose: prefetch',
  ])
    expect.soft((await ask(port, TOPIC, header)).body, header).toBe(clean);
  for (const query of ['?_rsc=1', '?utm_source=wechat&from=timeline', '?__nextDataReq=1', '?topic=consumption', '?'])
    expect.soft((await ask(port, TOPIC + query)).body, query).toBe(clean);
  expect((await ask(port, TOPIC)).body).toBe(clean);
});

test('says on /healthz which release answers', async ({ request }) => {
  const answer = await request.get('/healthz');
  expect(await answer.json()).toEqual({ status: 'ok', release: expect.stringMatching(/^[0-9a-f]{12}$/) });
  expect(answer.headers()['cache-control']).toBe('no-store');
});
