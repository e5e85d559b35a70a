import { Fault } from './fault.mjs';
import { aptCommand, installPackages, machine } from './packages.mjs';
import { tools } from './project.mjs';

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const DOWNLOAD_LIMIT_MS = 60_000;

async function playwrightPath() {
  // Not at the top: this file is loaded before node_modules is there.
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * Gives the path of a Chromium that was seen to run: CHROMIUM_PATH, Playwright's own, the system's, then one downloaded by
 * Playwright or installed by apt; throws a Fault with the command to type when there is none.
 */
export async function findChromium({ ownPath = playwrightPath, ...changes } = {}) {
  const on = { ...machine, ...changes };
  const own = await ownPath();
  const runs = async (path) => on.exists(path) && (await on.run([path, '--version'])).code === 0;
  const firstThatRuns = async (paths) => {
    for (const path of paths) if (await runs(path)) return path;
    return null;
  };

  const wanted = on.env.CHROMIUM_PATH;
  if (wanted) {
    if (await runs(wanted)) return wanted;
    on.say(`CHROMIUM_PATH names ${wanted}, which does not run; looking for another browser.`);
  }
  const present = await firstThatRuns([own, ...SYSTEM_PATHS]);
  if (present) return present;

  on.say('No Chromium found; Playwright downloads one (60 s at most).');
  await on.run([...tools.playwright, 'install', 'chromium'], { capture: false, limitMs: DOWNLOAD_LIMIT_MS });
  if (await runs(own)) return own;
  if (await installPackages(['chromium'], on)) {
    const installed = await firstThatRuns(SYSTEM_PATHS);
    if (installed) return installed;
  }
  throw new Fault(`There is no Chromium, which tests and PDFs need. Run:\n  ${installCommand(on)}`);
}

function installCommand({ exists }) {
  return exists('/usr/bin/apt-get') ? aptCommand(['chromium']) : 'npx playwright install chromium';
}
