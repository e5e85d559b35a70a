import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCache } from '@/lib/content/cache';
import { edit, load, loaded, SECTION } from './cached';
import { overlaid, temporaryFolder } from './folder';

it('reads what is kept, and nothing of the folder but its bytes', async () => {
  const { root, kept, open } = await loaded();
  for (const name of await readdir(kept)) {
    const data = (await readFile(join(kept, name), 'utf8')).replace(/^.*\n/, '').replace('"title":"', '"title":"旧');
    await writeFile(
      join(kept, name),
      `${createHash('sha256')
        .update(name + data)
        .digest('hex')}\n${data}`,
    );
  }
  expect((await load(root, open())).match(/"title":"旧/g)).toHaveLength(2);
});

it('takes no entry for another', async () => {
  const { root, kept, open } = await loaded();
  const names = await readdir(kept);
  const texts = await Promise.all(names.map((name) => readFile(join(kept, name), 'utf8')));
  for (const [index, name] of names.entries())
    await writeFile(join(kept, name), texts[(index + 1) % names.length] ?? '');
  const fresh = await load(root);
  expect(await load(root, open())).toBe(fresh);
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
