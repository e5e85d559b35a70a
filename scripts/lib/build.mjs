import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRelease, isReady, readCurrent, releaseId, switchTo } from '../../server/releases.mjs';
import { Fault } from './fault.mjs';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { runQuietly } from './progress.mjs';
import { childEnvironment, root } from './project.mjs';

/** Makes a release of the present inputs unless there is one, makes it the current one, and gives its id; throws a Fault when the build fails. */
export async function ensureReleased() {
  const id = await ensureBuilt();
  const before = readCurrent();
  const lost = before && addressOf(before.id);
  if (lost && !addressOf(id))
    console.warn(
      `Release ${id} has no SITE_URL, and the one before it has ${lost}: canonical links, feeds and QR codes go. Set SITE_URL to keep them.`,
    );
  if (before && before.id !== id && hasPdfs(before.id) && !hasPdfs(id))
    console.warn(
      `Release ${before.id} had PDFs, and ${id} has none yet, nor links to them. Run npm run pdf to make them.`,
    );
  switchTo(id);
  return id;
}

const hasPdfs = (id) => existsSync(join(root, inRelease(id, 'pdfs')));

/** The SITE_URL that a release was built with: empty where it has none. */
function addressOf(id) {
  return readFileSync(join(root, inRelease(id, 'ready')), 'utf8').trim();
}

/** Makes a release of the present inputs unless there is one, and gives its id; what is served stays. */
export async function ensureBuilt({ siteUrl = process.env.SITE_URL } = {}) {
  const id = releaseId(fingerprint(root, { siteUrl }));
  if (isReady(id)) return id;
  await runQuietly('build', [process.execPath, '--import', 'tsx', 'scripts/build.ts'], {
    env: childEnvironment({ SITE_URL: siteUrl ?? '' }),
    warnings: true,
    fail: (code) => new Fault(`The build has failed (exit code ${code}): mend what stands above and run again.`),
  });
  // What is edited while it runs is built the next time.
  if (!isReady(id)) throw new Fault('An input changed during the build. Run again.');
  return id;
}

/** Runs `work` while no other start or test of this directory installs, builds or chooses a port. */
export function withProjectLock(work) {
  const onWait = (pid) => console.log(`Another process (pid ${pid}) is installing or building; waiting for it …`);
  return withLock(join(root, 'build', 'lock'), work, { onWait });
}
