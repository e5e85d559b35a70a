import { expect, it } from 'vitest';
import { briefingOf, refusalOf } from './folder';
import { spoken } from './voices';

const NO_VERB =
  'has no verb, and what stands before it in the source is no statement that it could go on with. ' +
  'Emphasise its verb (*指出*), or take the > away if it is narrative. (no-verb)';

it('goes on with the statement before it, in the same section and across sections', async () => {
  const briefing = await briefingOf('他说，甲。乙。丙。丁。', ['> 他*说*，甲。\n\n> 乙。\n', '> 丙。\n', '> 丁。\n']);
  expect(spoken(briefing)).toEqual(['p1s1 李明说 reported: p1s1 p1s2 p1s3 p1s4']);
  expect(briefing.statements[0]?.parts).toEqual([
    { section: 's1', sentences: ['p1s1', 'p1s2'] },
    { section: 's2', sentences: ['p1s3'] },
    { section: 's3', sentences: ['p1s4'] },
  ]);
});

it('shows one block for what is said on, however the Markdown is spaced', async () => {
  const briefing = await briefingOf('他说，甲。乙。丙。', ['> 他*说*，甲。\n>\n> 乙。\n\n> 丙。\n']);
  expect(briefing.sections[0]?.blocks).toEqual([
    { type: 'statement', statements: ['p1s1'], sentences: ['p1s1', 'p1s2', 'p1s3'] },
  ]);
});

it('starts a block of its own for each statement and for narrative between them', async () => {
  const source = '他说，甲。他要求乙。丙。丁。他指出，戊。';
  const briefing = await briefingOf(source, ['> 他*说*，甲。\n\n> 他*要求*乙。\n\n丙。\n\n丁。\n\n> 他*指出*，戊。\n']);
  expect(briefing.sections[0]?.blocks).toEqual([
    { type: 'statement', statements: ['p1s1'], sentences: ['p1s1'] },
    { type: 'statement', statements: ['p1s2'], sentences: ['p1s2'] },
    { type: 'narrative', sentences: ['p1s3', 'p1s4'] },
    { type: 'statement', statements: ['p1s5'], sentences: ['p1s5'] },
  ]);
});

it('rejects a blockquote without a verb behind narrative', async () => {
  expect(await refusalOf('他说，甲。乙。丙。', ['> 他*说*，甲。\n\n乙。\n', '> 丙。\n'])).toBe(
    `content/briefings/a/02-s2.md:6:3 error ${NO_VERB}\n1 error, 0 warnings`,
  );
});

it('rejects a blockquote without a verb at the beginning', async () => {
  expect(await refusalOf('甲。他说，乙。', ['> 甲。\n', '> 他*说*，乙。\n'])).toBe(
    `content/briefings/a/01-s1.md:6:3 error ${NO_VERB}\n1 error, 0 warnings`,
  );
});

it('rejects lines without a verb before one that opens a statement', async () => {
  expect(await refusalOf('甲。他说，乙。', ['> 甲。\n> 他*说*，乙。\n'])).toContain(
    `content/briefings/a/01-s1.md:6:3 error ${NO_VERB}`,
  );
});

it('goes on over a change of paragraph, which the sentences keep', async () => {
  const briefing = await briefingOf('他说，甲。\n乙。\n\n丙。丁。', ['> 他*说*，甲。\n> 乙。\n\n丙。\n丁。\n']);
  expect(briefing.sections[0]?.blocks).toEqual([
    { type: 'statement', statements: ['p1s1'], sentences: ['p1s1', 'p2s1'] },
    { type: 'narrative', sentences: ['p3s1', 'p3s2'] },
  ]);
  expect(briefing.sentences.map(({ paragraph, number }) => [paragraph, number])).toEqual([
    ...[
      [1, 1],
      [2, 1],
      [3, 1],
      [3, 2],
    ],
  ]);
});

it('gives a statement the topics of all the sections it runs through, each once', async () => {
  const source = '他说，甲。乙。丙。';
  const briefing = await briefingOf(source, ['> 他*说*，甲。\n', '> 乙。\n', '> 丙。\n'], '李明', [
    '',
    'reading',
    'reading',
  ]);
  expect(briefing.statements[0]?.topics).toEqual(['reading']);
});
