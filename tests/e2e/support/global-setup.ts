/** Builds and serves the release with an address; it is never made the current one. */
import { ensureBuilt, withProjectLock } from '../../../scripts/lib/build.mjs';
import { serve } from '../../../scripts/lib/served';
import { ADDRESS, SITED_ORIGIN } from './sited';

export default async function setUp(): Promise<() => Promise<void>> {
  const release = await withProjectLock(() => ensureBuilt({ siteUrl: ADDRESS }));
  const { port, stop } = await serve(release);
  // Inherited by the processes that run the tests.
  process.env[SITED_ORIGIN] = `http://127.0.0.1:${port}`;
  return stop;
}
