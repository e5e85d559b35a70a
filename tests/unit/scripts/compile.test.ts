import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { compilePages } from '@/scripts/lib/compile';
import { codeFingerprint } from '@/scripts/lib/fingerprint.mjs';
import { inRelease } from '@/server/releases.mjs';
import { makeDirectory, write } from './machine';

const [BEFORE, ID] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const FILES = { 'app/page.tsx': 'page', 'lib/a.ts': 'a', 'content/site.md': 'site', 'package.json': '{}' };

/** Makes the working directory a project with a release whose pages are compiled; there is no Next in it. */
function project(release: Readonly<Record<string, string>> = {}): void {
  const directory = makeDirectory(FILES);
  const before = process.cwd();
  onTestFinished(() => process.chdir(before));
  process.chdir(directory);
  const own = { READY: '', CODE: codeFingerprint('.'), '.next/BUILD_ID': 'x', '.next/server/app/page.js': 'compiled' };
  for (const [name, text] of Object.entries({ ...own, ...release })) write(inRelease(BEFORE), name, text);
  write(inRelease(ID), 'library.json', '{}');
}

/** Whether pages are there without Next, which then fails. */
async function isTakenOver(): Promise<boolean> {
  vi.spyOn(process, 'execPath', 'get').mockReturnValue('false');
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return compilePages(ID);
}

it('takes over the pages of a release of the same code, whatever its content', async () => {
  project();
  write('.', 'content/site.md', 'other');
  write('.', 'content/briefings/a/source.txt', 'new');
  expect(await isTakenOver()).toBe(true);
  expect(readFileSync(join(inRelease(ID, 'next'), 'server/app/page.js'), 'utf8')).toBe('compiled');
  expect(readFileSync(inRelease(ID, 'code'), 'utf8')).toBe(codeFingerprint('.'));
});

it.each([
  ['of other code', () => write('.', 'lib/a.ts', 'b')],
  ['of other packages', () => write('.', 'package-lock.json', '{}')],
])('compiles where the release is %s', async (_, change) => {
  project();
  change();
  expect(await isTakenOver()).toBe(false);
  expect(existsSync(inRelease(ID, 'next'))).toBe(false);
});

it('compiles where the release does not say what it was compiled from', async () => {
  project({ CODE: '' });
  expect(await isTakenOver()).toBe(false);
});
