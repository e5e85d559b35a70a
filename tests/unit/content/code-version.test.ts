import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { codeVersion } from '@/lib/content/code-version';
import { temporaryFolder } from './folder';

/** A process that begins after all of this is written. */
const LATER = Date.now() + 3_600_000;

async function project(): Promise<string> {
  const root = await temporaryFolder();
  await mkdir(join(root, 'lib', 'text'), { recursive: true });
  await writeFile(join(root, 'lib', 'model.ts'), 'model');
  await writeFile(join(root, 'lib', 'text', 'quotes.ts'), 'quotes');
  await writeFile(join(root, 'package-lock.json'), '{}');
  return root;
}

it.each<readonly [string, (root: string) => Promise<void>]>([
  ['a file of lib', (root) => writeFile(join(root, 'lib', 'text', 'quotes.ts'), 'other')],
  ['a name in lib', (root) => rename(join(root, 'lib', 'model.ts'), join(root, 'lib', 'models.ts'))],
  ['a new file', (root) => writeFile(join(root, 'lib', 'new.ts'), '')],
  ['the packages', (root) => writeFile(join(root, 'package-lock.json'), '{"a":1}')],
])('changes with %s', async (_, change) => {
  const root = await project();
  const before = codeVersion(root, LATER);
  expect(codeVersion(root, LATER)).toBe(before);
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  await change(root);
  expect(codeVersion(root, LATER)).not.toBe(before);
});

it('is none where a file was changed since the process began, or where there is no code', async () => {
  expect(codeVersion(await project(), Date.now() - 3_600_000)).toBeUndefined();
  const nowhere = codeVersion(await temporaryFolder(), LATER);
  expect(nowhere).toBeUndefined();
});
