/** The pages compiled by Next: taken over from a release of the same code, else compiled. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inRelease, isReady } from '../../server/releases.mjs';
import { codeFingerprint } from './fingerprint.mjs';

/** Next's working folder; its cache stays there for the next build, and development has its own part. */
const WORK = '.next';
const STAYS = ['cache', 'dev'];

/** Puts the compiled pages into a release; false where they do not compile, and Next has said why. */
export async function compilePages(id: string): Promise<boolean> {
  const code = codeFingerprint('.');
  if (!(await takeOver(id, code)) && !(await compile(id))) return false;
  if (!existsSync(join(inRelease(id, 'next'), 'BUILD_ID'))) throw new Error('next build has left no BUILD_ID.');
  await writeFile(inRelease(id, 'code'), code);
  return true;
}

/** Copies what another release has compiled of this very code; false where none has, or not all of it could be copied. */
async function takeOver(id: string, code: string): Promise<boolean> {
  const folder = inRelease(id, 'next');
  for (const other of await readdir(dirname(inRelease(id)))) {
    if (other === id || !isReady(other) || !existsSync(inRelease(other, 'code'))) continue;
    if ((await readFile(inRelease(other, 'code'), 'utf8')) !== code) continue;
    const from = inRelease(other, 'next');
    try {
      const there = (await readdir(from, { recursive: true })).length;
      await cp(from, folder, { recursive: true });
      // Another process may be removing old releases.
      if (isReady(other) && (await readdir(folder, { recursive: true })).length === there) return true;
    } catch {
      // It is gone in part: they are compiled.
    }
    await rm(folder, { recursive: true, force: true });
  }
  return false;
}

async function compile(id: string): Promise<boolean> {
  const { status } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: 'inherit',
    // Without a library: a page that is made here would be taken over by releases of other content, so that it fails.
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', LIBRARY_FILE: undefined },
  });
  if (status !== 0) {
    // A style sheet that failed is kept as failed, without what it is imported from: mended there, it would fail again.
    await rm(join(WORK, 'cache'), { recursive: true, force: true });
    return false;
  }
  await mkdir(inRelease(id, 'next'));
  for (const name of await readdir(WORK)) {
    if (!STAYS.includes(name)) await rename(join(WORK, name), join(inRelease(id, 'next'), name));
  }
  return true;
}
