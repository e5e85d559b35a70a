import { expect, it } from 'vitest';
import { OWN_PROCESS } from '../../../vitest.config';
import { codeFiles, linesWith } from './files';

/** What outlives the test file that does it, where files share a process. */
const LASTING =
  /\bvi\.(?:mock|doMock|unmock|resetModules|stubEnv|stubGlobal|useFakeTimers|setSystemTime|spyOn)\(|\bprocess\.(?:chdir|env|on|once)\b|\bglobalThis[.[]/;

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
