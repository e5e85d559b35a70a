import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Fault } from './fault.mjs';
import { runQuietly } from './progress.mjs';
import { childEnvironment, root } from './project.mjs';

const OLDEST_NODE = [20, 19];

/** Throws a Fault when Node is older than 20.19, the least that what the import reads pages with runs on. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Fault(
    `This is Node ${version}, and ${OLDEST_NODE.join('.')} is the oldest that works. Install a newer one from https://nodejs.org.`,
  );
}

/** What an installation depends on, as one line: the lock file's bytes and what native packages are chosen by. */
export function installStamp(directory = root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(directory, 'package-lock.json')))
    .digest('hex');
  return `${lock} node${process.versions.node.split('.')[0]} ${process.platform} ${process.arch}\n`;
}

/** Whether node_modules was installed to the end from the present lock file for this Node and machine. */
export function isInstalled(directory = root) {
  try {
    return readFileSync(join(directory, 'node_modules', '.install-stamp'), 'utf8') === installStamp(directory);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

function npmCommand() {
  // Under `npm start` npm names its own script; pnpm and yarn do too, but they have no `ci` for this lock file.
  const script = process.env.npm_execpath ?? '';
  if (basename(script) === 'npm-cli.js') return [process.execPath, script];
  return process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm'];
}

/** Runs `npm ci` unless it has run to the end for the present lock file; throws a Fault when it fails. */
export async function ensureInstalled() {
  const modules = join(root, 'node_modules');
  const stamp = join(modules, '.install-stamp');
  if (isInstalled()) return;
  // A linked node_modules breaks Turbopack, and `npm ci` would empty the directory behind the link.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(modules);
  // First, so that an install that is killed halfway is done again.
  rmSync(stamp, { force: true });
  const wanted = installStamp();
  await runQuietly('install', [...npmCommand(), 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    env: childEnvironment(),
    fail: (code) =>
      new Fault(
        `The install has failed (npm ci, exit code ${code}); the reason stands above. It is mostly the network or the disk: mend that and run again. Where package-lock.json is said not to match, run npm install first.`,
      ),
  });
  writeFileSync(stamp, wanted);
}
