// npm run bench: measures the current release; `npm run bench -- throughput` runs one bench. See docs/benchmarks.md.
import { join } from 'node:path';
import { ensureReleased, withProjectLock } from './lib/build.mjs';
import { startChild, stopOnSignals } from './lib/child.mjs';
import { findChromium } from './lib/chromium.mjs';
import { Fault, runScript } from './lib/fault.mjs';
import { aptCommand, installPackages, machine } from './lib/packages.mjs';
import { childEnvironment, root } from './lib/project.mjs';
import { ensureInstalled, requireNode } from './lib/setup.mjs';

const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static', 'wrk'];
const TSX = ['--import', 'tsx'];

async function areThere() {
  const answers = [await machine.run(['nginx', '-v']), await machine.run(['wrk', '-v'])];
  // 127: not found. wrk ends with 1 after saying its version.
  return answers.every(({ code }) => code !== 127);
}

stopOnSignals(() => 1);
await runScript(async () => {
  requireNode();
  await withProjectLock(async () => {
    await ensureInstalled();
    await ensureReleased();
  });
  if (!(await areThere()) && !((await installPackages(PACKAGES)) && (await areThere())))
    throw new Fault(`The benches need nginx and wrk. Run:\n  ${aptCommand(PACKAGES)}`);
  const env = childEnvironment({ CHROMIUM_PATH: await findChromium() });
  const mirrored = await startChild([process.execPath, ...TSX, 'scripts/mirror.ts'], { env }).done;
  if (mirrored !== 0) throw new Fault('The mirror could not be made; the reason stands above.');
  const main = join(root, 'tests', 'bench', 'main.ts');
  process.exitCode = await startChild([process.execPath, '--expose-gc', ...TSX, main, ...process.argv.slice(2)], {
    env,
  }).done;
});
