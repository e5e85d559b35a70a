/** A copy of the current release beside a second one, in a directory of its own, with a server that may be hurt. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, processes } from './processes';

export const WORKERS = 2;
export const FIRST = 'aaaaaaaaaaaa';
export const SECOND = 'bbbbbbbbbbbb';
/** A file that the first release alone has. */
export const OLD_FONT = '/_next/static/media/old.woff2';
export const TITLES = { [FIRST]: '蓝佛安在太原调研', [SECOND]: '改过的标题' } as const;

const START_MS = 60_000;

/** A served copy of the site. */
export class ServedCopy {
  private child: ChildProcess | undefined;
  /** What the server has logged. */
  output = '';

  private constructor(
    readonly root: string,
    readonly port: number,
    private readonly count: number,
  ) {}

  /** Makes the copy; nothing runs yet. One worker is enough where no switch or fault is looked at. */
  static async make(workers = WORKERS): Promise<ServedCopy> {
    const root = mkdtempSync(join(tmpdir(), 'policy-briefing-faults-'));
    const [current = ''] = readFileSync('build/current', 'utf8').split('\n');
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
    const copy = new ServedCopy(root, await freePort(), workers);
    for (const id of [FIRST, SECOND]) copy.addRelease(id, join('build', 'releases', current));
    mkdirSync(join(copy.release(FIRST), '.next/static/media'), { recursive: true });
    writeFileSync(join(copy.release(FIRST), '.next/static/media/old.woff2'), 'an old font');
    const file = join(copy.release(SECOND), 'library.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(TITLES[FIRST], TITLES[SECOND]));
    writeFileSync(join(copy.release(SECOND), 'browser.js'), 'document.title;\n');
    copy.choose(FIRST);
    return copy;
  }

  /** Where a release lies. */
  release(id: string): string {
    return join(this.root, 'build', 'releases', id);
  }

  /** Adds a release that is a copy of the folder `from`. */
  addRelease(id: string, from: string): void {
    mkdirSync(this.release(id), { recursive: true });
    cpSync(from, this.release(id), { recursive: true, verbatimSymlinks: true });
  }

  /** Writes the name of the current release, as a switch does. */
  choose(id: string, previous = ''): void {
    const file = join(this.root, 'build', 'current');
    writeFileSync(`${file}.new`, `${id}\n${previous}\n`);
    renameSync(`${file}.new`, file);
  }

  /** Starts the server on the current release, and waits until it answers. */
  async start(): Promise<void> {
    const [id = ''] = readFileSync(join(this.root, 'build', 'current'), 'utf8').split('\n');
    this.output = '';
    this.child = spawn(process.execPath, [`build/releases/${id}/server.mjs`], {
      cwd: this.root,
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(this.port),
        WORKERS: String(this.count),
        LOG_LEVEL: 'info',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (bytes) => {
        this.output += String(bytes);
      });
    await this.until(async () => (await this.answering()) === id, START_MS);
    await this.untilAllAnswer();
  }

  /** The id of the server's first process. */
  get pid(): number {
    const pid = this.child?.pid;
    if (pid === undefined) throw new Error('The server does not run.');
    return pid;
  }

  /** Resolves with the exit code of the first process, or the signal that ended it. */
  ended(): Promise<number | string | null> {
    const { child } = this;
    if (!child) throw new Error('The server does not run.');
    if (child.exitCode !== null || child.signalCode !== null)
      return Promise.resolve(child.signalCode ?? child.exitCode);
    return new Promise((done) => child.once('exit', (code, signal) => done(signal ?? code)));
  }

  /** The processes that answer. */
  workers() {
    return processes().filter(({ parent }) => parent === this.pid);
  }

  /** Waits until there are as many workers as there should be and all listen, as the log says. */
  async untilAllAnswer(): Promise<void> {
    await this.until(() => {
      const pids = this.workers().map(({ pid }) => pid);
      const answers = (pid: number) => new RegExp(`"worker":${pid},.*"a worker answers"`).test(this.output);
      return pids.length === this.count && pids.every(answers);
    }, START_MS);
  }

  /** The id of the release that answers a fresh connection; nothing where none does. */
  async answering(): Promise<string | undefined> {
    try {
      const answer = await fetch(`http://127.0.0.1:${this.port}/healthz`, {
        headers: { Connection: 'close' },
        signal: AbortSignal.timeout(10_000),
      });
      return /"release":"(\w+)"/.exec(await answer.text())?.[1];
    } catch {
      return undefined;
    }
  }

  /** Waits until something holds; throws with the log where it does not within `limitMs`. */
  async until(holds: () => Promise<boolean> | boolean, limitMs: number): Promise<number> {
    const start = performance.now();
    while (!(await holds())) {
      if (performance.now() - start > limitMs)
        throw new Error(`Not within ${limitMs} ms: ${holds}\n${this.output.replace(/.*"method".*\n/g, '')}`);
      await sleep(25);
    }
    return performance.now() - start;
  }

  /** Ends all processes and removes the directory. */
  async remove(): Promise<void> {
    if (this.child && this.child.exitCode === null && this.child.signalCode === null) {
      this.child.kill('SIGKILL');
      await this.ended();
    }
    rmSync(this.root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
