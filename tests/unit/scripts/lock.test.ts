import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { withLock } from '@/scripts/lib/lock.mjs';
import { ended, makeDirectory, startNode } from './machine';

const SLEEPER = 'setTimeout(() => {}, 30_000);';

const lockPath = () => join(makeDirectory(), 'build', 'lock');

/** A lock file that another process holds. */
function heldBy(pid: number): string {
  const path = join(makeDirectory(), 'lock');
  writeFileSync(path, String(pid));
  return path;
}

function livingPid(): number {
  return startNode(SLEEPER).pid ?? 0;
}

async function deadPid(): Promise<number> {
  const child = startNode('');
  await ended(child);
  return child.pid ?? 0;
}

describe('withLock', () => {
  it('gives what the work gives, with the lock held meanwhile and gone afterwards', async () => {
    const path = lockPath();
    const owner = await withLock(path, async () => readFileSync(path, 'utf8'));
    expect(owner).toBe(String(process.pid));
    expect(existsSync(path)).toBe(false);
  });

  it('lets the lock go when the work fails', async () => {
    const path = lockPath();
    await expect(withLock(path, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(existsSync(path)).toBe(false);
  });

  it('waits for a living holder and tells its pid once', async () => {
    const pid = livingPid();
    const path = heldBy(pid);
    const onWait = vi.fn();
    let started = false;
    const work = withLock(path, async () => (started = true), { onWait });
    await sleep(700);
    expect(started).toBe(false);
    rmSync(path);
    expect(await work).toBe(true);
    expect(onWait.mock.calls).toEqual([[pid]]);
  });

  it('takes over from a dead holder at once, without a word', async () => {
    const path = heldBy(await deadPid());
    const onWait = vi.fn();
    const start = performance.now();
    await withLock(path, async () => {}, { onWait });
    expect(performance.now() - start).toBeLessThan(2000);
    expect(onWait).not.toHaveBeenCalled();
  });

  it('takes over from a living process that does not touch the file', async () => {
    const path = heldBy(livingPid());
    const start = performance.now();
    await withLock(path, async () => {}, { stillMs: 400 });
    expect(performance.now() - start).toBeGreaterThan(400);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it('takes over a file without a pid once it has been still', async () => {
    const path = join(makeDirectory({ lock: '' }), 'lock');
    const start = performance.now();
    await withLock(path, async () => {}, { stillMs: 400 });
    expect(performance.now() - start).toBeGreaterThan(400);
  });

  it('does not take over while the holder touches the file', async () => {
    const path = heldBy(livingPid());
    const beat = setInterval(() => utimesSync(path, new Date(), new Date()), 50);
    let started = false;
    const work = withLock(path, async () => (started = true), { stillMs: 500 });
    await sleep(1500);
    expect(started).toBe(false);
    clearInterval(beat);
    await work;
    expect(started).toBe(true);
  });
});
