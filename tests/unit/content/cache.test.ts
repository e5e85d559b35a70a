import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Cache, openCache } from '@/lib/content/cache';
import { ContentError, report } from '@/lib/content/faults';
import { loadLibrary } from '@/lib/content/library';
import { overlaid, temporaryFolder } from './folder';

const SECTION = 'briefings/harbour-2024/03-closing.md';

/** Loads with what is kept, or afresh; what is said and what is given, as bytes. */
async function load(root: string, cache?: Cache): Promise<string> {
  try {
    const { library, files } = await loadLibrary(root, { cache });
    return `${report(files)}\n${JSON.stringify(library)}`;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message;
  }
}

/** A content folder of two articles that has been loaded, and what was kept of it. */
async function loaded(): Promise<{ root: string; kept: string; open: (version?: string) => Cache | undefined }> {
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

const edit = (path: string, change: (text: string) => string) => async (root: string) => {
  const file = join(root, path);
  const before = await readFile(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
};

it.each<readonly [string, (root: string) => Promise<void>]>([
  ['nothing is changed', async () => {}],
  ['a title is changed', edit('briefings/harbour-2024/briefing.md', (text) => text.replace('title: ', 'title: 新'))],
  ['a section’s title is changed', edit(SECTION, (text) => text.replace('算细账', '细账'))],
  ['a sentence is altered', edit(SECTION, (text) => text.replace('办事要算细账', '办事要算总账'))],
  ['a source is altered', edit('briefings/other/source.txt', (text) => text.replace('渡口', '码头'))],
  ['a key is unknown', edit('briefings/other/briefing.md', (text) => text.replace('---\n', '---\ncolour: red\n'))],
  ['a file begins with a byte order mark, a warning', edit(SECTION, (text) => `\uFEFF${text}`)],
  [
    'a briefing is withdrawn to which another links',
    edit('briefings/harbour-2024/briefing.md', (text) =>
      text.replace('---\n', '---\nwithdrawn: {on: 2026-01-02, reason: 撤}\n'),
    ),
  ],
  [
    'a briefing becomes a draft',
    edit('briefings/other/briefing.md', (text) => text.replace('---\n', '---\ndraft: true\n')),
  ],
  [
    'a phrase is taken out of the register',
    edit('phrases.yaml', (text) => text.replace(/ {2}- text: .*\n {4}slug: .*\n/, '')),
  ],
  [
    'an entry of the register is doubled',
    edit('phrases.yaml', (text) => text + (/ {2}- text: .*\n {4}slug: .*\n/.exec(text)?.[0] ?? '')),
  ],
  ['a topic is gone', (root) => rm(join(root, 'topics', 'reading.md'))],
  ['a topic is new', (root) => writeFile(join(root, 'topics', 'new.md'), '---\ntitle: 新\norder: 9\nscope: 新\n---\n')],
  [
    'a briefing is gone to which another links',
    (root) => rm(join(root, 'briefings', 'harbour-2024'), { recursive: true }),
  ],
  ['a section is gone', (root) => rm(join(root, SECTION))],
  ['a stranger lies in a folder', (root) => writeFile(join(root, 'briefings', 'other', 'notes.txt'), '记\n')],
  ['a folder lies in a folder', async (root) => void (await mkdir(join(root, 'briefings', 'other', '04-more.md')))],
])('gives what a fresh load gives where %s', async (_, change) => {
  const { root, open } = await loaded();
  await change(root);
  const fresh = await load(root);
  expect(await load(root, open())).toBe(fresh);
  expect(await load(root, open())).toBe(fresh);
});

it('reads what is kept, and nothing of the folder but its bytes', async () => {
  const { root, kept, open } = await loaded();
  for (const name of await readdir(kept)) {
    const data = (await readFile(join(kept, name), 'utf8')).replace(/^.*\n/, '').replace('"title":"', '"title":"旧');
    await writeFile(join(kept, name), `${createHash('sha256').update(data).digest('hex')}\n${data}`);
  }
  expect((await load(root, open())).match(/"title":"旧/g)).toHaveLength(2);
});

it('makes again what is not whole', async () => {
  const { root, kept, open } = await loaded();
  for (const name of await readdir(kept)) await writeFile(join(kept, name), 'spoilt');
  const fresh = await load(root);
  expect(await load(root, open())).toBe(fresh);
  // Each was made again, and is whole.
  for (const name of await readdir(kept)) expect(await readFile(join(kept, name), 'utf8')).toMatch(/^[0-9a-f]{64}\n\{/);
});

it('takes nothing from an entry with a byte changed, cut short, or of other code', async () => {
  const { root, kept, open } = await loaded();
  const fresh = await load(root);
  for (const spoil of [(text: string) => text.replace('渡口', '码头'), (text: string) => text.slice(0, -9)]) {
    for (const name of await readdir(kept))
      await writeFile(join(kept, name), spoil(await readFile(join(kept, name), 'utf8')));
    expect(await load(root, open())).toBe(fresh);
  }
  const before = await readdir(kept);
  expect(await load(root, open('other code'))).toBe(fresh);
  expect((await readdir(kept)).length).toBe(2 * before.length);
});

it('keeps nothing of which there is something to say', async () => {
  const [root, kept] = [await overlaid(), await temporaryFolder()];
  await edit(SECTION, (text) => `\uFEFF${text}`)(root);
  expect(await load(root, openCache(kept, 'this code'))).toContain('byte-order-mark');
  // The register alone.
  expect(await readdir(kept)).toHaveLength(1);
});

it('keeps no more than the content has, and two hundred', async () => {
  const { root, kept, open } = await loaded();
  const used = await readdir(kept);
  for (let nth = 0; nth < 300; nth += 1) await writeFile(join(kept, `old-${nth}`), '');
  await load(root, open());
  const left = await readdir(kept);
  expect(left).toHaveLength(used.length + 200);
  expect(left).toEqual(expect.arrayContaining(used));
});

it('loads where nothing can be kept', async () => {
  const root = await overlaid();
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  expect(await load(root, openCache(join(file, 'below'), 'this code'))).toBe(await load(root));
});
