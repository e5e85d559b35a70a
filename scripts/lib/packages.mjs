import { existsSync } from 'node:fs';
import { startChild } from './child.mjs';
import { Fault } from './fault.mjs';
import { childEnvironment } from './project.mjs';

const APT_LIMIT_MS = 300_000;
const APT = '/usr/bin/apt-get';

/** Runs a command and gives its exit code and what it printed; an output that is not captured is shown. */
export async function runCommand(command, { capture = true, limitMs = 20_000 } = {}) {
  const env = childEnvironment({ DEBIAN_FRONTEND: 'noninteractive' });
  const child = startChild(command, {
    env,
    limitMs,
    stdout: capture ? 'pipe' : 'inherit',
    stderr: capture ? 'pipe' : 'inherit',
  });
  const pieces = [];
  // Reads both streams even if nobody wants the second: a full pipe would stop the command.
  child.stdout?.on('data', (bytes) => pieces.push(bytes));
  child.stderr?.on('data', (bytes) => pieces.push(bytes));
  const code = await child.done;
  return { code, output: Buffer.concat(pieces).toString('utf8') };
}

/** What the checks below need of the machine; tests put a made-up one in its place. */
export const machine = {
  env: process.env,
  exists: existsSync,
  run: runCommand,
  isRoot: process.getuid?.() === 0,
  say: (text) => console.log(text),
};

/** Installs Debian packages where this user may (root, with apt), and tells whether it did. */
export async function installPackages(packages, { exists, run, isRoot, say } = machine) {
  if (!isRoot || !exists(APT)) return false;
  say(`Installing system packages: ${packages.join(' ')}`);
  const options = { capture: false, limitMs: APT_LIMIT_MS };
  await run([APT, '-qq', 'update'], options);
  const wait = ['-o', 'DPkg::Lock::Timeout=60'];
  const { code } = await run([APT, '-qq', ...wait, 'install', '-y', '--no-install-recommends', ...packages], options);
  return code === 0;
}

/** The command that installs Debian packages, as a person would type it. */
export function aptCommand(packages) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

async function ensure(what, packages, isThere, on, who = 'The browser tests') {
  if (await isThere()) return;
  if ((await installPackages(packages, on)) && (await isThere())) return;
  throw new Fault(`${who} need ${what}. Run:\n  ${aptCommand(packages)}`);
}

/** Sees to it that the browser has a Chinese serif and sans face; throws a Fault with who needs them and the command to type. */
export function ensureFonts(on = machine, who = 'The browser tests') {
  const isThere = async () => {
    const { code, output } = await on.run(['fc-list', ':lang=zh-cn', 'family']);
    return code === 0 && ['Noto Serif CJK', 'Noto Sans CJK'].every((family) => output.includes(family));
  };
  return ensure('Chinese fonts (Noto Serif CJK, Noto Sans CJK)', ['fontconfig', 'fonts-noto-cjk'], isThere, on, who);
}

/** Sees to it that LibreOffice opens Word and Excel files, without its windows; throws a Fault with the command to type. */
export function ensureOffice(on = machine) {
  const isThere = async () => (await on.run(['soffice', '--version'])).code === 0;
  const packages = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'];
  return ensure('LibreOffice (Writer and Calc)', packages, isThere, on);
}

/** Sees to it that pdftotext and pdftoppm run, which read the printed pages; throws a Fault with who needs them and the command to type. */
export function ensurePdfTools(on = machine, who = 'The browser tests') {
  const isThere = async () => {
    const answers = [await on.run(['pdftotext', '-v']), await on.run(['pdftoppm', '-v'])];
    return answers.every(({ code }) => code === 0);
  };
  return ensure('pdftotext and pdftoppm', ['poppler-utils'], isThere, on, who);
}
