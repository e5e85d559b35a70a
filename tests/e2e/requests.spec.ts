import { expect, test } from '@playwright/test';
import { NOWHERE } from './support/site';
import { ask, exchange, parse } from './support/socket';

const OWN_404 = '没有找到这一页';
const port = Number(process.env.E2E_PORT ?? 3210);
const host = `Host: 127.0.0.1:${port}`;
const HOME_TITLE = '<title>政策简读</title>';

// The numbers are those of the list of bad requests that the site answers for.
const TARGETS: readonly (readonly [what: string, target: string, status: number])[] = [
  ['35 broken escapes', '/topics/%E0%A4%A', 400],
  ['35 bytes that are no UTF-8', '/%ff%fe', 400],
  ['36 an unknown slug', NOWHERE, 404],
  ['37 an escaped NUL', '/topics/%00', 404],
  ['38 a path that climbs', '/../../etc/passwd', 404],
  ['38 a path that climbs, escaped', '/%2e%2e/%2e%2e/etc/passwd', 404],
  ['38 a path that climbs in the assets', '/_next/static/../BUILD_ID', 404],
  ['39 two slashes and a host', '//evil.com/', 404],
  ['39 a backslash and a host', '/\\evil.com', 404],
  ['40 the absolute form', 'http://evil.com/topics', 400],
  ['42 the wrong case', '/Topics', 404],
  ['43 an address escaped twice', '/topics/%2569nnovation', 404],
  ['43 an address escaped once', '/topics/%69nnovation', 404],
  ['44 an address of 20 KB', `/topics/${'a'.repeat(20_000)}`, 431],
  ['54 the image optimiser', '/_next/image?url=%2Ficon.svg&w=64&q=75', 404],
  ['55 flight data', '/index.rsc', 404],
  ['55 flight data of a page', '/topics.rsc', 404],
  ['56 the share image of an unknown slug', '/topics/nowhere/opengraph-image', 404],
  ['a page of the framework', '/_not-found', 404],
  ['the error page by its address', '/errors/500', 404],
  ['a script of the framework', '/_next/static/chunks/main.js', 404],
  ['a fragment', '/topics#x', 400],
];

for (const [what, target, status] of TARGETS) {
  test(`answers ${what} with ${status}`, async () => {
    const answer = await ask(port, target);
    expect(answer.status).toBe(status);
    if (status === 404) expect(answer.body).toContain(OWN_404);
    expect(answer.body).not.toMatch(/__next|Error:|node_modules/);
    expect(answer.headers.get('location')).toBeUndefined();
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
}

test('41 moves an address with a slash at its end to the one without, on the same host, with its query', async () => {
  for (const [target, location] of [
    ['/topics/', '/topics'],
    ['/quotes/?topic=innovation&utm_source=x', '/quotes?topic=innovation'],
  ] as const) {
    const answer = await ask(port, target);
    expect([answer.status, answer.headers.get('location')]).toEqual([308, location]);
  }
  expect((await ask(port, '/nowhere/')).status).toBe(404);
});

test('45, 46, 47 cuts a long value, takes the first of two, and escapes what is asked for', async () => {
  expect((await ask(port, `/quotes?topic=${'x'.repeat(15_000)}`)).status).toBe(200);
  const first = await ask(port, '/quotes?topic=innovation&topic=consumption');
  expect(first.body).toBe((await ask(port, '/quotes?topic=innovation')).body);
  const script = await ask(port, '/quotes?topic=<script>alert(1)</script>');
  expect(script.status).toBe(200);
  expect(script.body).not.toContain('<script>alert');
});

test('48, 49 refuses every method but GET and HEAD, and Server Actions', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
    const answer = parse(await exchange(port, `${method} /topics HTTP/1.1\r\n${host}\r\nContent-Length: 0\r\n\r\n`));
    expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD']);
  }
  expect((await ask(port, '/topics', 'Next-Action: 1')).status).toBe(405);
});

test('50, 51 refuses what two servers could read differently', async () => {
  const smuggled = `POST / HTTP/1.1\r\n${host}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`;
  for (const bytes of [
    smuggled,
    `GET / HTTP/1.1\n${host}\n\n`,
    'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
    `GET / HTTP/1.1\r\n${host}\r\nHost: evil.com\r\nConnection: close\r\n\r\n`,
    `GET / HTTP/1.1\r\n${host}\r\n folded: x\r\nConnection: close\r\n\r\n`,
    'nonsense\r\n\r\n',
  ])
    expect(parse(await exchange(port, bytes)).status, JSON.stringify(bytes)).toBe(400);
});

test('52 takes no address from a forged host', async () => {
  const lines = ['GET / HTTP/1.1', 'Host: evil.com', 'X-Forwarded-Host: evil.com', 'Connection: close'];
  const answer = parse(await exchange(port, `${lines.join('\r\n')}\r\n\r\n`));
  expect(answer.body).toContain(HOME_TITLE);
  expect(answer.body).not.toContain('evil.com');
});

test('53 closes a connection that wants to become a WebSocket', async () => {
  const lines = ['GET / HTTP/1.1', host, 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'];
  expect(await exchange(port, `${lines.join('\r\n')}\r\n\r\n`)).toBe('');
});

test('closes a connection whose headers do not come', async () => {
  const start = Date.now();
  const text = await exchange(port, `GET / HTTP/1.1\r\n${host}\r\nX-Slow: `);
  expect(parse(text).status).toBe(408);
  expect(Date.now() - start).toBeLessThan(12_000);
});
