import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Fault } from './fault.mjs';
import { runQuietly } from './progress.mjs';
import { childEnvironment, root } from './project.mjs';

const OLDEST_NODE = [20, 9];

/** Throws a Fault when Node is older than 20.9, the least that Next runs on. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Fault(
    `需要 Node ${OLDEST_NODE.join('.')} 或更新版本，现在是 ${version}。请从 https://nodejs.org 安装后再运行。`,
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
  await runQuietly('安装依赖', [...npmCommand(), 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    env: childEnvironment(),
    fail: (code) =>
      new Fault(
        `安装依赖失败（npm ci 退出码 ${code}），原因见上。多为网络或磁盘：排除后再运行；若说 package-lock.json 不一致，先运行 npm install。`,
      ),
  });
  writeFileSync(stamp, wanted);
}
