import { describe, expect, it } from 'vitest';
import { packageOf, specifiersOf, targetOf } from './imports';

describe('specifiersOf', () => {
  it.each([
    ['an import', "import { a } from './a';", './a'],
    ['an import of a type', "import type { A } from '@/lib/model';", '@/lib/model'],
    ['an import on several lines', "import {\n  a,\n  b,\n} from './a';", './a'],
    ['a star import', 'import * as a from "a";', 'a'],
    ['an import for its effect', "import './a.css';", './a.css'],
    ['an export from', "export { a } from './a';", './a'],
    ['an export of all', "export * from './a';", './a'],
    ['an export of a type', "export type { A } from './a';", './a'],
    ['a dynamic import', "await import('./a');", './a'],
    ['a dynamic import in back quotes', 'await import(`./a`);', './a'],
    ['the type of an import', "type A = typeof import('./a');", './a'],
    ['a require', "const a = require('a');", 'a'],
  ])('finds %s', (_, program, specifier) => {
    expect(specifiersOf(program)).toEqual([specifier]);
  });

  it('finds nothing in a program without imports', () => {
    expect(specifiersOf("export const from = 'here';\nconst important = fromHere('x');\n")).toEqual([]);
  });
});

describe('targetOf', () => {
  it.each([
    ['lib/content/read.ts', './faults', 'lib/content/faults'],
    ['lib/content/read.ts', '../text/quotes', 'lib/text/quotes'],
    ['lib/paths.ts', './model', 'lib/model'],
    ['app/page.tsx', '@/lib/model', 'lib/model'],
    ['scripts/start.mjs', './lib/port.mjs', 'scripts/lib/port'],
  ])('in %s resolves %s', (importer, specifier, target) => {
    expect(targetOf(importer, specifier)).toBe(target);
  });

  it('gives nothing for a package', () => {
    expect(targetOf('lib/paths.ts', 'zod')).toBeUndefined();
  });
});

describe('packageOf', () => {
  it.each([
    ['zod', 'zod'],
    ['next/navigation', 'next'],
    ['@playwright/test', '@playwright/test'],
    ['@fontsource/x/files/a.woff2', '@fontsource/x'],
    ['node:fs', undefined],
    ['./a', undefined],
    ['@/lib/model', undefined],
  ])('gives the package of %s', (specifier, name) => {
    expect(packageOf(specifier)).toBe(name);
  });
});
