import { posix } from 'node:path';

const SPECIFIERS = [
  // import … from, export … from, with or without `type`
  /\bfrom\s*(['"])(?<name>[^'"\s]+)\1/g,
  // import for its effect
  /\bimport\s*(['"])(?<name>[^'"\s]+)\1/g,
  // import(…), typeof import(…), require(…), vi.mock(…)
  /\b(?:import|require|mock)\s*\(\s*(['"`])(?<name>[^'"`\s]+)\1/g,
];

/** The specifiers that a program names, in no particular order, each once. */
export function specifiersOf(program: string): string[] {
  const names = SPECIFIERS.flatMap((pattern) =>
    [...program.matchAll(pattern)].map((match) => match.groups?.name ?? ''),
  );
  return [...new Set(names)];
}

/** The file in the repository that a specifier names, without its extension; nothing for a package. */
export function targetOf(importer: string, specifier: string): string | undefined {
  if (specifier.startsWith('@/')) return withoutExtension(specifier.slice(2));
  if (!specifier.startsWith('.')) return undefined;
  return withoutExtension(posix.join(posix.dirname(importer), specifier));
}

/** The package that a specifier names; nothing for a file of the repository or a module of Node. */
export function packageOf(specifier: string): string | undefined {
  if (/^(?:\.|@\/|node:|\$\{)/.test(specifier)) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function withoutExtension(path: string): string {
  return path.replace(/\.(?:tsx?|mjs|js)$/, '').replace(/\/index$/, '');
}
