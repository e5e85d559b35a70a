import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from './fault.mjs';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { runQuietly } from './progress.mjs';
import { childEnvironment, root } from './project.mjs';

const BUILD = join(root, 'build');
const STAMP = join(BUILD, 'stamp');
const OUTPUTS = ['.next/BUILD_ID', 'build/library.json'];

const missingOutputs = () => OUTPUTS.filter((path) => !existsSync(join(root, path)));

/** Builds the site unless a finished build of the present inputs is there; throws a Fault when the build fails. */
export async function ensureBuilt() {
  // Before the build: what is edited while it runs is built the next time.
  const wanted = fingerprint(root);
  const built = existsSync(STAMP) ? readFileSync(STAMP, 'utf8').trim() : '';
  if (built === wanted && missingOutputs().length === 0) return;
  // First, so that a build that is killed halfway is done again.
  rmSync(STAMP, { force: true });
  await runQuietly('build', [process.execPath, '--import', 'tsx', 'scripts/build.ts'], {
    env: childEnvironment(),
    warnings: true,
    fail: (code) => new Fault(`The build has failed (exit code ${code}): mend what stands above and run again.`),
  });
  const missing = missingOutputs();
  if (missing.length > 0) throw new Fault(`The build has not written ${missing.join(', ')}: see scripts/build.ts.`);
  mkdirSync(BUILD, { recursive: true });
  writeFileSync(STAMP, `${wanted}\n`);
}

/** Runs `work` while no other start or test of this directory installs, builds or chooses a port. */
export function withProjectLock(work) {
  const onWait = (pid) => console.log(`Another process (pid ${pid}) is installing or building; waiting for it …`);
  return withLock(join(BUILD, 'lock'), work, { onWait });
}
