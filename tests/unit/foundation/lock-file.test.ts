import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { read } from './files';

const text = read('package-lock.json');
const names = z.record(z.string(), z.string()).default({});
const { lockfileVersion, packages } = z
  .object({
    lockfileVersion: z.number(),
    packages: z.record(
      z.string(),
      z.looseObject({
        version: z.string().optional(),
        integrity: z.string().optional(),
        dependencies: names,
        optionalDependencies: names,
      }),
    ),
  })
  .parse(JSON.parse(text));
type Packages = Readonly<Record<string, unknown>>;

/** Tells whether a package finds another by Node’s rule: in its own node_modules, then in each one above it. */
function finds(from: string, name: string, all: Packages): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in all) return true;
    if (at === '') return false;
  }
}

/** What the locked packages name and the lock lacks, as `package → missing`. */
function missing(kind: 'dependencies' | 'optionalDependencies', all: Packages): string[] {
  return Object.entries(packages).flatMap(([from, one]) =>
    Object.keys(one[kind]).flatMap((name) => (finds(from, name, all) ? [] : [`${from} → ${name}`])),
  );
}

describe('the lock file', () => {
  it('has the form that npm 7 and later read', () => {
    expect(lockfileVersion).toBe(3);
    expect(Object.keys(packages).length).toBeGreaterThan(100);
  });

  it('names no registry, so that any mirror serves it', () => {
    expect(text).not.toContain('"resolved"');
    expect(text).not.toMatch(/registry\.|npmmirror|verdaccio|\.tgz"/);
  });

  it('holds every package that a locked one needs', () => {
    expect(missing('dependencies', packages)).toEqual([]);
  });

  it('holds every optional package that a locked one names, else npm ci fails on other systems', () => {
    expect(missing('optionalDependencies', packages)).toEqual([]);
  });

  it('holds Next’s native compiler for every system', () => {
    const compilers = Object.keys(packages).filter((path) => path.startsWith('node_modules/@next/swc-'));
    expect(compilers.map((path) => path.slice('node_modules/@next/swc-'.length)).sort()).toEqual([
      ...['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu', 'linux-arm64-musl'],
      ...['linux-x64-gnu', 'linux-x64-musl', 'win32-arm64-msvc', 'win32-x64-msvc'],
    ]);
  });

  it('names the SHA-512 of every package', () => {
    const unsafe = Object.entries(packages).filter(
      ([path, one]) => path !== '' && !one.integrity?.startsWith('sha512-'),
    );
    expect(unsafe.map(([path]) => path)).toEqual([]);
  });

  it('would be told from one that lacks a native package', () => {
    const { 'node_modules/@next/swc-darwin-arm64': _, ...others } = packages;
    expect(missing('optionalDependencies', others)).toEqual(['node_modules/next → @next/swc-darwin-arm64']);
  });
});
