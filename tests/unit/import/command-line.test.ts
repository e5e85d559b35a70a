import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixturePath, temporaryFolder } from '../content/folder';
import { run } from './run-script';

const TEXT = '李明在青川市调研。\r\n他强调,要把“实验室”建在田间。\r\n';

async function site(): Promise<{ root: string; briefings: string }> {
  const root = await temporaryFolder();
  await cp(fixturePath('base'), join(root, 'content'), { recursive: true });
  await writeFile(join(root, 'a.txt'), TEXT);
  return { root, briefings: join(root, 'content', 'briefings') };
}

it('writes a folder that the check takes as it is, and says what is in it and what is next', async () => {
  const { root, briefings } = await site();
  const { code, stdout, stderr } = await run('import', root, [
    'a.txt',
    '--date',
    '2024-05-06',
    '--outlet=青川\u200b日报',
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const slug = 'li-ming-zai-qing-chuan-shi-2024-05-06';
  expect(stdout).toContain('Reading a.txt …\n');
  expect(stdout).toContain(`Written: content/briefings/${slug}/`);
  expect(stdout).toMatch(
    /2 paragraphs, 2 sentences, \d+ sections?, .* 1 phrase; \d+ guess(es)?, \d+ of them doubtful\./,
  );
  expect(stdout).toContain('Not known, left out: url');
  expect(stdout).toContain(`/briefings/${slug} at the address`);
  expect(await readFile(join(briefings, slug, 'source.txt'), 'utf8')).toBe(TEXT);
  const briefing = await readFile(join(briefings, slug, 'briefing.md'), 'utf8');
  expect(briefing).toContain('outlet: 青川日报\npublishedOn: 2024-05-06\n');
  expect(briefing).not.toMatch(/url|place/);
  expect((await readdir(briefings)).sort()).toEqual(['harbour-2024', slug]);
  const check = await run('check', root, []);
  expect(check.code).toBe(0);
  expect(check.stdout).toMatch(
    new RegExp(
      `${slug} is a draft\\. To publish: .*take “draft: true” out of briefing\\.md; npm run phrases for its new phrase\\.`,
    ),
  );
});

it('reads standard input, and overwrites nothing', async () => {
  const { root, briefings } = await site();
  expect((await run('import', root, ['-', '--slug', 'fields'], TEXT)).code).toBe(0);
  const before = await readFile(join(briefings, 'fields', 'briefing.md'), 'utf8');
  const again = await run('import', root, ['--slug', 'other'], TEXT);
  expect(again.stderr).toBe(
    'content/briefings/fields/ has this very text already. To draft it anew, move that folder out of content/ first, or delete it if it is a draft that you throw away.\nNothing was written.\n',
  );
  const taken = await run('import', root, ['--slug', 'fields'], '另一篇。\n');
  expect(taken.code).toBe(1);
  expect(taken.stderr).toContain(
    '--slug: “fields” is taken: content/briefings/fields/ is there, and nothing is overwritten.',
  );
  expect(await readFile(join(briefings, 'fields', 'briefing.md'), 'utf8')).toBe(before);
  expect((await readdir(briefings)).sort()).toEqual(['fields', 'harbour-2024']);
});

it('refuses a name that differs from one that is there by case alone', async () => {
  const { root, briefings } = await site();
  await mkdir(join(briefings, 'Fields'));
  const { code, stderr } = await run('import', root, ['a.txt', '--slug', 'fields']);
  expect(code).toBe(1);
  expect(stderr).toContain('Nothing was written.');
});

it('tells everything that is wrong with the flags at once', async () => {
  const { root } = await site();
  const args = [
    'a.txt',
    'b.txt',
    '--dat',
    'x',
    '--slug',
    'p2s5',
    '--date',
    '2024-13-01',
    '--url=x',
    '--genre',
    'poem',
    '--place',
    '⼀县',
    '--title',
  ];
  const { code, stderr } = await run('import', root, args);
  expect(code).toBe(1);
  expect(stderr.split('\n')).toEqual([
    'There is no flag --dat. Did you mean --date?',
    '--title has no value. Write it behind: --title …',
    '--slug: “p2s5” is a name that the site uses itself. Choose another.',
    '--date: “2024-13-01” is no date in the calendar. Write it as 2023-03-20.',
    '--url: “x” is no web address. Write it in full, with https:// or http://.',
    '--place: “⼀县” holds what must not stand in content: U+2F00 is a radical or compatibility form that only looks like a character. Type the character itself: 一.',
    '--genre: “poem” is none of: report, speech, work-report, circular, interview.',
    'npm run import -- --help shows the flags.',
    'Nothing was written.',
    '',
  ]);
});

it.each([
  [['no-such.txt'], 'no-such.txt: there is no such file.'],
  [['content'], 'content is a folder. Give one file in it: .txt, .html or .docx.'],
  [['bad.txt'], 'bad.txt:2:2 error U+200B is an invisible character. Delete it. (invisible)'],
  [['-'], 'standard input:1:1 error is empty.'],
  [[''], 'The name of the file is empty.'],
  [['/no/such.txt'], '/no/such.txt: there is no such file. Is the name right, and each folder in it?'],
  [['a.txt/b.txt'], 'a.txt/b.txt'],
  [['loop.txt'], 'loop.txt cannot be read: its link leads round in a circle. Give the file itself. (ELOOP)'],
  [[`${'a'.repeat(300)}.txt`], 'cannot be read: its name is too long. Give it a shorter one. (ENAMETOOLONG)'],
  [['---'], 'There is no flag ---.'],
  [['a.txt', '--outlet', '---'], 'If --- is what --outlet has to say, write --outlet=---'],
  [['a.txt', '--help=x'], '--help takes no value.'],
  [
    ['a.txt', '--slug', 'Bailu-2024'],
    '--slug: “Bailu-2024” is no slug. Write lower-case ASCII letters, digits and single hyphens. Such as bailu-2024.',
  ],
])('refuses %j and leaves nothing behind', async (args, message) => {
  const { root, briefings } = await site();
  await writeFile(join(root, 'bad.txt'), '甲。\n乙\u200b。\n');
  await symlink('loop.txt', join(root, 'loop.txt'));
  const { code, stderr } = await run('import', root, args);
  expect(code).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
  expect(await readdir(briefings)).toEqual(['harbour-2024']);
});

it('asks first for content without faults', async () => {
  const { root, briefings } = await site();
  await writeFile(join(briefings, 'harbour-2024', 'source.txt'), '改了。');
  const { code, stderr } = await run('import', root, ['a.txt']);
  expect(code).toBe(1);
  expect(stderr).toContain('Mend these faults of content/ first (npm run check), then import again.');
});

it('shows its flags', async () => {
  const { code, stdout } = await run('import', (await site()).root, ['--help']);
  expect(code).toBe(0);
  for (const flag of ['slug', 'title', 'outlet', 'date', 'url', 'speaker', 'place', 'genre'])
    expect(stdout).toContain(`--${flag}`);
});
