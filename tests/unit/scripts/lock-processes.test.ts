import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ended, firstLine, makeDirectory, startNode } from './machine';

const LOCK_MODULE = pathToFileURL('scripts/lib/lock.mjs').href;

/** Writes two lines into a log with a pause between them, while it holds the lock. */
const WORKER = `
  import { appendFileSync } from 'node:fs';
  import { setTimeout as sleep } from 'node:timers/promises';
  import { withLock } from '${LOCK_MODULE}';
  const [lock, log] = process.argv.slice(1);
  await withLock(lock, async () => {
    appendFileSync(log, 'in ' + process.pid + '\\n');
    await sleep(150);
    appendFileSync(log, 'out ' + process.pid + '\\n');
  });
`;

const HOLDER = `
  import { withLock } from '${LOCK_MODULE}';
  await withLock(process.argv[1], () => {
    console.log('held');
    return new Promise((resolve) => setTimeout(resolve, 30_000));
  });
`;

/** Starts four workers at once and gives their log as pairs of lines. */
async function runFour(lock: string): Promise<string[][]> {
  const log = `${lock}.log`;
  const workers = Array.from({ length: 4 }, () => startNode(WORKER, [lock, log]));
  expect(await Promise.all(workers.map(ended))).toEqual([0, 0, 0, 0]);
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  return [0, 2, 4, 6].map((at) => lines.slice(at, at + 2));
}

function expectOneAfterAnother(pairs: string[][]): void {
  const pids = pairs.map(([entered]) => entered?.replace('in ', ''));
  expect(new Set(pids).size).toBe(4);
  expect(pairs).toEqual(pids.map((pid) => [`in ${pid}`, `out ${pid}`]));
}

describe('several processes', () => {
  it('hold the lock one after another', async () => {
    expectOneAfterAnother(await runFour(join(makeDirectory(), 'lock')));
  });

  it('take over from a dead one, one after another', async () => {
    const lock = join(makeDirectory(), 'lock');
    const dead = startNode('');
    await ended(dead);
    writeFileSync(lock, String(dead.pid));
    expectOneAfterAnother(await runFour(lock));
  });
});

describe('a holder that is killed', () => {
  it('leaves a lock that the next one takes over', async () => {
    const lock = join(makeDirectory(), 'lock');
    const holder = startNode(HOLDER, [lock]);
    expect(await firstLine(holder)).toBe('held');
    holder.kill('SIGKILL');
    await ended(holder);
    expect(existsSync(lock)).toBe(true);
    const worker = startNode(WORKER, [lock, `${lock}.log`]);
    expect(await ended(worker)).toBe(0);
    expect(existsSync(lock)).toBe(false);
  });
});
