/** Readers who hold on without asking, and readers who ask a byte at a time: the others are answered all the same. */
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { end, HOST, layOut, startOurs, workersOf } from './support/site';
import { judged, type Row } from './support/table';
import { load } from './support/wrk';

const PORT = 3531;
const IDLE = 5000;
const SLOW = 200;
const BATCH = 250;

function hold(onClose: () => void): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(PORT, HOST, () => resolve(socket));
    socket.on('error', () => resolve(null));
    socket.on('close', onClose);
    socket.resume();
  });
}

async function idle(): Promise<Row[]> {
  const server = await startOurs(PORT);
  // Pages are rendered ahead for some seconds after a start.
  await sleep(5000);
  const before = workersOf(server).reduce((sum, one) => sum + one.mebibytes, 0);
  const quiet = await load(PORT, 2);
  const held: Socket[] = [];
  const start = performance.now();
  while (held.length < IDLE && performance.now() - start < 4000) {
    const batch = await Promise.all(Array.from({ length: BATCH }, () => hold(() => {})));
    for (const socket of batch) if (socket) held.push(socket);
  }
  const took = performance.now() - start;
  const opened = held.filter((socket) => !socket.destroyed).length;
  const busy = await load(PORT, 3);
  const after = workersOf(server).reduce((sum, one) => sum + one.mebibytes, 0);
  await sleep(6000);
  const left = held.filter((socket) => !socket.destroyed && socket.readyState === 'open').length;
  for (const socket of held) socket.destroy();
  await end(server);
  return [
    judged(
      `${IDLE} connections that ask nothing: open`,
      `${opened} in ${took.toFixed(0)} ms`,
      String(IDLE),
      opened >= IDLE,
    ),
    judged(
      'requests that fail beside them',
      `${busy.failed} of ${busy.requests}`,
      '0',
      busy.requests > 0 && busy.failed === 0,
    ),
    judged(
      'p99 beside them',
      `${busy.p99.toFixed(1)} ms (${quiet.p99.toFixed(1)} without)`,
      '≤ 20 ms',
      busy.requests > 0 && busy.p99 <= 20,
    ),
    { what: 'memory of both workers', measured: `${before} → ${after} MiB` },
    judged('still open after some 8 s', String(left), '0', left === 0),
  ];
}

/** Sends a header a byte every 200 ms, and gives the milliseconds after which the server has closed. */
async function slow(): Promise<number> {
  let over = false;
  const start = performance.now();
  const socket = await hold(() => {
    over = true;
  });
  for (const letter of `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(100)}`) {
    if (over) break;
    socket?.write(letter);
    await sleep(200);
  }
  socket?.destroy();
  return performance.now() - start;
}

export async function hold5000(): Promise<Row[]> {
  layOut();
  const rows = await idle();
  const server = await startOurs(PORT);
  const slowly = Promise.all(Array.from({ length: SLOW }, slow));
  const beside = await load(PORT, 4);
  const times = await slowly;
  await end(server);
  const longest = Math.max(...times);
  return [
    ...rows,
    judged(
      `${SLOW} headers sent a byte every 200 ms: closed after`,
      `${(longest / 1000).toFixed(1)} s at most`,
      '≤ 8 s',
      longest <= 8000,
    ),
    judged('requests that fail beside them', `${beside.failed} of ${beside.requests}`, '0', beside.failed === 0),
  ];
}
