/** Owns the port and the workers: starts them, replaces those that die, and moves to another release without dropping a request. */
import cluster, { type Worker } from 'node:cluster';
import { statSync } from 'node:fs';
import { log } from './log';
import { CURRENT, inRelease, readCurrent } from './releases.mjs';
import { watch } from './watch';

/** How many workers answer, and where. */
export interface SupervisorSettings {
  /** The release to serve for life; left out, it is the current one, whichever that becomes. */
  readonly pinned?: string | undefined;
  readonly workers: number;
  readonly host: string;
  readonly port: number;
}

type Release = NonNullable<ReturnType<typeof readCurrent>>;

const LOOK_MS = 300;
const READY_MS = 30_000;
const STOP_MS = 3_500;
/** A worker that dies sooner than this is not started again at once. */
const YOUNG_MS = 1_000;
const RETRY_MS = 500;
const MAX_YOUNG_DEATHS = 10;

/** Serves a release until SIGINT or SIGTERM; ends with 1 where no worker can be kept alive. */
export function supervise({ pinned, workers: count, host, port }: SupervisorSettings): void {
  const found = pinned === undefined ? readCurrent() : { id: pinned };
  if (!found) throw new Error('There is no release to serve. Run npm run release.');
  let current: Release = found;
  let stopping = false;
  let rolling = false;
  let youngDeaths = 0;
  /** Which release is named, and which PDFs the one that is served has: what a worker was started with. */
  let named = stampOf(CURRENT);
  let listed = stampOf(inRelease(current.id, 'pdfs'));
  /** Workers that are meant to be there. */
  const serving = new Set<Worker>();
  /** Workers that listen, and so hear what they are told. */
  const listening = new WeakSet<Worker>();

  // The kernel hands out connections: one that this process passed on to a worker in the moment of its death would hang for ever.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  const fork = ({ id, previous }: Release): Worker => {
    cluster.setupPrimary({ exec: inRelease(id, 'server') });
    const born = performance.now();
    const worker = cluster.fork({ RELEASE: id, PREVIOUS: previous ?? '', HOST: host, PORT: String(port) });
    worker.on('message', (message: unknown) => {
      if (message !== 'ready') return;
      listening.add(worker);
      log.info({ worker: worker.process.pid, release: id }, 'a worker answers');
      watch(worker);
    });
    // What is sent to a worker that has just died: its end is told below.
    worker.on('error', (error) => log.error({ worker: worker.process.pid, error: error.message }));
    worker.on('exit', (code, signal) => {
      if (!serving.delete(worker) || stopping) return;
      log.error({ worker: worker.process.pid, code, signal, release: id }, 'a worker has ended by itself');
      const isYoung = performance.now() - born < YOUNG_MS;
      youngDeaths = isYoung ? youngDeaths + 1 : 0;
      if (youngDeaths > MAX_YOUNG_DEATHS) {
        log.fatal('the workers die as soon as they start');
        process.exit(1);
      }
      setTimeout(() => !stopping && serving.add(fork(current)), isYoung ? RETRY_MS : 0);
    });
    return worker;
  };

  /** Ends a worker behind its open requests; one that still starts has none, and would not hear that it is to drain. */
  const retire = (worker: Worker): void => {
    if (!listening.has(worker)) worker.kill('SIGKILL');
    else if (worker.isConnected()) worker.send('drain');
  };

  /** Moves to another release, or to the PDFs that the same one has got: new workers first, then the old ones drain; where one does not start, all stays as it was. */
  const roll = async (next: Release): Promise<void> => {
    rolling = true;
    const list = stampOf(inRelease(next.id, 'pdfs'));
    const fresh = Array.from({ length: count }, () => fork(next));
    const ready = await Promise.all(fresh.map(isReadyInTime));
    if (ready.every(Boolean)) {
      const old = [...serving];
      serving.clear();
      for (const worker of fresh) serving.add(worker);
      log.info({ release: next.id }, next.id === current.id ? 'PDFs taken up' : 'release switched');
      current = next;
      listed = list;
      for (const worker of old) retire(worker);
    } else {
      for (const worker of fresh) worker.kill('SIGKILL');
      log.error({ release: next.id, serving: current.id }, 'the new release does not start; the old one stays');
    }
    rolling = false;
  };

  const look = setInterval(() => {
    if (pinned !== undefined || rolling) return;
    const [name, list] = [stampOf(CURRENT), stampOf(inRelease(current.id, 'pdfs'))];
    // Once for each change: a release that does not start is not tried again and again, nor for new PDFs.
    const [isNamed, isListed] = [name !== named, list !== listed];
    named = name;
    const next = isNamed ? readCurrent() : undefined;
    if (next && next.id !== current.id) void roll(next);
    else if (isListed) {
      listed = list;
      void roll(current);
    }
  }, LOOK_MS);

  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    clearInterval(look);
    for (const worker of Object.values(cluster.workers ?? {})) if (worker) retire(worker);
    const timer = setTimeout(() => process.exit(0), STOP_MS);
    const check = setInterval(() => {
      if (Object.keys(cluster.workers ?? {}).length > 0) return;
      clearTimeout(timer);
      clearInterval(check);
      process.exit(0);
    }, 20);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  for (let started = 0; started < count; started += 1) serving.add(fork(current));
}

/** Gives what changes whenever a file is replaced by a rename. */
function stampOf(file: string): string {
  const status = statSync(file, { throwIfNoEntry: false });
  return status ? `${status.ino} ${status.mtimeMs}` : '';
}

function isReadyInTime(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), READY_MS);
    const done = (ready: boolean): void => {
      clearTimeout(timer);
      resolve(ready);
    };
    worker.once('exit', () => done(false));
    worker.on('message', (message: unknown) => message === 'ready' && done(true));
  });
}
