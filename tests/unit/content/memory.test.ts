import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keysAlone } from '@/lib/content/cache';
import { loadLibrary } from '@/lib/content/library';
import { MemoryCache } from '@/lib/content/memory';
import { overlaid } from './folder';

const SECTION = 'briefings/harbour-2024/03-closing.md';
const TIME = Date.now();

/** What development does at each request, in a process of its own: how often it has loaded, and what it shows. */
async function development(now = TIME + 60_000) {
  const root = await overlaid();
  const memory = new MemoryCache(keysAlone(), () => now);
  let loads = 0;
  const open = () =>
    memory.library([root], async () => {
      loads += 1;
      return (await loadLibrary(root, { cache: memory })).library;
    });
  return { root, open, loads: () => loads };
}

it('gives the same library as long as nothing changes, once what it read has settled', async () => {
  const { open, loads } = await development();
  const library = await open();
  expect(await open()).toBe(library);
  expect(loads()).toBe(1);
});

it('looks at nothing that the reader does not look at', async () => {
  const { root, open, loads } = await development();
  const aside = join(root, 'briefings', '.import-a');
  await mkdir(aside);
  await open();
  await writeFile(join(aside, 'source.txt'), '甲。');
  await open();
  expect(loads()).toBe(1);
});

it('loads again what is younger than the clock of the file system can tell apart', async () => {
  const { open, loads } = await development(TIME);
  const library = await open();
  expect(await open()).toEqual(library);
  expect(loads()).toBe(2);
});

it('shows every edit at once, as a fresh load shows it', async () => {
  const { root, open } = await development();
  const before = await open();
  const file = join(root, SECTION);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('title: 算', 'title: 细'));
  const after = await open();
  expect(after).not.toEqual(before);
  expect(after).toEqual((await loadLibrary(root)).library);
  // A load that fails leaves nothing behind.
  await writeFile(file, 'spoilt');
  await expect(open()).rejects.toThrow('no-front-matter');
  await writeFile(file, text);
  expect(await open()).toEqual(before);
});
