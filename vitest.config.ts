import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Folders and files of tests that change what a process has: its folder, variables, globals, clock, or a module by a mock. */
export const OWN_PROCESS: readonly string[] = [
  'tests/unit/scripts/',
  'tests/unit/server/',
  'tests/unit/share/',
  'tests/unit/content/command-line.test.ts',
  'tests/unit/content/register.test.ts',
  'tests/unit/export/docx-bytes.test.ts',
  'tests/unit/export/xlsx.test.ts',
];

const apart = OWN_PROCESS.map((path) => (path.endsWith('/') ? `${path}**/*.test.{ts,tsx}` : path));

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // Generous, as in playwright.config.ts: a machine that does other work is no fault of the site.
    testTimeout: 20_000,
    expect: { poll: { timeout: 15_000 } },
    // Vitest leaves one core free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: apart,
          // They ask functions of the same modules: loading these anew for each file takes more time than all tests.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'process', include: apart } },
    ],
  },
});
