import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const BEAT_MS = 2000;
const SETTLE_MS = 200;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function readLock(path) {
  try {
    return { owner: Number(readFileSync(path, 'utf8')), beat: statSync(path).mtimeMs };
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function tryCreate(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

async function acquire(path, { onWait, stillMs }) {
  mkdirSync(dirname(path), { recursive: true });
  let seen = { owner: 0, beat: 0, since: 0 };
  let told = false;
  while (!tryCreate(path)) {
    const found = readLock(path);
    if (!found) continue;
    if (found.owner === process.pid) return;
    if (found.owner !== seen.owner || found.beat !== seen.beat) seen = { ...found, since: performance.now() };
    // After a restart a pid may belong to something else, and a file may hold none yet: then the beat alone tells.
    const isStill = performance.now() - seen.since > stillMs;
    if (isStill || (found.owner > 0 && !isAlive(found.owner))) {
      // Two that take over at once both write; after a moment the last one finds itself the owner.
      writeFileSync(path, String(process.pid));
    } else if (!told) {
      told = true;
      onWait(found.owner);
    }
    await sleep(SETTLE_MS);
  }
}

/**
 * Runs `work` while this process alone holds the lock file, and gives what it gives; waits for a living holder (`onWait` is
 * told its pid once) and takes over from one that is dead or has not touched the file for `stillMs`.
 * @template Result
 * @param {string} path
 * @param {() => Promise<Result>} work
 * @param {{ onWait?: (pid: number) => void, stillMs?: number }} [settings]
 * @returns {Promise<Result>}
 */
export async function withLock(path, work, { onWait = () => {}, stillMs = 15_000 } = {}) {
  try {
    await acquire(path, { onWait, stillMs });
  } catch (error) {
    // On a read-only disk nobody can build, so there is nothing to guard: a finished build may still be served.
    if (error.code === 'EROFS' || error.code === 'EACCES') return work();
    throw error;
  }
  const beat = setInterval(() => utimesSync(path, new Date(), new Date()), BEAT_MS);
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off('exit', release);
    release();
  }
}
