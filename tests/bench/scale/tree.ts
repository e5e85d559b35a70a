/** Copies of the checkout with other content, and what a command in one takes. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeContent } from '../support/synthetic-content';

/** Outside of build/bench/, which ends with the process: what was measured can be looked at. */
const FOLDER = resolve('build', 'bench-content');
const SOURCES = ['app', 'browser', 'components', 'lib', 'public', 'scripts', 'server'];
const FILES = ['next.config.ts', 'package.json', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json'];
const LOOK_MS = 50;

/** What a command has taken. */
export interface Taken {
  readonly seconds: number;
  /** Of processor time, with all processes that it started. */
  readonly cpu: number;
  /** The most that it and all that it started have held at once, in MiB. */
  readonly mebibytes: number;
  readonly code: number | null;
  readonly output: string;
}

/** Lays out a copy with so many briefings; node_modules is linked file by file, since Next looks for it in the folder. */
export function layOutTree(briefings: number): string {
  const tree = join(FOLDER, String(briefings));
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  execFileSync('cp', ['-al', resolve('node_modules'), join(tree, 'node_modules')]);
  for (const name of [...SOURCES, ...FILES]) if (existsSync(name)) cpSync(name, join(tree, name), { recursive: true });
  writeContent(join(tree, 'content'), briefings);
  return tree;
}

/** Removes the copies. */
export function removeTrees(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

/** Runs a script of the package in a copy. */
export function runScript(tree: string, script: string): Promise<Taken> {
  return take([process.execPath, '--import', 'tsx', script], tree);
}

/** Runs a command and gives what it took; throws where it fails. */
export async function take(command: readonly string[], cwd: string): Promise<Taken> {
  const [program = '', ...args] = command;
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', LOG_LEVEL: 'error' };
  const [start, before] = [performance.now(), childrenCpu()];
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (output += String(bytes)));
  let mebibytes = 0;
  const ended = new Promise<number | null>((done) => child.on('close', done));
  let isRunning = true;
  void ended.then(() => (isRunning = false));
  while (isRunning) {
    mebibytes = Math.max(mebibytes, heldBy(child));
    await Promise.race([ended, sleep(LOOK_MS)]);
  }
  const code = await ended;
  const [seconds, cpu] = [(performance.now() - start) / 1000, childrenCpu() - before];
  if (code !== 0) throw new Error(`${command.join(' ')} ends with ${code}:\n${output.slice(-4000)}`);
  return { seconds, cpu, mebibytes, code, output };
}

/** The MiB that a process and all below it hold now. */
function heldBy({ pid }: ChildProcess): number {
  const hold = (one: number): number => {
    try {
      const resident = Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1] ?? 0);
      const tasks = readdirSync(`/proc/${one}/task`);
      const below = tasks.flatMap((task) =>
        readFileSync(`/proc/${one}/task/${task}/children`, 'utf8').trim().split(' '),
      );
      return resident / 1024 + below.reduce((sum, next) => sum + (next === '' ? 0 : hold(Number(next))), 0);
    } catch {
      // It has ended in the meantime.
      return 0;
    }
  };
  return pid === undefined ? 0 : hold(pid);
}

/** Seconds of processor time of all processes that have ended below this one. */
function childrenCpu(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** A time and a memory as a table shows them. */
export function shown({ seconds, cpu, mebibytes }: Taken): string {
  return `${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of processor time), ${mebibytes.toFixed(0)} MiB`;
}
