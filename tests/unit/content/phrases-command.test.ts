import { spawnSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { load, overlaid, temporaryFolder } from './folder';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Runs scripts/phrases.ts beside a copy of a content folder. */
async function phrases(content: string, edit?: (register: string) => Promise<void>) {
  const root = await temporaryFolder();
  await cp(content, join(root, 'content'), { recursive: true });
  const register = join(root, 'content', 'phrases.yaml');
  await edit?.(register);
  const program = ['--import', tsx, join(repository, 'scripts', 'phrases.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr, register: await readFile(register, 'utf8'), folder: join(root, 'content') };
}

const ADDED =
  '  - text: 细账,长账\n    slug: xi-zhang-chang-zhang\n' +
  '  - text: "996"\n    slug: "996"\n' +
  '  - text: 深夏书房\n    slug: shen-xia-shu-fang-2\n';

it('adds what is missing behind what stands there, which stays byte for byte', async () => {
  const before =
    '# 甲\nphrases:\n  - text: 灯下书房\n    slug: deng-xia-shu-fang\n  - {text: 旧船, slug: shen-xia-shu-fang}';
  const done = await phrases(await overlaid('bad/35-unregistered-phrases'), (path) => writeFile(path, before));
  expect(done.register).toBe(`${before}\n${ADDED}`);
  expect(done.status).toBe(0);
  expect(done.stdout).toContain(ADDED);
  expect((await load(done.folder)).report).toBe('');
});

it('makes the register where there is none', async () => {
  const done = await phrases(await overlaid(), rm);
  expect(done.register).toBe('phrases:\n  - text: 灯下书房\n    slug: deng-xia-shu-fang\n');
});

it('adds nothing where nothing is missing', async () => {
  const done = await phrases(await overlaid());
  expect(done).toMatchObject({ status: 0, stdout: 'content/phrases.yaml has every phrase of the briefings.\n' });
  expect(done.register).toBe('phrases:\n  - text: 灯下书房\n    slug: deng-xia-shu-fang\n');
});

it.each(['phrases: [{text: 甲, slug: jia}]\n', 'phrases:\n- text: 甲\n  slug: jia\n'])(
  'leaves alone a list that the lines would break, and says how to write it: %j',
  async (before) => {
    const done = await phrases(await overlaid(), (path) => writeFile(path, before));
    expect(done).toMatchObject({ status: 1, stdout: '', register: before });
    expect(done.stderr).toContain('nothing was added. Write its list as “  - text: …”');
  },
);

it('adds nothing while the content has other faults, and reports them', async () => {
  const done = await phrases(await overlaid('bad/35-register-twice'));
  expect(done.status).toBe(1);
  expect(done.stderr).toContain('6 errors, 0 warnings');
});
