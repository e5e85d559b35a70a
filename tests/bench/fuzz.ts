/** Five thousand odd requests, the same each time: no answer of 500 or above, no worker lost, memory bounded. */
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { end, HOST, layOut, startOurs, TOPIC, untilAnswers, workersOf } from './support/site';
import { judged, type Row } from './support/table';

const PORT = 3541;
const REQUESTS = 5000;
const AT_ONCE = 25;
const SEED = 20230320;
const GROWTH_MIB = 100;

/** Numbers below 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const METHODS = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'OPTIONS', 'TRACE', 'get', 'G\0T'];
const PIECES = [
  '/',
  '//',
  '/..',
  '/.',
  '%2e%2e',
  '%00',
  '%',
  '%zz',
  '%E5%88',
  '创',
  'topics',
  'innovation',
  'quotes',
  '_next/data',
  '*',
];
const QUERIES = [
  '',
  '?',
  '?verb=%E6%8C%87%E5%87%BA',
  '?topic=innovation&topic=x',
  '?_rsc=1',
  '?verb=%',
  '?__proto__=1',
  '?a[]=1',
];
const HEADERS = [
  'RSC: 1',
  'Next-Action: x',
  'x-middleware-subrequest: a:a:a',
  'Range: bytes=0-1',
  'Expect: 100-continue',
];
const MORE = [
  'Accept-Encoding: br;q=nan',
  'If-None-Match: *',
  'Content-Length: 5',
  'Transfer-Encoding: chunked',
  'Cookie: view=\u0001',
];

function makeRequest(next: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const path =
    next() < 0.2 ? TOPIC : `/${Array.from({ length: Math.floor(next() * 6) }, () => pick(PIECES)).join('/')}`;
  const noise = `?verb=${Math.floor(next() * 1e9)}&q=${'x'.repeat(Math.floor(next() ** 4 * 9000))}`;
  const headers = Array.from({ length: Math.floor(next() * 4) }, () => pick([...HEADERS, ...MORE]));
  const hosts = next() < 0.9 ? ['Host: x'] : next() < 0.5 ? [] : ['Host: a', 'Host: b'];
  const target = next() < 0.3 ? `/quotes${noise}` : path + pick(QUERIES);
  return [`${pick(METHODS)} ${target} HTTP/1.1`, ...hosts, ...headers, 'Connection: close', '', ''].join('\r\n');
}

/** Gives the status, 0 where the server closes without one, or is too slow. */
function exchange(text: string): Promise<number> {
  return new Promise((resolve) => {
    let head = '';
    const socket = connect(PORT, HOST, () => socket.write(Buffer.from(text, 'utf8')));
    // A body that was announced never comes: the server waits its time, the bench does not.
    const limit = setTimeout(() => socket.destroy(), 2000);
    socket.on('data', (piece) => {
      if (head.length < 400) head += piece.toString('latin1');
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(limit);
      // 100 Continue is no answer yet.
      const last = head.replace(/^(?:HTTP\/1\.1 100[\s\S]*?\r\n\r\n)+/, '');
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(last)?.[1] ?? 0));
    });
  });
}

export async function fuzz(): Promise<Row[]> {
  layOut();
  const server = await startOurs(PORT);
  await sleep(2500);
  const before = workersOf(server);
  const next = random(SEED);
  const texts = Array.from({ length: REQUESTS }, () => makeRequest(next));
  const statuses = new Map<number, number>();
  const bad: string[] = [];
  const send = async () => {
    for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
      const status = await exchange(text);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500) bad.push(text.slice(0, 160));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, send));
  await untilAnswers(PORT);
  const after = workersOf(server);
  await end(server);
  const grown = Math.max(
    ...after.map(({ pid, mebibytes }) => mebibytes - (before.find((one) => one.pid === pid)?.mebibytes ?? 0)),
  );
  const shown = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
  const alive = after.every(({ pid }) => before.some((one) => one.pid === pid));
  return [
    { what: `answers to ${REQUESTS} requests (seed ${SEED}; 0 = closed without one)`, measured: shown.join(', ') },
    judged(
      'answers of 500 and above',
      `${bad.length} ${bad
        .slice(0, 2)
        .map((text) => JSON.stringify(text))
        .join(' ')}`,
      '0',
      bad.length === 0,
    ),
    judged('workers lost', alive ? 'none' : 'some', 'none', alive),
    judged(
      'a worker grows by',
      `${grown} MiB, to ${Math.max(...after.map((one) => one.mebibytes))}`,
      `≤ ${GROWTH_MIB} MiB`,
      grown <= GROWTH_MIB,
    ),
  ];
}
