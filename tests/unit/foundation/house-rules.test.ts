import { describe, expect, it } from 'vitest';
import { allFiles, codeFiles, isFixture, linesWith, read } from './files';

const MOST_LINES = 150;
const ownFiles = allFiles.filter((path) => !isFixture(path));
const texts = ownFiles.filter((path) => !/\.(?:png|jpe?g|ico|webp|woff2?|pdf|docx|xlsx)$/.test(path));
// In pieces, so that this file does not name what it forbids.
const MACHINE = new RegExp(`(?<![\\w.@)\\]}*~-])/(?:${['work', 'home', 'tmp', 'root', 'Users'].join('|')})(?![\\w-])`);
const SIBLING = new RegExp(`\\.\\./(?:${['shared', '\\.library', 'main'].join('|')})(?![\\w-])`);

describe('files', () => {
  it('have no more than 150 lines', () => {
    const long = ownFiles
      .filter((path) => /^(?:app|browser|components|lib|scripts|server|tests)\/.*\.(?:ts|tsx|mjs|js|css)$/.test(path))
      .map((path) => [path, read(path).trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > MOST_LINES);
    expect(long.map(([path, lines]) => `${path}: ${lines}`)).toEqual([]);
  });

  it('have kebab-case names', () => {
    const kebab =
      /^(?:\[?(?:\.{3})?[a-z0-9]+(?:-[a-z0-9]+)*\]?|\.ci|\.gitignore|\.npmrc|[A-Z]+(?=$|\.md$))(?:\.[a-z0-9-]+)*$/;
    expect(['SentenceText.tsx', 'sentence_text.tsx', 'sentenceText.ts'].filter((name) => kebab.test(name))).toEqual([]);
    expect(ownFiles.filter((path) => path.split('/').some((name) => !kebab.test(name)))).toEqual([]);
  });

  it('name no place on one machine', () => {
    expect([`'/${'tmp'}/x'`, ` /${'work'}/main`].filter((line) => !MACHINE.test(line))).toEqual([]);
    expect(linesWith(texts, MACHINE)).toEqual([]);
  });

  it('name nothing beside the repository', () => {
    expect(`../${'shared'}/x`).toMatch(SIBLING);
    expect(linesWith(texts, SIBLING)).toEqual([]);
  });

  it('end with one line feed, without carriage returns', () => {
    const odd = codeFiles.filter((path) => !/[^\n]\n$/.test(read(path)) || read(path).includes('\r'));
    expect(odd).toEqual([]);
  });
});

describe('programs', () => {
  it('cast nothing but to const', () => {
    const cast = /^(?!\s*(?:import|export) ).*\bas (?!const\b)[A-Za-z{]/;
    const programs = codeFiles.filter((path) =>
      /^(?:app|components|lib|scripts|server|browser|tests)\/.*\.tsx?$/.test(path),
    );
    const casts = programs.flatMap((path) =>
      withoutWords(read(path)).flatMap((line) => (cast.test(line) ? [`${path} ${line.trim()}`] : [])),
    );
    expect(withoutWords("const a = JSON.parse('x as y') as Library; // as it is")[0]).toMatch(cast);
    expect(casts).toEqual([]);
  });

  it('throw dice in no test but with one seed', () => {
    const tests = codeFiles.filter((path) => path.startsWith('tests/'));
    expect(tests.filter((path) => /^import .*from 'fast-check'/m.test(read(path)))).toEqual(['tests/unit/property.ts']);
  });

  it('leave no test out and none alone', () => {
    const tests = codeFiles.filter((path) => path.startsWith('tests/'));
    const skipped = new RegExp(`\\b(?:it|test|describe)\\.(?:${['skip', 'only', 'todo', 'fixme'].join('|')})\\b`);
    expect(linesWith(tests, skipped)).toEqual([]);
  });
});

/** The lines of a program without its comments and quoted words. */
function withoutWords(program: string): string[] {
  return program.replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*|'(?:[^'\\\n]|\\.)*'|`[^`]*`|"[^"\n]*"/g, '').split('\n');
}
