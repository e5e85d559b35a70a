import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { readSource } from '@/lib/content/source';
import type { Facts, Speech } from '@/lib/import/model';
import { findSpeech } from '@/lib/import/speech';
import { STATEMENTS } from '../content/taiyuan';
import { cpuTime } from './cpu-time';
import { heardIn } from './heard';

const FIXTURES = fileURLToPath(new URL('../../fixtures/import/speech/', import.meta.url));
const read = async (name: string): Promise<string> => (await readFile(`${FIXTURES}${name}`, 'utf8')).trimEnd();

function speechOf(text: string, facts: Facts = {}): Speech {
  return findSpeech(readSource({ file: new VFile({ path: 'source.txt' }), text }), facts);
}

it('finds the twelve statements of the site’s own article, who speaks and how far each goes, from the text alone', async () => {
  const text = await readFile('content/briefings/taiyuan-2023-03/source.txt', 'utf8');
  const { statements, speaker, refused, quoted } = heardIn(text);
  const expected = STATEMENTS.map(([id, verb, first, last]) => {
    const paragraph = id.slice(0, id.indexOf('s') + 1);
    const sentences = Array.from({ length: last - first + 1 }, (_, index) => `${paragraph}${first + index}`);
    return [id, '蓝佛安', verb, ...sentences].join(' ');
  });
  expect(statements).toEqual(expected);
  expect(speaker).toBe('蓝佛安');
  expect(refused).toEqual([]);
  expect(quoted.filter((line) => line.includes('person:'))).toEqual([]);
});

it.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.statements')))(
  'gives the statements listed in %s and no others, and writes all of them so that the check reads them',
  async (name) => {
    const { statements, refused } = heardIn(await read(name.replace('.statements', '.txt')));
    expect(statements.join('\n')).toBe(await read(name));
    expect(refused).toEqual([]);
  },
);

it('reads lines that open with who speaks and a colon, and what stands under them', async () => {
  const { voices } = speechOf(await read('press-conference.txt'));
  const found = [...voices].map(([id, { label, verbs }]) => [id, label?.name ?? '-', verbs.length].join(' '));
  expect(found).toEqual([
    ...['p2s1 邢慧娜 0', 'p2s2 - 0', 'p3s1 邢慧娜 0', 'p4s1 中央广播电视总台记者 0'],
    ...['p5s1 卢景波 0', 'p5s2 - 0', 'p6s1 - 0', 'p6s2 - 0', 'p7s1 - 0', 'p8s1 - 0'],
    ...['p9s1 新华社记者 0', 'p9s2 - 0', 'p9s3 - 0', 'p10s1 卢景波 0'],
  ]);
});

it('takes 问 and 答 at the beginning of a line for verbs, and names nobody for them', async () => {
  const { voices } = speechOf(await read('questions-and-answers.txt'));
  expect(voices.get('p3s1')).toEqual({ voice: 'statement', verbs: [{ start: 0, end: 1 }] });
  expect(voices.get('p5s1')).toEqual({ voice: 'statement', verbs: [] });
  expect(voices.has('p2s2')).toBe(false);
});

it.each(['时间：5月20日。\n地点：会议室。\n主持人：李明', '一、总体要求：以人为本。\n二、基本原则：稳中求进。'])(
  'takes no label for speech in %s',
  (text) => {
    expect(speechOf(text).voices.size).toBe(0);
  },
);

it.each([
  '关于做好防汛工作的通知\n各县（市、区）人民政府：\n会议指出，防汛事关全局。省长李明强调，要严阵以待。',
  '各位代表：\n现在，我代表市人民政府，向大会报告工作。会议要求，要稳中求进。',
  '同志们：\n省委书记李明指出，要提速。我强调几点。',
  '某市人民政府办公室\n市政办发〔2023〕12号\n会议强调，要落实责任。',
])('looks for no statements in %s, which is one speaker’s or one body’s words', (text) => {
  const { voices, guesses } = speechOf(text);
  expect([voices.size, guesses.length]).toEqual([0, 1]);
});

it('looks for no statements where the article is given as a speech', () => {
  expect(speechOf('省长李明指出，要提速。', { genre: 'speech' }).voices.size).toBe(0);
});

it('links every speaker who is not the briefing’s, also where no briefing’s speaker is known', () => {
  const { quoted, speaker } = heardIn('省长李明指出，要提速。\n市长王芳表示，坚决落实。');
  expect(speaker).toBeUndefined();
  expect(quoted.map((line) => decodeURIComponent(line))).toEqual([
    ...['> 省长[李明](person:李明)*指出*，要提速。', '> 市长[王芳](person:王芳)*表示*，坚决落实。'],
  ]);
});

it.each([
  ['李明指出，形势很好。老茨则强调，要稳。要快。', ['p2s1 李明 指出 p2s1']],
  ['李明指出，形势很好；老茨则强调，要稳。', []],
  ['李明指出，形势很好。老茨作了发言。他强调，要稳。', ['p2s1 李明 指出 p2s1']],
  ['李明指出，形势很好。王芳局长作了发言。他强调，要稳。', ['p2s1 李明 指出 p2s1']],
  ['“多少钱？”“五元。”李明说。', ['p2s2 李明 说 p2s2 p2s3']],
])('gives nobody what somebody may have said whom it does not know, in %s', (text, expected) => {
  const { statements } = heardIn(`省长李明指出，要提速。\n${text}`);
  expect(statements).toEqual(['p1s1 李明 指出 p1s1', ...expected]);
});

it('takes who is given as the speaker, and links all others', () => {
  const { quoted } = heardIn('省长李明指出，要提速。\n市长王芳表示，坚决落实。', { speaker: '李明' });
  expect(quoted.map((line) => decodeURIComponent(line))).toEqual([
    ...['> 省长李明*指出*，要提速。', '> 市长[王芳](person:王芳)*表示*，坚决落实。'],
  ]);
});

it('never lets a statement fall to a given speaker whom the text does not name', () => {
  const { statements } = heardIn('省长李明来到田头。他指出，要提速。', { speaker: '赵强' });
  expect(statements).toEqual(['p1s2 李明 指出 p1s2']);
});

it.each([
  '他说',
  '，',
  '他说，',
  '省长李明说，',
  '“甲。”他说，',
  '“”',
  '（',
  '在对向',
  '一是好；',
  '李明说：“好。”\n',
  '李明指出，好。有三家。',
])('reads 60 kB of %s in time that grows with their length alone', async (unit) => {
  const text = unit.repeat(Math.floor(20_000 / unit.length));
  const small = text.slice(0, 2_000);
  const time = async (one: string): Promise<number> => {
    const times: number[] = [];
    for (const _ of [1, 2, 3]) times.push(await cpuTime(() => speechOf(one)));
    return Math.min(...times);
  };
  await time(small);
  // Ten times the text: ten times as long where it grows with the length, a hundred times where with its square.
  expect(await time(text)).toBeLessThan(300 + 40 * (await time(small)));
});
