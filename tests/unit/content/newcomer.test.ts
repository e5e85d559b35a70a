import { expect, it } from 'vitest';
import { baseWith, briefingOf, load, refusalOf } from './folder';
import { spoken, voices } from './voices';

// What a newcomer does first, and what is said to it.
const CLOSING = 'briefings/harbour-2024/03-closing.md';

it('tells each piece of a sentence cut at its semicolons to join the first, and harms none behind it', async () => {
  const source = '一是甲；二是乙；三是丙。丁。';
  const report = await refusalOf(source, ['一是甲；\n二是乙；\n\n三是丙。\n\n丁。\n']);
  const lines = report.split('\n');
  expect(lines[0]).toMatch(
    /^\S+01-s1\.md:6:5 error holds a piece of p1s1 only\. .* not at ； or ：\. \(altered-sentence\)$/,
  );
  for (const [index, place] of [
    [1, '7:1'],
    [2, '9:1'],
  ] as const)
    expect(lines[index]).toContain(
      `01-s1.md:${place} error goes on with p1s1. Join it to content/briefings/a/01-s1.md:6:1.`,
    );
  expect(lines[3]).toBe('3 errors, 0 warnings');
});

it('says that two sentences stand on one line, also where another line is at fault', async () => {
  const report = await refusalOf('甲。乙。他说，丙。', ['甲。乙。\n\n> 他**说**，丙。\n']);
  expect(report).toContain('01-s1.md:6:3 error joins p1s1 and p1s2. Write one sentence a line.');
  expect(report).toContain('holds bold text.');
  expect(report).toContain('2 errors');
});

it('takes a quotation in front of its speaker as said', async () => {
  const briefing = await briefingOf('“甲，乙。”李明对学生们说，丙。', ['> “甲，乙。”\n> 李明对学生们*说*，丙。\n']);
  expect(spoken(briefing)).toEqual(['p1s1 李明说 reported: p1s1 p1s2']);
  expect(voices(briefing)[0]).toBe('p1s1 said “甲，乙。”');
});

it('rejects a verb behind which nothing is said before the next', async () => {
  expect(await refusalOf('他说，希望甲。', ['> 他*说*，*希望*甲。\n'])).toBe(
    'content/briefings/a/01-s1.md:6:5 error emphasises “说”, behind which nothing is said before the next verb. ' +
      'Take its stars away. (nothing-said)\n1 error, 0 warnings',
  );
});

it('says nothing of missing sentences and task numbers where a file is misnamed', async () => {
  const { report } = await load(
    await baseWith({
      [CLOSING]: '---\nkind: task\ntitle: 账\nnumber: 2\ntopics: []\n---\n\n> 李明*强调*，办事要算细账。\n',
      'briefings/harbour-2024/04_rest.md': '---\nkind: remarks\ntitle: 结\ntopics: []\n---\n\n甲。\n',
    }),
  );
  expect(report).toContain('04_rest.md:1:1 error is not read by the site');
  expect(report).toContain('1 error, 0 warnings');
});

it('asks for the first section where a briefing has none', async () => {
  const { report } = await load(await baseWith({ 'briefings/empty/source.txt': '甲。' }));
  expect(report).toContain(
    'content/briefings/empty/source.txt:1:1 error has no section beside it. Make 01-<section>.md and cut the text into it.',
  );
});

it.each([
  ['> 甲。'.replace('> ', '》 '), 'begins with “》”. Type a half-width > and a space where a statement begins.'],
  ['甲。\u3000', 'begins or ends with a full-width space. Take it away.'],
])('says what to type instead of %s', async (line, message) => {
  expect(await refusalOf('甲。', [`${line}\n`])).toContain(`error ${message}`);
});

it('asks for the space behind a colon', async () => {
  const { report } = await load(
    await baseWith({ [CLOSING]: '---\nkind: remarks\ntitle: 结\ntopics:[]\n---\n\n甲。\n' }),
  );
  expect(report).toContain(
    `content/${CLOSING}:4:1 error has no space after “topics:”. Type one (topics: [innovation]).`,
  );
});

it.each(["''", '0', 'todo', "'0000'"])('tells the sum of the source where sha256 is %s', async (value) => {
  const briefing = `---\ntitle: 题\ntitleOrigin: editorial\nsha256: ${value}\n---\n`;
  const { report } = await load(await baseWith({ 'briefings/harbour-2024/briefing.md': briefing }));
  expect(report).toMatch(/“sha256” is no SHA-256\. /);
  expect(report).toContain('Write e1bb4c50c3fdded4cc4311ea2c30094fa3abef77e662c1edb86baf278b11906f');
});
