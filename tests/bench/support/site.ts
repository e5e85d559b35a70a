/** Copies of the current release in build/bench/, so that nothing else on the machine changes what is measured. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRelease, readCurrent } from '../../../server/releases.mjs';

export const HOST = '127.0.0.1';
export const TOPIC = '/topics/innovation';
export const FIRST = 'aaaaaaaaaaaa';
export const SECOND = 'bbbbbbbbbbbb';
/** Below the repository, so that what lies there finds its packages. */
export const SCRATCH = resolve('build', 'bench', String(process.pid));
process.on('exit', () => rmSync(SCRATCH, { recursive: true, force: true }));
const SITE = join(SCRATCH, 'site');
const READY_MS = 30_000;
const IDLE_LIMIT_MS = 120_000;
/** Hundredths of a second of processor time in a second. */
const IDLE_TICKS = 5;
const KEEPER = resolve('scripts', 'lib', 'keep.mjs');

/** Lays out two copies of the current release, the second with another module, and makes the first the served one. */
export function layOut(): void {
  const current = readCurrent();
  if (!current) throw new Error('There is no release. Run npm run release.');
  rmSync(SCRATCH, { recursive: true, force: true });
  for (const id of [FIRST, SECOND]) {
    mkdirSync(join(SITE, inRelease(id)), { recursive: true });
    cpSync(inRelease(current.id), join(SITE, inRelease(id)), { recursive: true });
  }
  const browser = join(SITE, inRelease(SECOND, 'browser'));
  writeFileSync(browser, `${readFileSync(browser, 'utf8')}\n// the second release\n`);
  choose(FIRST);
}

/** Gives the first release another library; pages that it has rendered already stay as they are. */
export function holdLibrary(library: unknown): void {
  writeFileSync(join(SITE, inRelease(FIRST, 'library')), JSON.stringify(library));
}

/** Makes a release the served one, as `npm run release` does. */
export function choose(id: string, previous = ''): void {
  const file = join(SITE, 'build', 'current');
  writeFileSync(`${file}.new`, `${id}\n${previous}\n`);
  renameSync(`${file}.new`, file);
}

/** A process group that ends with this process, even where this one is killed. */
export function launch(command: readonly string[], env: Readonly<Record<string, string>>, cwd = SITE): ChildProcess {
  const child = spawn(process.execPath, [KEEPER, ...command], {
    cwd,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    detached: true,
    stdio: ['ignore', 'ignore', process.env.BENCH_VERBOSE ? 'inherit' : 'ignore', 'ipc'],
  });
  child.on('error', (error) => console.error(error.message));
  return child;
}

/** Signals a whole group and waits until its first process is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((done) => child.once('exit', done));
  process.kill(-child.pid, signal);
  await gone;
}

/** Starts our server and waits until it answers for a path. */
export async function startOurs(port: number, workers = 2, path = TOPIC): Promise<ChildProcess> {
  const env = { NODE_ENV: 'production', HOST, PORT: String(port), WORKERS: String(workers), LOG_LEVEL: 'error' };
  const child = launch([process.execPath, inRelease(FIRST, 'server')], env);
  await untilAnswers(port, path);
  return child;
}

/** Starts Next's own server on the same pages. */
export async function startNext(port: number): Promise<ChildProcess> {
  const env = { NODE_ENV: 'production', LIBRARY_FILE: join(SITE, inRelease(FIRST, 'library')) };
  const next = resolve('node_modules', 'next', 'dist', 'bin', 'next');
  const child = launch([process.execPath, next, 'start', inRelease(FIRST), '-H', HOST, '-p', String(port)], env);
  await untilAnswers(port, TOPIC);
  return child;
}

/** Waits until a path is answered with 200, and gives the milliseconds that it took; throws after half a minute. */
export async function untilAnswers(port: number, path = TOPIC): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < READY_MS) {
    // A connection that is handed to a worker in the moment of its death hangs: the next one is tried.
    const init = { headers: { Connection: 'close' }, signal: AbortSignal.timeout(1000) };
    const answer = await fetch(`http://${HOST}:${port}${path}`, init).catch(() => null);
    await answer?.arrayBuffer().catch(() => null);
    if (answer?.status === 200) return performance.now() - start;
    await sleep(10);
  }
  throw new Error(`Nothing answers on port ${port}.`);
}

/** The processes that a process has started, and what they hold in memory, in MiB. */
export function childrenOf(pid: number): { pid: number; mebibytes: number }[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return text.split(' ').flatMap((one) => {
    if (one === '') return [];
    const held = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1];
    return [{ pid: Number(one), mebibytes: Math.round(Number(held ?? 0) / 1024) }];
  });
}

/** Waits until the workers of a server do next to nothing: what they render ahead is done. */
export async function untilIdle(server: ChildProcess): Promise<void> {
  const ticks = (): number =>
    workersOf(server).reduce((sum, { pid }) => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      return sum + Number(fields[11]) + Number(fields[12]);
    }, 0);
  const deadline = Date.now() + IDLE_LIMIT_MS;
  for (let before = -1, now = ticks(); now - before > IDLE_TICKS && Date.now() < deadline; ) {
    await sleep(1000);
    [before, now] = [now, ticks()];
  }
}

/** The workers of a server that was started here. */
export function workersOf({ pid = 0 }: ChildProcess): { pid: number; mebibytes: number }[] {
  return childrenOf(childrenOf(pid)[0]?.pid ?? 0);
}
