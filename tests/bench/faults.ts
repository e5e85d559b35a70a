/** Restarts, switches and deaths while readers read. */
import { setTimeout as sleep } from 'node:timers/promises';
import { startNginx } from './support/nginx';
import { type Asked, whileReading } from './support/readers';
import { choose, end, FIRST, layOut, SECOND, startOurs, untilAnswers, workersOf } from './support/site';
import { judged, median, type Row, tableOf } from './support/table';

const [A, B, PROXY] = [3521, 3522, 3520];
const SPELLS = 2;
const DEATHS = 3;

const failedRow = (what: string, { requests, failures, longest }: Asked): Row =>
  judged(
    what,
    `${failures.length} of ${requests} failed, longest wait ${longest.toFixed(0)} ms ${[...new Set(failures)].slice(0, 3).join('; ')}`,
    '0 failed',
    failures.length === 0,
  );

/** Two replicas behind nginx, one restarted after the other. */
async function rollingRestart(): Promise<Row[]> {
  let [a, b] = [await startOurs(A), await startOurs(B)];
  const nginx = await startNginx('proxy.conf', PROXY, [A, B]);
  const asked = await whileReading(PROXY, async () => {
    for (let spell = 0; spell < SPELLS; spell += 1) {
      await end(a);
      a = await startOurs(A);
      await sleep(500);
      await end(b);
      b = await startOurs(B);
      await sleep(500);
    }
  });
  for (const child of [nginx, a, b]) await end(child);
  return [failedRow(`rolling restart, two replicas behind nginx, ${SPELLS} times`, asked)];
}

/** One server without a proxy in front, moved to another release and back. */
async function switches(): Promise<Row[]> {
  const server = await startOurs(A);
  const asked = await whileReading(A, async () => {
    for (let spell = 0; spell < SPELLS; spell += 1)
      for (const [id, previous] of [
        [SECOND, FIRST],
        [FIRST, SECOND],
      ] as const) {
        choose(id, previous);
        await untilRelease(A, id);
        await sleep(1000);
      }
  });
  await end(server);
  return [failedRow(`release switch, no proxy, ${SPELLS * 2} times`, asked)];
}

async function untilRelease(port: number, id: string): Promise<void> {
  for (let left = 600; left > 0; left -= 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { headers: { Connection: 'close' } }).catch(
      () => null,
    );
    if (answer && (await answer.text()).includes(id)) return;
    await sleep(50);
  }
  throw new Error(`Release ${id} never answers.`);
}

/** How long nobody answers after kill -9: of the only worker, and of everything with a start by hand. */
async function deaths(): Promise<Row[]> {
  const [worker, whole]: [number[], number[]] = [[], []];
  for (let spell = 0; spell < DEATHS; spell += 1) {
    const server = await startOurs(A, 1);
    // Past its youth: one that dies at once is started again after a pause.
    await sleep(1500);
    for (const { pid } of workersOf(server)) process.kill(pid, 'SIGKILL');
    worker.push(await untilAnswers(A));
    await end(server, 'SIGKILL');
    const start = performance.now();
    const again = await startOurs(A, 2);
    whole.push(performance.now() - start);
    await end(again);
  }
  const row = (what: string, times: readonly number[]) =>
    judged(
      what,
      `${median(times).toFixed(0)} ms (${times.map((ms) => ms.toFixed(0)).join(', ')})`,
      '< 2 s',
      median(times) < 2000,
    );
  return [
    row('kill -9 of the only worker, until the page is answered', worker),
    row('kill -9 of all, start, until the page is answered', whole),
  ];
}

export async function faults(): Promise<Row[]> {
  layOut();
  const rows: Row[] = [];
  for (const work of [rollingRestart, switches, deaths]) {
    rows.push(...(await work()));
    console.error(tableOf(rows.slice(-1)).split('\n').at(-1));
  }
  return rows;
}
