import { expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import { draftArticle } from '@/lib/import/draft';
import { findOutline } from '@/lib/import/outline';
import { fc } from '../property';
import { cut } from './told-speech';

const { library } = await loadLibrary('content');
const NO_SPEECH = { voices: new Map(), guesses: [] };
const outlineOf = (text: string) => findOutline(cut(text), NO_SPEECH, {}, library);
const draftOf = (text: string) => draftArticle({ text, facts: {}, guesses: [] }, { slug: 'a-draft' }, library);
const titlesOf = (text: string, kind: string) =>
  outlineOf(text).sections.flatMap((section) => (section.kind === kind ? [section.title] : []));
const all = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index));

it.each([
  ['one word', '好'],
  ['no sentence', all(40, (index) => `line ${index}`).join('\n')],
  ['one paragraph of thousands of sentences', '河水向东流。山上有松树。'.repeat(1500)],
  ['3,000 paragraphs', all(3000, (index) => `第${index}户人家住在河边。`).join('\n')],
  ['more questions than files can be numbered', all(1100, (index) => `问：几点？\n答：${index}点。`).join('\n')],
  ['Latin letters', 'The mayor came to the school. “We will build,” he said.\nHe left at noon.'],
])('drafts %s whole, in fewer than a thousand sections', (_, text) => {
  const { files } = draftOf(text);
  const sections = files.filter(({ name }) => /^\d/.test(name)).map(({ name }) => name);
  expect(sections.length).toBeGreaterThan(0);
  expect(sections.length).toBeLessThan(1000);
  expect([...sections].sort()).toEqual(sections);
});

it('cuts a long paragraph where no section is longer than a page', () => {
  const { sections } = outlineOf('河水向东流。山上有松树。'.repeat(30));
  expect(sections.length).toBeGreaterThanOrEqual(5);
});

it('leaves an enumeration inside one sentence, and one that only describes, where they stand', () => {
  expect(titlesOf('他指出，要抓好两件事：一是要修路；二是要通水。', 'task')).toEqual([]);
  expect(titlesOf('问题有两个。一是路窄。二是水浅。', 'task')).toEqual([]);
});

it('takes an enumeration whose first item stands behind who speaks', () => {
  const text = '会议强调，一要修好路。今年通到村口。二要引来水。';
  expect(titlesOf(text, 'task')).toEqual(['修好路', '引来水']);
});

it('numbers one enumeration of two, the longer, and tells what was left', () => {
  const text = '会议要求做好准备。一要看天。二要看水。\n会议强调了分工。一要修路。二要通水。三要植树。';
  const { sections, guesses } = outlineOf(text);
  expect(sections.flatMap(({ number }) => number ?? [])).toEqual([1, 2, 3]);
  expect(guesses.filter(({ what }) => what === 'no tasks of 2 items (一要)').map(({ sentence }) => sentence)).toEqual([
    'p1s2',
  ]);
});

it('gives the topic of five tasks to five and not to four', () => {
  const listOf = (heads: string) => [...heads].map((numeral) => `${numeral}要办好这件事。`).join('');
  const topicsOf = (text: string) =>
    outlineOf(text).sections.flatMap(({ kind, topics }) => (kind === 'task' ? [topics] : []));
  expect(topicsOf(listOf('一二三四五'))).toEqual(Array.from({ length: 5 }, () => ['five-tasks']));
  expect(topicsOf(listOf('一二三四'))).toEqual([[], [], [], []]);
});

it('makes no visit of a region, a meeting, an occasion or a list of sites', () => {
  const line = (words: string) => `李文华${words}。李文华强调，要抓好落实。李文华指出，大家要努力。`;
  for (const words of [
    '来到西河省',
    '来到大剧院出席开幕式',
    '先后来到城南水库、北山林场',
    '听取工作汇报',
    '察看秧苗长势',
  ])
    expect(titlesOf(line(words), 'visit')).toEqual([]);
  expect(titlesOf(line('来到城南水库，察看水位'), 'visit')).toEqual(['城南水库']);
});

it('takes nobody for there who is only quoted', () => {
  expect(titlesOf('李文华说，“我去年来到城南水库，看了水位。”李文华指出，要抓好落实。', 'visit')).toEqual([]);
});

it('tells outlet, day and place as suggestions and writes none of them', () => {
  const text = '新华社临江3月5日电（记者何小满）李文华在临江市调研。李文华指出，要抓好落实。李文华强调，要努力。';
  expect(
    outlineOf(text)
      .guesses.filter(({ what }) => what.includes('not written'))
      .map(({ what }) => what),
  ).toEqual(['outlet not written; perhaps “新华社”', 'publishedOn not written', 'place not written; perhaps “临江市”']);
  const briefing = draftOf(text).files.find(({ name }) => name === 'briefing.md')?.text;
  expect(briefing).not.toMatch(/^(?:outlet|publishedOn|place):/m);
  expect(briefing).toContain('titleOrigin: editorial');
});

it('takes no line of speech for a heading, and no item that nothing stands under', () => {
  const text = '甲市的通知\n各单位：\n一、任务\n（一）修路。\n（二）通水。\n二、要求\n早办。';
  const article = cut(text);
  expect([...findOutline(article, NO_SPEECH, {}, library).headings.keys()]).toEqual(['p1s1', 'p3s1', 'p6s1']);
  const voices = new Map([['p3s1', { voice: 'statement', verbs: [] }] as const]);
  expect([...findOutline(article, { voices, guesses: [] }, {}, library).headings.keys()]).toEqual(['p1s1', 'p6s1']);
});

// biome-ignore format: pieces that the finders and Markdown look for
const PIECES = ['一、', '（一）', '1.', '第一章 ', '一要', '二要', '李强', '来到', '在', '石桥村', '，', '。', '？', '：', '\n', '\n', '指出', '“好。”', '#', '*', '_', '[a](b)', '<b>', '&amp;', '问：', '答：', '各位代表：', '国办发〔2018〕1号', '2018年12月7日', '通知', '座谈会', '主持召开', '陪同调研。', 'p1s1', 'tasks', '\t', '😀', '- ', '> ', '```', '---', '创新', '养老'];

it('drafts whatever these pieces join to', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      fc.pre(text.trim() !== '');
      return draftOf(text).files[0]?.text === text;
    }),
    { numRuns: 150 },
  );
});
