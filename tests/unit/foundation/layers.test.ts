import { describe, expect, it } from 'vitest';
import { read, siteFiles } from './files';
import { packageOf, specifiersOf, targetOf } from './imports';

const BASE = ['lib/model', 'lib/vocabulary', 'lib/paths'];
/** The way of a posted text from the server to its page. */
const POSTED = 'lib/posted';
/** What a process makes once. */
const PROCESS = 'lib/process';
/** The library of a release, which pages and server share. */
const RELEASED = 'lib/released';
/** How both keep work that holds the process from holding readers. */
const IN_TURN = 'lib/in-turn';
/** The list of a release’s PDFs, which pages and server read alike. */
const PDFS = 'lib/pdfs';
const CAPABILITIES = ['lib/queries', 'lib/search', 'lib/citation', 'lib/verify', 'lib/compare'];
const BELOW_EXPORT = [...BASE, PROCESS, 'lib/text', 'lib/content', ...CAPABILITIES];

/** Who may import whom (the design’s sentence as a table). Every unit may import itself; a file stands for itself alone. */
const RULES: readonly (readonly [unit: string, mayImport: readonly string[]])[] = [
  ...BASE.map((unit) => [unit, BASE] as const),
  // Chinese text, with no knowledge of the model.
  ['lib/text', ['lib/vocabulary', 'lib/paths']],
  ['lib/content', [...BASE, PROCESS, RELEASED, 'lib/text']],
  ...CAPABILITIES.map((unit) => [unit, [...BASE, PROCESS, 'lib/text', 'lib/content', ...CAPABILITIES]] as const),
  ['lib/export', BELOW_EXPORT],
  ['lib/import', [...BASE, 'lib/text', 'lib/content']],
  ['components', [...BASE, 'lib/text/typography']],
  [PROCESS, BASE],
  [POSTED, [PROCESS]],
  [IN_TURN, []],
  [PDFS, [PROCESS]],
  [RELEASED, [...BASE, PROCESS]],
  [
    'app',
    [...BASE, POSTED, IN_TURN, PDFS, 'lib/text', 'lib/content/library', ...CAPABILITIES, 'lib/export', 'components'],
  ],
  // What the module adds to a page is kept in its sheet.
  ['server', ['lib/paths', POSTED, IN_TURN, PDFS, RELEASED, 'browser/classes']],
  // The settings' one spelling.
  ['browser', ['lib/paths/view']],
  ['scripts', ['lib', 'server/releases']],
];

const isIn = (path: string, unit: string) => path === unit || path.startsWith(`${unit}/`);

/** What a file imports against the rules, as `importer → target`. */
function breaches(importer: string, program: string): string[] {
  const rule = RULES.find(([unit]) => isIn(importer.replace(/\.\w+$/, ''), unit));
  if (!rule) return [`${importer} stands in no folder that has a rule`];
  const [unit, mayImport] = rule;
  return specifiersOf(program).flatMap((specifier) => {
    const target = targetOf(importer, specifier);
    if (target === undefined) return [];
    return [unit, ...mayImport].some((one) => isIn(target, one)) ? [] : [`${importer} → ${target}`];
  });
}

describe('the import rule', () => {
  it('is kept by every file', () => {
    expect(siteFiles.flatMap((path) => breaches(path, read(path)))).toEqual([]);
  });

  it('sees the imports of the site', () => {
    const targets = siteFiles.flatMap((path) => specifiersOf(read(path)).flatMap((name) => targetOf(path, name) ?? []));
    expect(targets).toEqual(expect.arrayContaining(['lib/model', 'lib/content/library', 'components/passages']));
    expect(targets.length).toBeGreaterThan(150);
  });

  it.each([
    ['lib/text/quotes.ts', "import type { Sentence } from '../model';", 'lib/model'],
    ['lib/text/quotes.ts', "import { fault } from '@/lib/content/faults';", 'lib/content/faults'],
    ['lib/model.ts', "export type { X } from './text/quotes';", 'lib/text/quotes'],
    ['lib/content/read.ts', "import { glance } from '../queries/briefing';", 'lib/queries/briefing'],
    ['lib/queries/find.ts', "await import('../export/csv');", 'lib/export/csv'],
    ['components/title.tsx', "import type { Glance } from '@/lib/queries/briefing';", 'lib/queries/briefing'],
    ['components/title.tsx', "import { findQuoted } from '@/lib/text/quotes';", 'lib/text/quotes'],
    ['app/page.tsx', "import { readContent } from '@/lib/content/read';", 'lib/content/read'],
    ['app/page.tsx', "import { choosePort } from '@/scripts/lib/port.mjs';", 'scripts/lib/port'],
    ['server/main.ts', "import type { Library } from '../lib/model';", 'lib/model'],
    ['scripts/build.ts', "import Page from '../app/page';", 'app/page'],
  ])('forbids in %s: %s', (importer, program, target) => {
    expect(breaches(importer, program)).toEqual([`${importer} → ${target}`]);
  });
});

describe('lib', () => {
  it('knows neither React nor Next', () => {
    const files = siteFiles.filter((path) => path.startsWith('lib/'));
    const named = files.flatMap((path) => specifiersOf(read(path)).map((name) => `${path} → ${packageOf(name)}`));
    expect(named.filter((line) => /→ (?:react|react-dom|next)$/.test(line))).toEqual([]);
    expect(files.filter((path) => path.endsWith('.tsx'))).toEqual([]);
  });
});

describe('imports', () => {
  it('are written out, so that this test can read them', () => {
    const computed = /\b(?:import|require)\s*\(\s*(?!['"`)])\S/;
    const readable = siteFiles.filter((path) => computed.test(read(path).replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')));
    expect(readable).toEqual([]);
  });
});
