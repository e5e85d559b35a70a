import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { childEnvironment, root } from './project.mjs';

const KEEPER = fileURLToPath(new URL('keep.mjs', import.meta.url));
// The promise is to be gone within five seconds of a signal.
const GRACE_MS = 4000;

const running = new Set();
let stopping = false;

function signalGroup(pid, signal) {
  // Windows has no process groups and no signals: its own tool ends the tree.
  if (process.platform === 'win32') return spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Whether everything is being stopped: what fails from then on is no failure. */
export const isStopping = () => stopping;

/**
 * Starts a command (program, then arguments) in a process group that never outlives this process, and gives its streams and
 * `done`, a promise of the exit code (128 + n when ended by signal n; 127 when it cannot be started).
 */
export function startChild(
  command,
  { env = childEnvironment(), stdout = 'inherit', stderr = 'inherit', limitMs } = {},
) {
  const child = spawn(process.execPath, [KEEPER, ...command], {
    cwd: root,
    env,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', stdout, stderr, 'ipc'],
  });
  const limit = limitMs && setTimeout(() => signalGroup(child.pid, 'SIGKILL'), limitMs);
  const closed = new Promise((resolve) => {
    // What a command leaves behind in its group ends with it; else its open pipes would keep `close` waiting.
    child.on('exit', () => signalGroup(child.pid, 'SIGKILL'));
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      running.delete(entry);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
  const entry = { pid: child.pid, closed };
  running.add(entry);
  // While everything is being stopped nobody is told, so that no step reports the stop as its failure.
  const done = new Promise((resolve) => closed.then((code) => stopping || resolve(code)));
  return { pid: child.pid, stdout: child.stdout, stderr: child.stderr, done };
}

/** Asks all children to end, kills those that are still there after four seconds, and resolves when all are gone. */
export async function stopChildren() {
  stopping = true;
  const entries = [...running];
  for (const { pid } of entries) signalGroup(pid, 'SIGTERM');
  const kill = setTimeout(() => {
    for (const { pid } of entries) signalGroup(pid, 'SIGKILL');
  }, GRACE_MS);
  await Promise.all(entries.map(({ closed }) => closed));
  clearTimeout(kill);
}

/** Ends this process with all its children on SIGINT, SIGTERM or, under npm, npm's death; `exitCode` maps the signal. */
export function stopOnSignals(exitCode) {
  let stopped = false;
  const stop = async (signal) => {
    // npm passes on a signal that the terminal or `kill -- -group` has sent here too: the second one is not a hurry.
    if (stopped) return;
    stopped = true;
    await stopChildren();
    process.exit(exitCode(signal));
  };
  // Not SIGHUP: a handler would undo nohup, and dying of it ends the children too (see keep.mjs).
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(signal));
  // A shell between npm and this process takes the signal without passing it on: then only the new parent tells.
  if (!process.env.npm_lifecycle_event && !process.env.STOP_WITH_PARENT) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop('SIGTERM'), 100).unref();
}
