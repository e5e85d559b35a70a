import { expect, it } from 'vitest';
import { briefingOf, refusalOf } from './folder';
import { spoken, voices } from './voices';

it('takes a lead without a comma as attribution', async () => {
  const briefing = await briefingOf('他说，甲。', ['> 他*说*，甲。\n']);
  expect(voices(briefing)).toEqual(['p1s1 lead 他', 'p1s1 verb 说', 'p1s1 mark ，', 'p1s1 said 甲。']);
});

it('takes a lead with a comma as narrative', async () => {
  const briefing = await briefingOf('李明到场，要求乙。', ['> 李明到场，*要求*乙。\n']);
  expect(voices(briefing)).toEqual(['- narrative 李明到场，', 'p1s1 verb 要求', 'p1s1 said 乙。']);
});

it('does not take a comma inside quotation marks for one that makes a lead narrative', async () => {
  const briefing = await briefingOf('绰号“大,嘴”的李明说，甲。', ['> 绰号“大,嘴”的李明*说*，甲。\n']);
  expect(voices(briefing)).toEqual([
    ...['p1s1 lead 绰号“大,嘴”的李明', 'p1s1 verb 说'],
    ...['p1s1 mark ，', 'p1s1 said 甲。'],
  ]);
});

it.each(['，', ',', '：', ':'])('takes one %s behind the verb as a mark', async (mark) => {
  const briefing = await briefingOf(`他说${mark}甲。`, [`> 他*说*${mark}甲。\n`]);
  expect(voices(briefing).slice(2)).toEqual([`p1s1 mark ${mark}`, 'p1s1 said 甲。']);
});

it('starts another statement at a second verb', async () => {
  const briefing = await briefingOf('他指出，甲，他要求乙。丙。', ['> 他*指出*，甲，他*要求*乙。\n> 丙。\n']);
  expect(spoken(briefing)).toEqual(['p1s1 李明指出 reported: p1s1', 'p1s1b 李明要求 reported: p1s1 p1s2']);
  expect(voices(briefing)).toEqual([
    ...['p1s1 lead 他', 'p1s1 verb 指出', 'p1s1 mark ，', 'p1s1 said 甲，'],
    ...['p1s1b lead 他', 'p1s1b verb 要求', 'p1s1b said 乙。', 'p1s1b said 丙。'],
  ]);
  expect(briefing.sections[0]?.blocks).toEqual([
    { type: 'statement', statements: ['p1s1', 'p1s1b'], sentences: ['p1s1', 'p1s2'] },
  ]);
});

it('leaves the speaker as before where a second verb has no words before it', async () => {
  const briefing = await briefingOf('他指出，甲，强调要乙。', ['> 他*指出*，甲，*强调*要乙。\n']);
  expect(spoken(briefing)).toEqual(['p1s1 李明指出 reported: p1s1', 'p1s1b 李明强调 reported: p1s1']);
});

it('names four statements of one sentence by b, c and d', async () => {
  const source = '他指出，甲，他强调乙，他说丙，他要求丁。';
  const body = '> 他*指出*，甲，他*强调*乙，他*说*丙，他*要求*丁。\n';
  expect((await briefingOf(source, [body])).statements.map(({ id }) => id)).toEqual([
    'p1s1',
    'p1s1b',
    'p1s1c',
    'p1s1d',
  ]);
});

it('rejects a fifth verb in a sentence', async () => {
  const source = '他指出，甲，他强调乙，他说丙，他要求丁，他希望戊。';
  const body = '> 他*指出*，甲，他*强调*乙，他*说*丙，他*要求*丁，他*希望*戊。\n';
  expect(await refusalOf(source, [body])).toBe(
    'content/briefings/a/01-s1.md:6:33 error holds more than 4 verbs. Emphasise only those that open a statement. (verbs)\n' +
      '1 error, 0 warnings',
  );
});

it('takes what stands before a verb with nothing behind it as said', async () => {
  const briefing = await briefingOf('甲。乙，李明说。', ['> 甲。\n> 乙，李明*说*。\n']);
  expect(spoken(briefing)).toEqual(['p1s1 李明说 reported: p1s1 p1s2']);
  expect(voices(briefing)).toEqual([
    ...['p1s1 said 甲。', 'p1s1 said 乙，'],
    ...['p1s1 lead 李明', 'p1s1 verb 说', 'p1s1 mark 。'],
  ]);
});

it('does not give what a closing verb takes to the statement before the blockquote', async () => {
  const briefing = await briefingOf('他指出，甲。乙，他说。', ['> 他*指出*，甲。\n', '> 乙，他*说*。\n']);
  expect(spoken(briefing)).toEqual(['p1s1 李明指出 reported: p1s1', 'p1s2 李明说 reported: p1s2']);
});

it('rejects a verb that closes where nothing is said before it', async () => {
  expect(await refusalOf('李明说。', ['> 李明*说*。\n'])).toContain(
    'content/briefings/a/01-s1.md:6:3 error closes with a verb, and nothing is said before it. ' +
      'Put what is said into the same blockquote. (nothing-said)',
  );
});

it('rejects an emphasised word that is no verb of attribution and names the verb in it', async () => {
  expect(await refusalOf('他明确指出，甲。', ['> 他*明确指出*，甲。\n'])).toContain(
    'content/briefings/a/01-s1.md:6:5 error emphasises “明确指出”, which is no verb of attribution that the site knows. ' +
      'Did you mean “指出”? Emphasise the verb alone, or add it to ATTRIBUTION_VERBS in lib/vocabulary.ts. (unknown-verb)',
  );
});

it('suggests no verb for a word that resembles none', async () => {
  const report = await refusalOf('他咆哮，甲。', ['> 他*咆哮*，甲。\n']);
  expect(report).toContain('emphasises “咆哮”');
  expect(report).not.toContain('Did you mean');
});

it('rejects a verb outside a blockquote', async () => {
  expect(await refusalOf('他说，甲。', ['他*说*，甲。\n'])).toBe(
    'content/briefings/a/01-s1.md:6:3 error emphasises a word outside a blockquote. ' +
      'Put > before the line if it is said, or take the stars away. (verb-outside)\n1 error, 0 warnings',
  );
});
