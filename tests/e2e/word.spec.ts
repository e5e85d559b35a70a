import { expect, test } from '@playwright/test';
import { sheetsOf } from './support/office';
import { sheetSizes, squeeze } from './support/pdf';
import { BRIEFING, SECTIONS, TOPICS } from './support/site';
import { run, textsOf } from './support/source';
import { bodyOf, opened, textLinesOf } from './support/word';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const ALL = SECTIONS.flatMap(({ sentences }) => sentences);
const INNOVATION = TOPICS.filter(({ slug }) => slug === 'innovation').flatMap(({ sentences }) => sentences);
const TASKS = SECTIONS.filter(({ kind }) => kind === 'task').flatMap(({ sentences }) => sentences);
const EVERYTHING = [
  `${BRIEFING}_tasks`,
  ...SECTIONS.map(({ slug }) => `${BRIEFING}_${slug}`),
  `${BRIEFING}_p5s1`,
  '_innovation',
].join('.');

/** Each kind of file: how it is named, the sentences that it holds in their order, which of its sheets lie across. */
const FILES = [
  {
    path: `/export/briefings/${BRIEFING}.docx`,
    name: BRIEFING,
    title: '蓝佛安在太原调研',
    sentences: ALL,
    across: 'none',
  },
  {
    path: '/export/topics/innovation.docx',
    name: 'innovation',
    title: '主题：创新（本站归类）',
    sentences: INNOVATION,
    across: 'none',
  },
  {
    path: `/export/visits/${BRIEFING}/bell-tower-street.docx`,
    name: `${BRIEFING}-bell-tower-street`,
    title: '调研点7：钟楼步行街',
    sentences: run('p3s1', 'p3s4'),
    across: 'none',
  },
  {
    path: `/export/print.docx?s=${BRIEFING}_tasks`,
    name: 'print',
    title: '任务分解表（非官方文件）-蓝佛安在太原调研',
    // Of two the clauses lie in rows of their own.
    sentences: TASKS.filter((id) => id !== 'p5s14' && id !== 'p5s17'),
    across: 'all',
  },
  {
    path: `/export/print.docx?s=${EVERYTHING}`,
    name: 'print',
    title: '蓝佛安在太原调研（选编）',
    sentences: [...ALL, ...run('p5s1', 'p5s17'), ...INNOVATION],
    across: 'some',
  },
] as const;

for (const { path, name, title, sentences, across } of FILES)
  test(`sends ${title} in Word, and LibreOffice opens it with every sentence in order`, async ({ request }, info) => {
    const answer = await request.get(path);
    expect(answer.headers()['content-type']).toBe(TYPE);
    expect(answer.headers()['content-disposition']).toBe(
      `attachment; filename="${name}.docx"; filename*=UTF-8''${encodeURIComponent(`${title}.docx`)}`,
    );
    const pdf = await opened(request, path, info);
    const sheets = await sheetsOf(pdf);
    const text = sheets.map(bodyOf).join('');
    let from = 0;
    for (const sentence of textsOf(sentences).map(squeeze)) {
      const at = text.indexOf(sentence, from);
      expect(at, sentence).toBeGreaterThan(-1);
      from = at + sentence.length;
    }
    const sizes = new Set(await sheetSizes(pdf));
    expect([...sizes].sort()).toEqual(
      { none: ['210 x 297'], all: ['297 x 210'], some: ['210 x 297', '297 x 210'] }[across],
    );
    expect(sheets.map((sheet) => /—(\d+)—$/.exec(sheet)?.[1])).toEqual(sheets.map((_, index) => String(index + 1)));
  });

test('sets 28 characters in a line and 22 lines on a sheet, its number at the outer edge', async ({
  request,
}, info) => {
  const lines = await textLinesOf(await opened(request, `/export/briefings/${BRIEFING}.docx`, info));
  // The text’s left edge is that of the binding on odd sheets, of the cut on even ones, in points.
  const edge = (page: number) => (page % 2 === 1 ? 28 : 26) * (72 / 25.4);
  const full = lines.filter(
    ({ page, left, text }) => Math.abs(left - edge(page)) < 1.5 && /^[\p{Script=Han}，、。；：“”]{28}$/u.test(text),
  );
  // LibreOffice gives a mark at a line's end a second cell now and then.
  const exact = full.filter(({ left, right }) => right - left > 439 && right - left < 443);
  expect(exact.length).toBeGreaterThan(20);
  expect(exact.length / full.length).toBeGreaterThan(0.9);
  const pitches = full.flatMap((line, index) => {
    const before = full[index - 1];
    return before?.page === line.page && line.bottom - before.bottom < 40 ? [line.bottom - before.bottom] : [];
  });
  expect(pitches.length).toBeGreaterThan(15);
  const pitch = pitches.reduce((sum, one) => sum + one, 0) / pitches.length;
  // 225 mm of text hold 22 of these lines, and no more.
  expect(Math.floor((225 * (72 / 25.4)) / pitch)).toBe(22);
  const numbers = lines.filter(({ text }) => /^—\d+—$/.test(text));
  expect(numbers.map(({ left }) => left > 300)).toEqual(numbers.map(({ page }) => page % 2 === 1));
  expect(numbers.length).toBeGreaterThan(5);
});

test('has no file for a document of which a piece is not there', async ({ request }) => {
  const many = Array.from({ length: 61 }, (_, index) => `${BRIEFING}_x${index}`).join('.');
  for (const s of [
    '',
    '.',
    `${BRIEFING}_nowhere`,
    `${BRIEFING}_closing.nowhere-2024`,
    '_nowhere',
    many,
    'x'.repeat(2001),
  ])
    expect((await request.get(`/export/print.docx?s=${s}`)).status(), s).toBe(404);
  for (const path of [`/export/briefings/nowhere.docx`, `/export/briefings/${BRIEFING}.doc`, '/export/print.docx'])
    expect((await request.get(path)).status(), path).toBe(404);
});

test('sends a piece that is asked for twice once, and a file that is known only by its tag', async ({ request }) => {
  const path = `/export/print.docx?s=${BRIEFING}_closing`;
  const once = await request.get(path);
  const twice = await request.get(`${path}.${BRIEFING}_closing`);
  expect(Buffer.compare(await once.body(), await twice.body())).toBe(0);
  const { etag = '' } = once.headers();
  expect(etag).not.toBe('');
  expect((await request.get(path, { headers: { 'If-None-Match': etag } })).status()).toBe(304);
});
