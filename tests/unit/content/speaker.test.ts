import { expect, it } from 'vitest';
import { briefingOf, refusalOf } from './folder';
import { spoken, voices } from './voices';

it('names another speaker by a link, on a name or on a pronoun, and shows no link', async () => {
  const source = '王芳对赵强说，甲。他要求乙。';
  const briefing = await briefingOf(source, [
    '> [王芳](person:王芳)对赵强*说*，甲。\n\n> [他](person:赵强)*要求*乙。\n',
  ]);
  expect(spoken(briefing)).toEqual(['p1s1 王芳说 reported: p1s1', 'p1s2 赵强要求 reported: p1s2']);
  expect(briefing.sentences.flatMap((one) => one.parts.map((part) => part.html)).join('')).toBe(source);
});

it('takes the person linked in the verb’s own clause, not one linked before it', async () => {
  const source = '赵强见到王芳，她说，甲。';
  const linked = await briefingOf(source, ['> [赵强](person:赵强)见到王芳，[她](person:王芳)*说*，甲。\n']);
  expect(spoken(linked)).toEqual(['p1s1 王芳说 reported: p1s1']);
  const unlinked = await refusalOf(source, ['> [赵强](person:赵强)见到[王芳](person:王芳)，她*说*，甲。\n']);
  expect(unlinked).toContain('(who-speaks)');
});

it('does not let a person linked behind a verb speak', async () => {
  const briefing = await briefingOf('他说，王芳好。', ['> 他*说*，[王芳](person:王芳)好。\n']);
  expect(spoken(briefing)).toEqual(['p1s1 李明说 reported: p1s1']);
});

it('rejects a pronoun behind another speaker of the same sentence that is not linked', async () => {
  const body = '> [王芳](person:王芳)*说*，甲，她*要求*乙。\n';
  expect(await refusalOf('王芳说，甲，她要求乙。', [body])).toContain('(who-speaks)');
});

it('rejects a statement whose words do not name the briefing’s speaker', async () => {
  expect(await refusalOf('王芳说，甲。', ['> 王芳*说*，甲。\n'])).toBe(
    'content/briefings/a/01-s1.md:6:3 error does not say that 李明 speaks: “王芳”. ' +
      'Link the words that say who speaks: [words](person:name), also where it is 李明. (who-speaks)\n1 error, 0 warnings',
  );
});

it('accepts words that do not name the briefing’s speaker where they are linked to that name', async () => {
  const briefing = await briefingOf('镇长说，甲。', ['> [镇长](person:李明)*说*，甲。\n']);
  expect(spoken(briefing)).toEqual(['p1s1 李明说 reported: p1s1']);
  expect(voices(briefing)[0]).toBe('p1s1 lead 镇长');
});

it('names nobody where neither the text nor the briefing does', async () => {
  const briefing = await briefingOf('会议指出，甲。', ['> 会议*指出*，甲。\n'], '');
  expect(briefing.speaker).toBeUndefined();
  expect(briefing.statements.map((statement) => statement.attribution)).toEqual([{ verb: '指出' }]);
});

it('rejects a person: link without a name', async () => {
  expect(await refusalOf('他说，甲。', ['> [他](person:)*说*，甲。\n'])).toBe(
    'content/briefings/a/01-s1.md:6:3 error names nobody. Write person:name. (bad-link)\n1 error, 0 warnings',
  );
});

it.each([
  ['他说：“甲“乙”。”', '> 他*说*：“甲“乙”。”\n', 'direct', []],
  ['他说：“甲。”“乙。”', '> 他*说*：“甲。”\n> “乙。”\n', 'direct', []],
  ['“甲！”李明说。', '> “甲！”\n> 李明*说*。\n', 'direct', []],
  ['他说：“甲”和“乙”。', '> 他*说*：“甲”和“乙”。\n', 'reported', ['甲', '乙']],
  ['他说：“甲。”丙。', '> 他*说*：“甲。”\n> 丙。\n', 'reported', ['甲。']],
  ['他说，要“甲”。', '> 他*说*，要“甲”。\n', 'reported', ['甲']],
])('takes %s as direct speech only where all that is said stands inside quotation marks', async (...row) => {
  const [source, body, mode, phrases] = row;
  const briefing = await briefingOf(source, [body]);
  expect(briefing.statements.map((statement) => statement.mode)).toEqual([mode]);
  expect(briefing.phrases.map((phrase) => phrase.text)).toEqual(phrases);
});
