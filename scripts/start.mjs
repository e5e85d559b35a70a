// npm start: installs and builds what is missing or out of date, then serves the site on this machine.
import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureReleased, withProjectLock } from './lib/build.mjs';
import { stopOnSignals } from './lib/child.mjs';
import { Fault, runScript } from './lib/fault.mjs';
import { choosePort, HOST } from './lib/port.mjs';
import { startServer } from './lib/serving.mjs';
import { ensureInstalled, requireNode } from './lib/setup.mjs';

const READY_MS = 60_000;

function askStatus(url) {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: READY_MS }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(null));
  });
}

async function waitForAnswer(url) {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline) {
    const status = await askStatus(url);
    if (status >= 500) throw new Fault(`The home page fails (HTTP ${status}); the reason stands above.`);
    if (status !== null) return;
    await sleep(50);
  }
  throw new Fault(`The server has not answered ${url} within ${READY_MS / 1000} s.`);
}

async function serve(release) {
  const port = await choosePort();
  const url = `http://${HOST}:${port}`;
  const server = startServer(release, port);
  const ended = server.done.then((code) => {
    console.error(`The server ended by itself (exit code ${code}); the reason stands above.`);
    process.exit(code || 1);
  });
  await Promise.race([waitForAnswer(url), ended]);
  console.log(`The site is ready: ${url}`);
}

// A stop that was asked for is no failure.
stopOnSignals(() => 0);
await runScript(async () => {
  requireNode();
  // Before the long work, so that a wrong PORT is told at once; what is free is chosen again after it.
  await choosePort();
  // Held until the site answers: a second start then finds this one's port taken and goes on to the next.
  await withProjectLock(async () => {
    await ensureInstalled();
    await serve(await ensureReleased());
  });
});
