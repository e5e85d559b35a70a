// npm run release: builds aside, then makes the new release the current one; a running server moves to it by itself.
import { ensureReleased, withProjectLock } from './lib/build.mjs';
import { stopOnSignals } from './lib/child.mjs';
import { runScript } from './lib/fault.mjs';
import { ensureInstalled, requireNode } from './lib/setup.mjs';

stopOnSignals(() => 1);
await runScript(async () => {
  requireNode();
  await withProjectLock(async () => {
    await ensureInstalled();
    console.log(`Release ${await ensureReleased()} is the current one.`);
  });
});
