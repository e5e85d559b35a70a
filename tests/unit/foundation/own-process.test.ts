import { expect, it } from 'vitest';
import { OWN_PROCESS } from '../../../vitest.config';
import { codeFiles, linesWith } from './files';

/** What outlives the test file that does it, where files share a process. */
const LASTING =
  /\bvi\.(?:mock|doMock|unmock|resetModules|stubEnv|stubGlobal|useFakeTimers|setSystemTime|spyOn)\(|\bprocess\.(?:chdir|env|on|once)\b|\bglobalThis[.[]|\b(?:Object\.(?:define\w+|assign)|Reflect\.(?:set|define\w+|deleteProperty))\((?:globalThis|process)\b|\bprocess\.(?:argv|exitCode|(?:stdout|stderr)\.write) = |\b(?:Date\.now|Math\.random) = /;

it.each([
  'vi.mock("x")',
  'process.env.X = "1";',
  'process.chdir("/")',
  'process.argv = [];',
  'process.stdout.write = () => true;',
  'globalThis.x = 1;',
  'Object.defineProperty(globalThis, "x", {})',
  'Date.now = () => 0;',
])('knows what outlives a test: %s', (line) => {
  expect(line).toMatch(LASTING);
});

it('runs every test that changes what its process has in a process of its own', () => {
  const tests = codeFiles.filter((path) => path.startsWith('tests/unit/') && !path.includes('/foundation/'));
  const apart = (path: string) =>
    OWN_PROCESS.some((own) => path === own || (own.endsWith('/') && path.startsWith(own)));
  expect(linesWith(tests.filter(apart), LASTING).length).toBeGreaterThan(10);
  expect(
    linesWith(
      tests.filter((path) => !apart(path)),
      LASTING,
    ),
  ).toEqual([]);
});
