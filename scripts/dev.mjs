// npm run dev: Next's development server, which shows every edit at once.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { withProjectLock } from './lib/build.mjs';
import { startChild, stopOnSignals } from './lib/child.mjs';
import { runScript } from './lib/fault.mjs';
import { DRAWN, KAI, PAPER } from './lib/font.mjs';
import { choosePort, HOST } from './lib/port.mjs';
import { childEnvironment, root } from './lib/project.mjs';
import { ensureInstalled, requireNode } from './lib/setup.mjs';

stopOnSignals(() => 0);
await runScript(async () => {
  requireNode();
  await withProjectLock(ensureInstalled);
  // The whole fonts: a character that is being written is there at once. A build cuts them down again.
  const [fonts, faces] = ['fonts', 'faces'].map((name) => join(root, 'build', name));
  for (const folder of [fonts, faces]) mkdirSync(folder, { recursive: true });
  for (const { whole, used } of [KAI, ...Object.values(PAPER)]) copyFileSync(join(root, whole), join(faces, used));
  // Who draws with them knows a font's format by its first bytes.
  for (const [name, font] of Object.entries(DRAWN)) copyFileSync(join(root, font), join(fonts, name));
  const port = await choosePort();
  const env = {
    ...childEnvironment({ HOST, PORT: String(port), FONTS_FOLDER: fonts, FACES_FOLDER: faces }),
    NODE_ENV: 'development',
  };
  const server = startChild([process.execPath, '--import', 'tsx', 'server/dev.ts'], { env });
  process.exitCode = await server.done;
});
