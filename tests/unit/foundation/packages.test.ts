import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { read } from './files';

const names = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: names, devDependencies: names, engines: names, overrides: z.unknown().optional() })
  .parse(JSON.parse(read('package.json')));
const lock = z
  .object({
    packages: z.record(z.string(), z.object({ version: z.string().optional(), license: z.string().optional() })),
  })
  .parse(JSON.parse(read('package-lock.json')));
const direct = { ...manifest.dependencies, ...manifest.devDependencies };

const LICENCES = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'OFL-1.1', 'MPL-2.0']);

describe('package.json', () => {
  it('names an exact version of every package', () => {
    const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
    expect(Object.keys(direct).length).toBeGreaterThan(20);
  });

  it('names no package twice', () => {
    const both = Object.keys(manifest.dependencies).filter((name) => name in manifest.devDependencies);
    expect(both).toEqual([]);
  });

  it('names next 16.4.5: later releases may lack native packages, earlier ones have known holes', () => {
    expect(direct.next).toBe('16.4.5');
  });

  it('names react and react-dom at one version', () => {
    expect(direct['react-dom']).toBe(direct.react);
  });

  it('asks for the Node that the scripts ask for', () => {
    expect(manifest.engines.node).toBe('>=20.19');
  });

  it('keeps exact versions when a package is added', () => {
    expect(read('.npmrc')).toMatch(/^save-exact=true$/m);
  });
});

/** Packages whose licence the lock file does not take over, and what their own package.json says. */
const STATED_ELSEWHERE: Readonly<Record<string, string>> = { 'fonteditor-core': 'MIT' };

describe('the direct dependencies', () => {
  it('are in the lock file at the version that package.json names', () => {
    const locked = Object.keys(direct).map((name) => [name, lock.packages[`node_modules/${name}`]?.version]);
    expect(locked).toEqual(Object.entries(direct));
  });

  it('have a licence that lets everybody use the site', () => {
    const unclear = Object.keys(direct).flatMap((name) => {
      const licence = lock.packages[`node_modules/${name}`]?.license ?? STATED_ELSEWHERE[name] ?? 'none';
      return licence.split(' OR ').some((one) => one.split(' AND ').every((part) => LICENCES.has(part)))
        ? []
        : [`${name}: ${licence}`];
    });
    expect(unclear).toEqual([]);
  });
});
