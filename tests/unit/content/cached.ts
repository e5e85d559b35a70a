/** Content that has been loaded, and what was kept of it. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Cache, openCache } from '@/lib/content/cache';
import { ContentError, report } from '@/lib/content/faults';
import { loadLibrary } from '@/lib/content/library';
import { overlaid, temporaryFolder } from './folder';

/** A section of the base library. */
export const SECTION = 'briefings/harbour-2024/03-closing.md';

/** Loads with what is kept, or afresh; what is said and what is given, as bytes. */
export async function load(root: string, cache?: Cache): Promise<string> {
  try {
    const { library, files } = await loadLibrary(root, { cache });
    return `${report(files)}\n${JSON.stringify(library)}`;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message;
  }
}

/** A content folder of two articles that has been loaded, and what was kept of it. */
export async function loaded(): Promise<{ root: string; kept: string; open: (version?: string) => Cache | undefined }> {
  const [root, kept] = [await overlaid(), await temporaryFolder()];
  const open = (version = 'this code') => openCache(kept, version);
  await second(root);
  await load(root, open());
  return { root, kept, open };
}

/** Another article, with a link to the first. */
async function second(root: string): Promise<void> {
  const from = join(root, 'briefings', 'harbour-2024');
  const to = join(root, 'briefings', 'other');
  await mkdir(to);
  for (const name of await readdir(from)) {
    const text = await readFile(join(from, name), 'utf8');
    await writeFile(join(to, name), text.replace('办事要算细账', '[办事要算细账](/briefings/harbour-2024#p1s1)'));
  }
  await writeFile(join(to, 'source.txt'), await readFile(join(from, 'source.txt')));
}

/** Gives a change of a file of a content folder. */
export const edit = (path: string, change: (text: string) => string) => async (root: string) => {
  const file = join(root, path);
  const before = await readFile(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
};
