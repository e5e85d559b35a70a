// npm run import -- FILE: drafts a briefing from an article; installs what is missing first.
import { withProjectLock } from './lib/build.mjs';
import { runScript } from './lib/fault.mjs';
import { ensureInstalled, isInstalled, requireNode } from './lib/setup.mjs';

await runScript(async () => {
  requireNode();
  // A build that is under way need not be waited for.
  if (!isInstalled()) await withProjectLock(ensureInstalled);
  // Only now: these are in what was installed. In this process, so that questions have the terminal.
  const { register } = await import('tsx/esm/api');
  register();
  await import('./import.ts');
});
