/** Share images, each drawn when first asked for: how long one takes, and how long a page waits meanwhile. */
import { readFileSync } from 'node:fs';
import { inRelease, readCurrent } from '../../server/releases.mjs';
import { end, HOST, layOut, startOurs, TOPIC, workersOf } from './support/site';
import { judged, median, type Row } from './support/table';

const PORT = 3581;
/** Of /proc/…/stat's time of a process, user and system. */
const TICKS_A_SECOND = 100;
const READER_PAUSE_MS = 5;

interface Library {
  readonly topics: readonly { readonly slug: string }[];
  readonly briefings: readonly { readonly slug: string; readonly statements: readonly { readonly id: string }[] }[];
}

function imagePaths(): string[] {
  const library: Library = JSON.parse(readFileSync(inRelease(readCurrent()?.id ?? '', 'library'), 'utf8'));
  return [
    ...library.topics.map(({ slug }) => `/share/topics/${slug}.png`),
    ...library.briefings.flatMap(({ slug, statements }) => [
      `/share/briefings/${slug}.png`,
      ...statements.map(({ id }) => `/share/statements/${slug}/${id}.png`),
    ]),
  ];
}

async function timed(path: string): Promise<{ ms: number; bytes: number }> {
  const start = performance.now();
  const answer = await fetch(`http://${HOST}:${PORT}${path}`);
  const { byteLength: bytes } = await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${path} is answered with ${answer.status}.`);
  return { ms: performance.now() - start, bytes };
}

/** Processor time of a process so far, in ms. */
function spent(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_A_SECOND;
}

export async function share(): Promise<Row[]> {
  layOut();
  const rows: Row[] = [];
  const [first = '', ...others] = imagePaths();
  const one = await startOurs(PORT, 1);
  const [{ pid } = { pid: 0 }] = workersOf(one);
  await timed(TOPIC);
  const cold = await timed(first);
  const before = spent(pid);
  const drawn: { ms: number; bytes: number }[] = [];
  for (const path of others) drawn.push(await timed(path));
  const each = (spent(pid) - before) / others.length;
  const [ms, bytes] = [median(drawn.map((image) => image.ms)), median(drawn.map((image) => image.bytes))];
  rows.push({ what: 'the first image of a process, which reads the fonts', measured: `${cold.ms.toFixed(0)} ms` });
  rows.push(judged(`one of the other ${others.length}, median`, `${ms.toFixed(0)} ms`, '≤ 150 ms', ms <= 150));
  rows.push({ what: 'processor time of one, mean', measured: `${each.toFixed(0)} ms` });
  rows.push({ what: 'its size, median', measured: `${(bytes / 1024).toFixed(0)} KB` });
  const again = median(await Promise.all(others.map(async (path) => (await timed(path)).ms)));
  rows.push({ what: 'the same again, all at once, median', measured: `${again.toFixed(1)} ms` });
  await end(one);

  const other = await startOurs(PORT, 1);
  await timed(TOPIC);
  let left = others.length;
  const crowd = Promise.all(others.map((path) => timed(path).finally(() => (left -= 1))));
  const waits: number[] = [];
  while (left > 0) {
    waits.push((await timed(TOPIC)).ms);
    await new Promise((resolve) => setTimeout(resolve, READER_PAUSE_MS));
  }
  await crowd;
  await end(other);
  const longest = Math.max(...waits);
  rows.push(
    judged(
      `a page, while ${others.length} images are asked for at once: longest wait`,
      `${longest.toFixed(0)} ms`,
      '≤ 500 ms',
      longest <= 500,
    ),
  );
  return rows;
}
