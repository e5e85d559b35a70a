/** Where a mirror is written: aside, answer by answer, so that ten thousand pages need no memory; then it takes the old one's place. */
import { mkdir, readdir, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { inRelease } from '../../server/releases.mjs';
import type { Got } from './served';

/** The link that nginx is told of. */
export const OUT = join('build', 'mirror');
const MIRRORS = join('build', 'mirrors');

/** A mirror that is being written. */
export interface Folder {
  readonly path: string;
  /** The release's own time, so that several machines send the same Last-Modified and ETag. */
  readonly time: Date;
}

/** Makes an empty folder for a mirror of a release. */
export async function newFolder(id: string): Promise<Folder> {
  const { mtime } = await stat(inRelease(id, 'ready'));
  const path = join(MIRRORS, `${id}-${Date.now().toString(36)}`);
  await mkdir(path, { recursive: true });
  return { path, time: mtime };
}

/** Writes a file with its twins. */
export async function writeTwins({ path, time }: Folder, file: string, bytes: Got['bytes']): Promise<void> {
  const at = join(path, 'site', file);
  await mkdir(dirname(at), { recursive: true });
  for (const [suffix, content] of [
    ['', bytes.identity],
    ['.br', bytes.br],
    ['.gz', bytes.gzip],
  ] as const) {
    if (!content) continue;
    await writeFile(at + suffix, content);
    await utimes(at + suffix, time, time);
  }
}

/** Writes the files beside the site, then puts a link in the place of the one before: who is being served finds the old mirror or the new one. */
export async function publishFolder({ path }: Folder, beside: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of beside) await writeFile(join(path, name), text);
  const link = `${OUT}.new`;
  await rm(link, { force: true });
  await symlink(join(basename(MIRRORS), basename(path)), link, 'junction');
  await rename(link, OUT);
  const old = (await readdir(MIRRORS)).filter((name) => name !== basename(path));
  for (const name of old) await rm(join(MIRRORS, name), { recursive: true, force: true });
}
