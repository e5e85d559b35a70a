import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeFingerprint, fingerprint } from '@/scripts/lib/fingerprint.mjs';
import { makeDirectory, write } from './machine';

const OPTIONS = { siteUrl: '', node: '20.9.0' };
const FILES = { 'app/page.tsx': 'page', 'content/site.md': 'site', 'lib/text/a.ts': 'a', 'package.json': '{}' };

/** Tells whether the fingerprint of a made-up project changes by what is done to it. */
function changes(act: (directory: string) => void): boolean {
  const directory = makeDirectory(FILES);
  const before = fingerprint(directory, OPTIONS);
  act(directory);
  return fingerprint(directory, OPTIONS) !== before;
}

describe('fingerprint', () => {
  it('is 64 hexadecimal digits, the same wherever the project lies', () => {
    const [one, other] = [makeDirectory(FILES), makeDirectory(FILES)];
    expect(fingerprint(one, OPTIONS)).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprint(one, OPTIONS)).toBe(fingerprint(other, OPTIONS));
  });

  it.each([
    ...['app/page.tsx', 'browser/main.ts', 'components/a.tsx', 'content/briefings/a/source.txt', 'lib/text/a.ts'],
    ...['public/a.png', 'scripts/build.ts', 'server/main.ts', 'next.config.ts', 'package.json'],
    ...['package-lock.json', 'postcss.config.mjs'],
  ])('changes with %s', (path) => {
    expect(changes((directory) => write(directory, path, 'changed'))).toBe(true);
  });

  it.each([
    ...['tsconfig.json', 'README.md', 'tests/unit/a.test.ts', 'docs/a.md', 'node_modules/a/index.js', 'build/stamp'],
    ...['.next/BUILD_ID', 'content/.DS_Store', 'app/.page.tsx.swp', 'app/page.tsx~', 'lib/.cache/a'],
  ])('does not change with %s', (path) => {
    expect(changes((directory) => write(directory, path, 'changed'))).toBe(false);
  });

  it('does not change when a file is written again as it was', () => {
    expect(changes((directory) => write(directory, 'app/page.tsx', 'page'))).toBe(false);
  });

  it('changes when a file is deleted or renamed', () => {
    expect(changes((directory) => rmSync(join(directory, 'lib/text/a.ts')))).toBe(true);
    expect(changes((directory) => renameSync(join(directory, 'lib/text/a.ts'), join(directory, 'lib/text/b.ts')))).toBe(
      true,
    );
  });

  it('changes when bytes move from one file to the next', () => {
    const one = makeDirectory({ 'lib/a': 'xy', 'lib/b': 'z' });
    const other = makeDirectory({ 'lib/a': 'x', 'lib/b': 'yz' });
    expect(fingerprint(one, OPTIONS)).not.toBe(fingerprint(other, OPTIONS));
  });

  it.each(['', '\0'])(
    'tells two files from one that holds the second’s name and bytes (with %j between)',
    (between) => {
      const two = makeDirectory({ 'lib/a': 'x', 'lib/b': 'y' });
      const one = makeDirectory({ 'lib/a': `xlib/b${between}y` });
      expect(fingerprint(two, OPTIONS)).not.toBe(fingerprint(one, OPTIONS));
    },
  );

  it('changes with SITE_URL, and takes an empty one for none', () => {
    const directory = makeDirectory(FILES);
    const at = (siteUrl?: string) =>
      fingerprint(directory, { ...OPTIONS, ...(siteUrl === undefined ? {} : { siteUrl }) });
    expect(at('https://example.cn')).not.toBe(at(''));
    expect(at('')).toBe(at());
  });

  it('changes with Node’s major version alone', () => {
    const directory = makeDirectory(FILES);
    const on = (node: string) => fingerprint(directory, { ...OPTIONS, node });
    expect(on('20.19.1')).toBe(on('20.9.0'));
    expect(on('22.9.0')).not.toBe(on('20.9.0'));
  });

  it('counts a link that leads nowhere by its name', () => {
    expect(changes((directory) => symlinkSync('nowhere', join(directory, 'content/link.md')))).toBe(true);
  });
});

describe('the fingerprint of the code', () => {
  const changesCode = (path: string): boolean => {
    const directory = makeDirectory(FILES);
    const before = codeFingerprint(directory, OPTIONS);
    write(directory, path, 'changed');
    return codeFingerprint(directory, OPTIONS) !== before;
  };

  it.each(['app/page.tsx', 'lib/text/a.ts', 'scripts/styles/a.ts', 'postcss.config.mjs', 'package-lock.json'])(
    'changes with %s',
    (path) => {
      expect(changesCode(path)).toBe(true);
    },
  );

  it.each(['content/site.md', 'content/briefings/a/source.txt'])('does not change with %s', (path) => {
    expect(changesCode(path)).toBe(false);
  });

  it('is another one for another Node', () => {
    const directory = makeDirectory(FILES);
    expect(codeFingerprint(directory, { node: '20.9.1' })).not.toBe(codeFingerprint(directory, OPTIONS));
  });
});
