import { expect, it } from 'vitest';
import { briefingOf, refusalOf } from './folder';
import { spoken, voices } from './voices';

// The briefing's speaker is 李明. Each of these would be a wrong attribution if it were accepted.
it.each([
  '其他代表*建议*，甲。',
  '他们*表示*，甲。',
  '他人*说*，甲。',
  '李明华*说*，甲。',
  '王李明*说*，甲。',
  '陪同李明的王芳*说*，甲。',
  '记者向李明*说*，甲。',
  '王芳对李明*说*，甲。',
  '王芳向李明汇报，*建议*甲。',
  '王芳走进来，她*说*，甲。',
  '在场的王芳走过来，她*说*，甲。',
  '座谈会由王芳主持，*强调*要甲。',
  '座谈会由王芳主持，并*强调*要甲。',
  '王芳主持座谈会，还*强调*，甲。',
])('rejects %s, which does not say that the briefing’s speaker speaks', async (line) => {
  const report = await refusalOf(line.replaceAll('*', ''), [`> ${line}\n`]);
  expect(report).toContain('(who-speaks)');
  expect(report).toContain('Link the words that say who speaks');
});

it.each([
  '他*说*，甲。',
  '他还*强调*，甲。',
  '他同时*要求*，甲。',
  '李明再次*强调*，甲。',
  '省长李明*说*，甲。',
  '李明在座谈会上*指出*，甲。',
  '李明对记者*说*，甲。',
  '座谈会上，他*强调*，甲。',
  '在企业，李明看了车间，*要求*甲。',
  '李明听取汇报，了解情况，*强调*要甲。',
  '听取汇报后，他*指出*，甲。',
  '李明主持会议，并*强调*要甲。',
  '李明听取汇报，在会上*强调*，甲。',
])('takes %s as said by the briefing’s speaker', async (line) => {
  const briefing = await briefingOf(line.replaceAll('*', ''), [`> ${line}\n`]);
  expect(briefing.statements.map(({ attribution }) => attribution.speaker)).toEqual(['李明']);
});

it('does not take a person linked in the narrative for the one who speaks', async () => {
  const report = await briefingOf('李明听取王芳汇报，强调要甲。', [
    '> 李明听取[王芳](person:王芳)汇报，*强调*要甲。\n',
  ]);
  expect(spoken(report)).toEqual(['p1s1 李明强调 reported: p1s1']);
  const after = await briefingOf('王芳介绍情况后，李明说，甲。', ['> [王芳](person:王芳)介绍情况后，李明*说*，甲。\n']);
  expect(spoken(after)).toEqual(['p1s1 李明说 reported: p1s1']);
  const opens = await briefingOf('王芳来到书房，建议甲。', ['> [王芳](person:王芳)来到书房，*建议*甲。\n']);
  expect(spoken(opens)).toEqual(['p1s1 王芳建议 reported: p1s1']);
});

it('takes a quoted word that opens a line as narrative, and direct speech as said', async () => {
  const word = await briefingOf('“五一”期间，李明来到书店，强调要甲。', [
    '> “五一”期间，李明来到书店，*强调*要甲。\n',
  ]).catch(() => undefined);
  expect(word && voices(word)[0]).toBe('- narrative “五一”期间，李明来到书店，');
  const lead = await briefingOf('“五一”期间李明强调要甲。', ['> “五一”期间李明*强调*要甲。\n']);
  expect(voices(lead)[0]).toBe('p1s1 lead “五一”期间李明');
  for (const line of ['“甲，”他*说*。', '“甲”，他*说*。']) {
    const speech = await briefingOf(line.replaceAll('*', ''), [`> ${line}\n`]);
    expect(voices(speech)[0]).toMatch(/^p1s1 said “甲/);
  }
});

it('rejects a later line of a blockquote whose first words may be narrative or speech', async () => {
  const source = '他指出，甲。要乙，他强调丙。';
  const report = await refusalOf(source, ['> 他*指出*，甲。\n> 要乙，他*强调*丙。\n']);
  expect(report).toContain('01-s1.md:7:3 error has words before its verb that may be narrative or speech.');
  const apart = await briefingOf('他指出，甲。随后，他强调丙。', ['> 他*指出*，甲。\n\n> 随后，他*强调*丙。\n']);
  expect(voices(apart)).toContain('- narrative 随后，他');
});
