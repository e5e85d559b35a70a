// npm run dev: Next's development server, which shows every edit at once.
import { withProjectLock } from './lib/build.mjs';
import { startChild, stopOnSignals } from './lib/child.mjs';
import { runScript } from './lib/fault.mjs';
import { choosePort, HOST } from './lib/port.mjs';
import { tools } from './lib/project.mjs';
import { ensureInstalled, requireNode } from './lib/setup.mjs';

stopOnSignals(() => 0);
await runScript(async () => {
  requireNode();
  await withProjectLock(ensureInstalled);
  const port = await choosePort();
  const server = startChild([...tools.next, 'dev', '-H', HOST, '-p', String(port)]);
  process.exitCode = await server.done;
});
