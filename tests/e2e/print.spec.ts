import { expect, type Page, test } from '@playwright/test';
import { type Paper, print, squeeze } from './support/pdf';
import {
  BRIEFING_PATH,
  BRIEFING_TITLE,
  DATE,
  MARKED,
  OUTLET,
  PAGE_TYPES,
  SPEECH_NOTE,
  TITLE_NOTE,
} from './support/site';

/** What leads elsewhere on the screen and has no use on paper. */
const NAVIGATION = [
  ...['跳到正文', '编制说明', '上一处', '下一处', '本节链接', '本项链接', '在全文中阅读', '叙述与转述对照'],
  ...['点按', '首页/', '显示全部', '全部12'],
];

/** A page as it is on the screen and on paper. */
interface Printed {
  readonly path: string;
  readonly paper: Paper;
  readonly heading: string;
  readonly main: string;
  /** The source's sentences or paragraphs that it shows, in their order. */
  readonly sentences: readonly string[];
  readonly statements: readonly string[];
  readonly rows: readonly string[];
}

async function printPage(page: Page, path: string, file: string): Promise<Printed> {
  await page.goto(path);
  const texts = async (selector: string) => (await page.locator(selector).allTextContents()).map(squeeze);
  const statements = await page
    .locator('main blockquote')
    .evaluateAll((blocks) =>
      blocks.map((block) => [...block.querySelectorAll('.sentence')].map((one) => one.textContent).join('')),
    );
  return {
    path,
    heading: (await texts('main h1')).join(''),
    main: squeeze(await page.getByRole('main').innerText()),
    sentences: await texts('main :is(.sentence, .source-text p)'),
    statements: statements.map(squeeze),
    rows: await texts('main :is(tbody tr, dl > div)'),
    paper: await print(page, file),
  };
}

/** Gives the texts that do not follow each other in another. */
function outOfOrder(text: string, parts: readonly string[]): string[] {
  let from = 0;
  return parts.filter((part) => {
    const at = text.indexOf(part, from);
    if (at >= 0) from = at + part.length;
    return at < 0;
  });
}

let all: Printed[] = [];

test.beforeAll(async ({ browser, baseURL }, info) => {
  test.setTimeout(90_000);
  const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  all = [];
  for (const [index, path] of PAGE_TYPES.entries())
    all.push(await printPage(page, path, info.outputPath(`${index}.pdf`)));
  await page.close();
});

test('prints every sentence of every type of page, whole and in its order', () => {
  for (const { path, paper, sentences } of all) expect.soft(outOfOrder(paper.text, sentences), path).toEqual([]);
});

test('prints so that pdftotext, unasked, finds every sentence whole', () => {
  for (const { path, paper, sentences } of all)
    expect
      .soft(
        sentences.filter((one) => !paper.byPosition.includes(one)),
        path,
      )
      .toEqual([]);
});

test('breaks no statement and no row of a table over sheets', () => {
  for (const { path, paper, statements, rows } of all) {
    const isBroken = (block: string) => !paper.sheets.some((sheet) => sheet.includes(block));
    expect.soft(statements.filter(isBroken), `statements of ${path}`).toEqual([]);
    // A term or fact that is for the screen alone is printed without it.
    const printedRows = rows.filter((row) => paper.text.includes(row));
    expect.soft(printedRows.filter(isBroken), `rows of ${path}`).toEqual([]);
  }
});

test('prints every row of the table of topics', () => {
  for (const { path, paper, rows } of all.filter((one) => one.path === '/topics'))
    expect(
      rows.filter((row) => !paper.text.includes(row)),
      path,
    ).toEqual([]);
});

test('numbers the sheets, and begins with the heading and the address', () => {
  for (const { path, paper, heading } of all) {
    expect.soft(paper.numbers, path).toEqual(paper.sheets.map((_, index) => `—${index + 1}—`));
    expect.soft(paper.sheets[0], path).toContain(heading);
    // A hyphen at the end of a line is taken for one of the line.
    const address = (text: string) => squeeze(text).replaceAll('-', '');
    // Marks are the reader's own: the page is the bare one. Chinese is printed as it is read.
    const own = path === MARKED ? BRIEFING_PATH : decodeURI(path);
    expect.soft(address(paper.sheets[0] ?? ''), path).toContain(address(`政策简读　本页路径：${own}`));
  }
});

test('prints the title, the outlet and the date with every text of the article', () => {
  for (const { path, paper } of all.filter(({ sentences }) => sentences.length > 0))
    for (const words of [BRIEFING_TITLE, OUTLET, DATE]) expect.soft(paper.text, path).toContain(squeeze(words));
});

test('prints what the screen says of titles and 转述, and no navigation', () => {
  for (const { path, paper, main } of all) {
    for (const words of [TITLE_NOTE, SPEECH_NOTE].map(squeeze))
      expect.soft(paper.text.includes(words), `${words} on ${path}`).toBe(main.includes(words));
    expect
      .soft(
        NAVIGATION.filter((words) => paper.text.includes(squeeze(words))),
        path,
      )
      .toEqual([]);
  }
});

test('prints black on white, and leaves no sheet before the last half empty', async ({ page }) => {
  await page.goto(BRIEFING_PATH);
  await page.emulateMedia({ media: 'print' });
  const colors = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor];
  });
  expect(colors).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  const sheets = all.find(({ path }) => path === BRIEFING_PATH)?.paper.sheets ?? [];
  const fullest = Math.max(...sheets.map(({ length }) => length));
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets.slice(0, -1).filter(({ length }) => length < fullest / 2)).toEqual([]);
});
