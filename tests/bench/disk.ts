/** A build on a disk that is full and one that may not be written, each in a mount namespace of its own that leaves no trace. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inRelease } from '../../server/releases.mjs';
import { end, FIRST, HOST, launch, layOut, SCRATCH, untilAnswers } from './support/site';
import { judged, type Row } from './support/table';

const PORT = 3551;
const TREE = join(SCRATCH, 'tree');
const SOURCES = ['app', 'browser', 'components', 'content', 'lib', 'scripts', 'server'];
const FILES = ['next.config.ts', 'package.json', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json'];
const LIMIT_MS = 120_000;

export async function disk(): Promise<Row[]> {
  if (spawnSync('unshare', ['-m', 'true']).status !== 0)
    return [{ what: 'full and read-only disk', measured: 'not run: mounting takes root' }];
  layOut();
  return [...full(), ...(await readOnly())];
}

/** Builds in a copy of the tree whose build folders lie on a disk of 6 MiB; what was current there must stay. */
function full(): Row[] {
  mkdirSync(join(TREE, 'node_modules'), { recursive: true });
  for (const name of [...SOURCES, ...FILES]) cpSync(name, join(TREE, name), { recursive: true });
  const script = `mount --bind "${resolve('node_modules')}" node_modules && mkdir -p .next build &&
    mount -t tmpfs -o size=1m tmpfs .next && mount -t tmpfs -o size=1m tmpfs build && mkdir -p build/releases/${FIRST} &&
    touch build/releases/${FIRST}/READY && echo ${FIRST} > build/current
    node scripts/release.mjs > "${SCRATCH}/full.txt" 2>&1; code=$?; cat build/current; find build/releases -name READY; exit $code`;
  const { status, stdout } = spawnSync('unshare', ['-m', 'sh', '-c', script], {
    cwd: TREE,
    encoding: 'utf8',
    timeout: LIMIT_MS,
  });
  const said = readFileSync(join(SCRATCH, 'full.txt'), 'utf8');
  const line = said.split('\n').find((one) => /ENOSPC|no space/i.test(one)) ?? said.slice(0, 200);
  const stays = stdout.startsWith(FIRST) && stdout.trim().split('\n').length === 2;
  return [
    judged('disk full while building: exit code', String(status), 'not 0', status !== 0),
    judged('it says', line.trim().slice(0, 140), 'names the cause', /ENOSPC|no space/i.test(said)),
    judged('current release and the finished ones', stays ? 'as before' : stdout.trim(), 'as before', stays),
  ];
}

/** Serves from a tree that may not be written. */
async function readOnly(): Promise<Row[]> {
  const site = join(SCRATCH, 'site');
  const script = `mount --bind . . && mount -o remount,ro,bind . && cd "${site}" && ! touch x 2>/dev/null && exec node ${inRelease(FIRST, 'server')}`;
  const env = { NODE_ENV: 'production', HOST, PORT: String(PORT), WORKERS: '2', LOG_LEVEL: 'error' };
  const before = listing(site);
  const server = launch(['unshare', '-m', 'sh', '-c', script], env, site);
  const ready = await untilAnswers(PORT).catch(() => Number.NaN);
  const statuses: number[] = [];
  for (const path of ['/', '/quotes', '/quotes?verb=x', '/nowhere', '/about'])
    statuses.push((await fetch(`http://${HOST}:${PORT}${path}`).catch(() => null))?.status ?? 0);
  await end(server);
  const good =
    statuses.join(', ') === '200, 200, 200, 404, 200' && !existsSync(join(site, 'x')) && before === listing(site);
  return [
    judged(
      'serving from a read-only disk',
      `ready in ${ready.toFixed(0)} ms; ${statuses.join(', ')}`,
      '200, 200, 200, 404, 200',
      good,
    ),
  ];
}

const listing = (folder: string) => execFileSync('find', [folder, '-type', 'f'], { encoding: 'utf8' });
