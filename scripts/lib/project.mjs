import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The absolute path of the repository. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

// The files behind node_modules/.bin: starting them with this very Node needs no shell and no npx.
const tool = (path) => [process.execPath, `${root}/node_modules/${path}`];

/** The installed command-line tools, each as program and first arguments. */
export const tools = {
  biome: tool('@biomejs/biome/bin/biome'),
  next: tool('next/dist/bin/next'),
  playwright: tool('@playwright/test/cli.js'),
  tsc: tool('typescript/bin/tsc'),
  vitest: tool('vitest/vitest.mjs'),
};

/** Whether colours and lines rewritten in place make sense on the output. */
export const isLive = Boolean(process.stdout.isTTY) && !process.env.CI;

/** The environment for child processes: this one's, without what would change a build or a test run by accident. */
export function childEnvironment(extra = {}) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...extra };
  // Next and Vitest each choose their own; one inherited from the shell breaks the build or React's test mode.
  delete env.NODE_ENV;
  if (env.SITE_URL === '') delete env.SITE_URL;
  if (!isLive) {
    delete env.FORCE_COLOR;
    env.NO_COLOR = '1';
  }
  return env;
}
