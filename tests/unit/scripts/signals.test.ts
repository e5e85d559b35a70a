import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ended, firstLine, isAlive, startNode, until } from './machine';

const CHILD_MODULE = pathToFileURL('scripts/lib/child.mjs').href;

/** A script as the package’s are: it starts a command, which starts another, and prints both pids. */
function script(command: string): string {
  return `
    import { startChild, stopOnSignals } from '${CHILD_MODULE}';
    stopOnSignals((signal) => (signal === 'SIGTERM' ? 15 : 2));
    const child = startChild([process.execPath, '-e', ${JSON.stringify(command)}]);
    await child.done;
  `;
}

const SLEEP = 'setTimeout(() => {}, 30_000);';
const WITH_GRANDCHILD = `
  const { spawn } = require('node:child_process');
  const grandchild = spawn(process.execPath, ['-e', ${JSON.stringify(SLEEP)}], { stdio: 'inherit' });
  console.log(process.pid + ' ' + grandchild.pid);
  ${SLEEP}
`;

/** Takes half a second to end after SIGTERM, and gives up at a second signal. */
const TIDY = `
  const tidy = () => setTimeout(() => { console.log('tidied'); process.exit(0); }, 500);
  process.once('SIGTERM', () => { tidy(); process.on('SIGTERM', () => process.exit(1)); });
  console.log(process.pid);
  ${SLEEP}
`;

async function start(command: string) {
  const running = startNode(script(command));
  const pids = (await firstLine(running)).split(' ').map(Number);
  // What a failing test leaves must not outlive it.
  onTestFinished(() => {
    for (const pid of pids) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  });
  expect(pids.every((pid) => pid > 1 && isAlive(pid))).toBe(true);
  return { running, pids, gone: (limitMs: number) => until(() => !pids.some(isAlive), limitMs) };
}

describe('a script that is told to stop', () => {
  it.each([
    ['SIGTERM', 15],
    ['SIGINT', 2],
  ] as const)('ends its command and what that has started, on %s', async (signal, code) => {
    const { running, gone } = await start(WITH_GRANDCHILD);
    const begin = performance.now();
    running.kill(signal);
    expect(await ended(running)).toBe(code);
    expect(performance.now() - begin).toBeLessThan(3000);
    expect(await gone(1000)).toBe(true);
  });

  it('gives a command time to end by itself', async () => {
    const { running } = await start(TIDY);
    const tidied = firstLine(running);
    running.kill('SIGTERM');
    expect(await tidied).toBe('tidied');
    expect(await ended(running)).toBe(15);
  });

  it('is gone within six seconds though its command does not heed the signal', async () => {
    const { running, gone } = await start(`process.on('SIGTERM', () => {}); console.log(process.pid); ${SLEEP}`);
    const begin = performance.now();
    running.kill('SIGTERM');
    expect(await ended(running)).toBe(15);
    expect(performance.now() - begin).toBeGreaterThan(3500);
    expect(performance.now() - begin).toBeLessThan(6000);
    expect(await gone(500)).toBe(true);
  });

  it('does not hurry at a second signal', async () => {
    const { running, gone } = await start(TIDY);
    const tidied = firstLine(running);
    running.kill('SIGTERM');
    await sleep(150);
    running.kill('SIGINT');
    expect(await tidied).toBe('tidied');
    expect(await ended(running)).toBe(15);
    expect(await gone(1000)).toBe(true);
  });
});

describe('a script that is killed', () => {
  it('leaves nothing running', async () => {
    const { running, gone } = await start(WITH_GRANDCHILD);
    running.kill('SIGKILL');
    expect(await ended(running)).toBe('SIGKILL');
    expect(await gone(3000)).toBe(true);
  });
});
