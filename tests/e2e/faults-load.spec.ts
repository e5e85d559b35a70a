import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { ServedCopy } from './support/served-copy';
import { PAGES } from './support/site';
import { exchange, parse } from './support/socket';

const SEED = 20230320;
const REQUESTS = 500;
const AT_A_TIME = 10;
/** The server's own limits are below it; what takes longer hangs. */
const LIMIT_MS = 30_000;
/** Generous beside the 120 MiB that a worker takes when it starts. */
const MOST_MEBIBYTES = 450;

const PIECES = [
  ...['/', '//', '..', '.', '%', '%2e', '%00', '%ff', '?', '&', '=', ';', ':', '@', '\\', '!', '$', '*', '~', "'", '|'],
  ...['topics', 'quotes', 'briefings', 'topic=', 'verb=', '_next', 'static', 'assets', '.rsc', '<script>', '__proto__'],
  ...['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '\u00e5\u00a4\u00aa', '\u007f', '0', '-'],
];
const HEADERS = [
  ...[
    'RSC: 1',
    'Next-Action: x',
    'Next-Router-State-Tree: [',
    'x-middleware-subrequest: src/middleware',
    'Range: bytes=0-',
  ],
  ...['Accept-Encoding: br;q=, *;;', 'If-None-Match: W/', 'Cookie: view=\u0001', 'Expect: 100-continue', 'Accept: ,,,'],
  ...[
    'Transfer-Encoding: chunked',
    'Content-Length: 5',
    'X-Forwarded-Host: evil.com',
    'Host: evil.com',
    'Upgrade: h2c',
  ],
  ...[`X: ${'y'.repeat(17_000)}`, 'Bad Header: 1', 'TE: trailers', 'HTTP2-Settings: AAMAAABkAAQAAP__'],
];
const METHODS = ['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'CONNECT', 'PROPFIND', 'get'];

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function makeRequests(): string[] {
  const number = numbers(SEED);
  const below = (limit: number) => Math.floor(number() * limit);
  const pick = (from: readonly string[]) => from[below(from.length)] ?? '';
  const target = () => {
    const pieces = Array.from({ length: 1 + below(8) }, () => pick(PIECES)).join('');
    const kind = number();
    if (kind < 0.1) return pieces;
    if (kind < 0.15) return `${pick(PAGES)}/`;
    return kind < 0.6 ? `/${pieces}` : `${pick(PAGES)}?topic=${below(1_000_000)}&${pieces}`;
  };
  return Array.from({ length: REQUESTS }, () => {
    const headers = Array.from({ length: below(3) }, () => pick(HEADERS));
    return `${[`${pick(METHODS)} ${target()} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`;
  });
}

let site: ServedCopy;

test.beforeAll(async () => {
  site = await ServedCopy.make();
  await site.start();
});
test.afterAll(() => site.remove());

test('answers five hundred random requests without a 5xx, and stays within its memory', async () => {
  const before = site.workers().map(({ pid }) => pid);
  const queue = makeRequests();
  const statuses = new Map<number, number>();
  const bad: string[] = [];
  const one = async (): Promise<void> => {
    for (let bytes = queue.pop(); bytes !== undefined; bytes = queue.pop()) {
      const start = performance.now();
      const { status } = parse(await exchange(site.port, bytes));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500 || performance.now() - start > LIMIT_MS)
        bad.push(`${status} ${JSON.stringify(bytes.slice(0, 300))}`);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, one));
  expect(bad).toEqual([]);
  for (const status of [200, 308, 400, 404, 405, 431])
    expect.soft(statuses.get(status) ?? 0, `${status}`).toBeGreaterThan(0);
  const after = site.workers();
  expect(after.map(({ pid }) => pid)).toEqual(before);
  for (const { mebibytes } of after) expect(mebibytes).toBeLessThan(MOST_MEBIBYTES);
});

test('answers a normal request beside three hundred idle connections and fifty slow ones', async () => {
  const sockets: Socket[] = [];
  const open = (bytes: string) =>
    new Promise<Socket>((resolve, reject) => {
      const socket = connect(site.port, '127.0.0.1', () => {
        socket.write(bytes);
        resolve(socket);
      });
      socket.once('error', reject);
      sockets.push(socket);
    });
  try {
    await Promise.all(Array.from({ length: 300 }, () => open('')));
    await Promise.all(Array.from({ length: 50 }, () => open('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')));
    for (const socket of sockets) socket.on('error', () => {});
    for (const path of PAGES.slice(0, 20)) {
      for (const socket of sockets.slice(300)) if (socket.writable) socket.write('x');
      const init = { headers: { Connection: 'close' }, signal: AbortSignal.timeout(LIMIT_MS) };
      const answer = await fetch(`http://127.0.0.1:${site.port}${path}`, init);
      expect(await answer.text()).toContain('<main');
      expect(answer.status).toBe(200);
      await sleep(50);
    }
  } finally {
    for (const socket of sockets) socket.destroy();
  }
});
