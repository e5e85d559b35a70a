import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allFiles, codeFiles, isFixture, read } from './files';
import { packageOf, specifiersOf } from './imports';

const names = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: names, devDependencies: names, scripts: names })
  .parse(JSON.parse(read('package.json')));
const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

/** What is needed though nothing names it, and why. */
const SILENT = new Map([
  ['react-dom', 'Next renders with it and names it as a peer'],
  ['@types/react-dom', 'the types of react-dom, which Next’s own types name'],
]);

const specifiers = codeFiles.flatMap((path) => specifiersOf(read(path)));
const imported = new Set(specifiers.flatMap((name) => packageOf(name) ?? []));
const styles = allFiles.filter((path) => path.endsWith('.css')).map(read);
const styled = new Set(
  styles.flatMap((css) => [...css.matchAll(/@(?:import|plugin)\s+"([^."][^"]*)"/g)].map((m) => m[1])),
);
// Tools are started by their files, plugins are named by strings.
const programs = codeFiles.filter((path) => /^scripts\/|^[^/]+\.config\./.test(path)).map(read);

function isUsed(name: string): boolean {
  if (imported.has(name) || styled.has(name) || SILENT.has(name)) return true;
  const typed = /^@types\/(.+)$/.exec(name)?.[1];
  if (typed !== undefined)
    return imported.has(typed) || (typed === 'node' && specifiers.some((one) => one.startsWith('node:')));
  return programs.some((text) => [`'${name}'`, `'${name}/`, `node_modules/${name}/`].some((use) => text.includes(use)));
}

describe('every dependency', () => {
  it('is used', () => {
    expect(direct.filter((name) => !isUsed(name))).toEqual([]);
  });

  it('that is not used is told', () => {
    expect(['left-pad', '@types/left-pad', 'prettier'].filter(isUsed)).toEqual([]);
  });
});

describe('every package that is imported', () => {
  it('is in package.json', () => {
    const builtIn = new Set(['mdast', 'hast', 'unist']);
    const known = new Set([...direct, ...builtIn]);
    const strange = codeFiles
      .filter((path) => !isFixture(path) && !path.startsWith('tests/unit/foundation/'))
      .flatMap((path) => specifiersOf(read(path)).flatMap((name) => packageOf(name) ?? []))
      .filter((name) => !known.has(name));
    expect([...new Set(strange)]).toEqual([]);
  });

  it('is no tool of development where the site or its start needs it', () => {
    const shipped = codeFiles.filter((path) =>
      /^(?:app|components|lib|server)\/|^scripts\/(?:build|check|kai|paper|share|song)/.test(path),
    );
    // A type is gone when the program runs.
    const run = (path: string) => read(path).replace(/^import type [^;]*;$/gm, '');
    const needed = shipped.flatMap((path) => specifiersOf(run(path)).flatMap((name) => packageOf(name) ?? []));
    expect([...new Set(needed)].filter((name) => name in manifest.devDependencies)).toEqual([]);
  });
});
