import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { fixturePath, overlaid, temporaryFolder } from './folder';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs scripts/<name>.ts in a folder that has content/ alone. */
function run(script: 'check' | 'build', cwd: string): Promise<Run> {
  const { SITE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, ['--import', tsx, join(repository, 'scripts', `${script}.ts`)], { cwd, env });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Makes a folder with a content folder in it. */
async function siteWith(content: string): Promise<string> {
  const root = await temporaryFolder();
  await cp(content, join(root, 'content'), { recursive: true });
  return root;
}

it('checks good content: exit 0, a line of counts for each briefing, no error output', async () => {
  expect(await run('check', await siteWith(join(repository, 'content')))).toEqual({
    code: 0,
    stdout:
      'taiyuan-2023-03: 6 paragraphs, 51 sentences, 16 sections, 12 statements, 16 phrases; every sentence published once\n',
    stderr: '',
  });
});

it('checks bad content: exit 1 and the report, and nothing else', async () => {
  const expected = await readFile(fixturePath('bad/33-altered-character/expected.txt'), 'utf8');
  const { code, stdout, stderr } = await run('check', await siteWith(await overlaid('bad/33-altered-character')));
  expect({ code, stdout, stderr: stderr.trimEnd() }).toEqual({ code: 1, stdout: '', stderr: expected.trimEnd() });
});

it('shows warnings of content that it accepts, with exit 0', async () => {
  const { code, stdout, stderr } = await run('check', await siteWith(await overlaid('bad/15-byte-order-mark')));
  expect(code).toBe(0);
  expect(stdout).toContain('harbour-2024: 3 paragraphs, 9 sentences, 3 sections, 3 statements, 1 phrases');
  expect(stderr).toContain('content/site.md:1:1 warning begins with a byte order mark');
});

const ARTICLE = 'content/briefings/taiyuan-2023-03';
const [first, second] = [
  '产业链和专业镇是太原工业高质量发展的两大抓手。\n',
  '清徐精细化工循环产业园按照强龙头、延链条、建集群的思路,逐步构建起现代煤化工全产业链新格局。\n',
];

it.each([
  [
    'has one character changed',
    (text: string) => text.replace('两大抓手', '三大抓手'),
    '01-qingxu-chemical-park.md:8:19',
  ],
  ['lacks a line', (text: string) => text.replace(second, ''), '01-qingxu-chemical-park.md:9:1'],
  [
    'has two lines swapped',
    (text: string) => text.replace(first + second, second + first),
    '01-qingxu-chemical-park.md:8:1',
  ],
])('stops the build where the article %s: exit 1, the place, and no release', async (_name, edit, place) => {
  const root = await siteWith(join(repository, 'content'));
  const path = join(root, ARTICLE, '01-qingxu-chemical-park.md');
  const text = await readFile(path, 'utf8');
  expect(edit(text)).not.toBe(text);
  await writeFile(path, edit(text));
  // The release that is being served is not touched by a build that fails.
  await mkdir(join(root, 'build'));
  await writeFile(join(root, 'build/library.json'), 'served');
  const { code, stdout, stderr } = await run('build', root);
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.split('\n')[0]).toMatch(new RegExp(`^${ARTICLE}/${place.replace('.', '\\.')} error `));
  expect(stderr).not.toContain('    at ');
  expect(await readdir(join(root, 'build'))).toEqual(['library.json']);
  expect(await readFile(join(root, 'build/library.json'), 'utf8')).toBe('served');
});

it('writes no library where a first build fails', async () => {
  const root = await siteWith(await overlaid('bad/13-empty-file'));
  expect((await run('build', root)).code).toBe(1);
  await expect(readFile(join(root, 'build/library.json'))).rejects.toThrow('ENOENT');
});
