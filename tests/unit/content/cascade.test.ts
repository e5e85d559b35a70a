import { expect, it } from 'vitest';
import { baseWith, type Files, load, refusalOf, spelled } from './folder';

// A file that cannot be read may well hold the sentences that the others lack: to ask for a copy of them would double them.
const FERRY = 'briefings/harbour-2024/02-ferry.md';
const HEAD = '---\nkind: visit\ntitle: 渡口\nsite: 渡口\ntopics: []\n---\n\n';

const UNREADABLE: readonly (readonly [name: string, files: Files, rule: string])[] = [
  ['is empty', { [FERRY]: '' }, 'empty-file'],
  ['is no UTF-8', { [FERRY]: spelled('---\nkind: visit\ntitle: ⟦0xB6 0xC9 0xBF 0xDA⟧\n---\n') }, 'not-utf-8'],
  ['is too large', { [FERRY]: spelled(`${HEAD}⟦好 × 22000⟧。\n`) }, 'too-large'],
  ['has a paragraph that is too large', { [FERRY]: spelled(`${HEAD}⟦好 × 700⟧。\n⟦好 × 700⟧。\n`) }, 'too-large'],
  ['is nested too deep', { [FERRY]: spelled(`${HEAD}⟦> × 21⟧ 李明。\n`) }, 'too-deep'],
  ['has no front matter', { [FERRY]: '李明。\n' }, 'no-front-matter'],
  ['has a list', { [FERRY]: `${HEAD}- 第二天,李明去看渡口,要求先修两条旧船,再添救生衣。\n` }, 'not-allowed'],
];

it.each(UNREADABLE)('says nothing of missing sentences where a section file %s', async (_name, files, rule) => {
  const { report } = await load(await baseWith(files));
  expect(report).toContain(`content/${FERRY}:`);
  expect(report).toContain(`(${rule})`);
  expect(report).not.toContain('(missing-sentence)');
});

it('says nothing of unknown topics where a topic’s file cannot be read', async () => {
  const { report } = await load(await baseWith({ 'topics/reading.md': spelled('⟦0xFF⟧') }));
  expect(report).toContain('(not-utf-8)');
  expect(report).not.toContain('(unknown-topic)');
});

it('says once what is wrong with an emphasised word that is no verb', async () => {
  expect(await refusalOf('他咆哮，甲。', ['> 他*咆哮*，甲。\n'])).not.toContain('(no-verb)');
});

it('prints no control character and no mark that turns the reading direction, even where the text holds them', async () => {
  const report = await refusalOf('甲乙丙。', [spelled('甲⟦U+001B⟧[31m乙⟦U+202E⟧丙。\n').toString('utf8')]);
  expect(report).toContain('U+001B is a control character');
  expect(report).toContain('U+202E is a mark that turns the reading direction');
  expect(report).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
});
