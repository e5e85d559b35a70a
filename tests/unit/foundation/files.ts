import { readdirSync, readFileSync } from 'node:fs';

/** What tools write or keep beside the sources; the other names with a dot are a developer's own. */
const SKIPPED = new Set(['node_modules', 'build', 'test-results', 'next-env.d.ts']);
const KEPT = new Set(['.ci', '.gitignore', '.npmrc']);

function walk(directory: string): string[] {
  return readdirSync(directory === '' ? '.' : directory, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name) || entry.name.endsWith('.tsbuildinfo')) return [];
    if (entry.name.startsWith('.') && !KEPT.has(entry.name)) return [];
    const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** Every file of the repository, relative to it. */
export const allFiles: readonly string[] = walk('').sort();

/** The program files: TypeScript and JavaScript. */
export const codeFiles = allFiles.filter((path) => /\.(?:ts|tsx|mjs|js|cjs|mts)$/.test(path) && !isFixture(path));

/** The program files that make the site: no tests. */
export const siteFiles = codeFiles.filter((path) => /^(?:app|browser|components|lib|scripts|server)\//.test(path));

export function isFixture(path: string): boolean {
  return path.startsWith('tests/fixtures/');
}

export function read(path: string): string {
  return readFileSync(path, 'utf8');
}

/** The lines of files that match, as `path:line text`. */
export function linesWith(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 160)}`] : [])),
  );
}
