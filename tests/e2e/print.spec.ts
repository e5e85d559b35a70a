import { expect, test } from '@playwright/test';
import { squeeze } from './support/pdf';
import { type Printed, printEveryType } from './support/printed';
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
import { ADDRESS, PAPER_CODE, readCode, served } from './support/sited';

/** What leads elsewhere on the screen and has no use on paper. */
const NAVIGATION = [
  ...['跳到正文', '编制说明', '上一处', '下一处', '本节链接', '本项链接', '在全文中阅读', '叙述与转述对照'],
  ...['点按', '首页/', '显示全部', '全部12'],
];

/** 8 lines of 26 characters: a statement that is longer may run over, or half a sheet would stay blank. */
const KEPT = 208;

/** What the briefing prints before each of its passages of narrative. */
const NARRATIVE = [
  ...['第1段第1至3句', '第1段第6句', '第2段第1句', '第2段第6至7句', '第2段第10句', '第3段第1至2句'],
  ...['第3段第5句', '第4段第1句'],
];

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
  all = await printEveryType(browser, baseURL, info);
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

test('breaks no statement that is not long, and no row of a table, over sheets', () => {
  for (const { path, paper, statements, rows } of all) {
    const isBroken = (block: string) => !paper.sheets.some((sheet) => sheet.includes(block));
    const kept = statements.filter(({ length }) => length <= KEPT);
    expect.soft(kept.filter(isBroken), `statements of ${path}`).toEqual([]);
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

test('numbers the sheets, and begins with the site, its release, the address and the heading', () => {
  for (const { path, paper, heading } of all) {
    expect.soft(paper.numbers, path).toEqual(paper.sheets.map((_, index) => `—${index + 1}—`));
    expect.soft(paper.sheets[0], path).toContain(heading);
    // A hyphen at the end of a line is taken for one of the line.
    const address = (text: string) => squeeze(text).replaceAll('-', '');
    // Marks are the reader's own: the page is the bare one. Chinese is printed as it is read.
    const own = path === MARKED ? BRIEFING_PATH : decodeURI(path);
    expect.soft(address(paper.sheets[0] ?? ''), path).toContain(address(`本页路径：${own}`));
    expect.soft(paper.sheets[0], path).toMatch(/^政策简读据本站20\d\d年\d{1,2}月\d{1,2}日版/);
  }
});

test('prints the title, the outlet and the date with every text of the article', () => {
  for (const { path, paper } of all.filter(({ sentences }) => sentences.length > 0))
    for (const words of [BRIEFING_TITLE, OUTLET, DATE]) expect.soft(paper.text, path).toContain(squeeze(words));
});

test('prints before each passage of narrative, and beside each part of a statement, which sentences it is', () => {
  const text = all.find(({ path }) => path === BRIEFING_PATH)?.paper.text ?? '';
  expect([...text.matchAll(/叙述(第\d段第[\d至]+句)/g)].map(([, place]) => place)).toEqual(NARRATIVE);
  // The statement of the whole fifth paragraph, and its part in the first task.
  expect(text).toContain('转述蓝佛安指出(第5段第1句起)本处第5段第2至5句,全处第5段第1至17句');
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

test('prints black on white', async ({ page }) => {
  await page.goto(BRIEFING_PATH);
  await page.emulateMedia({ media: 'print' });
  const colors = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor];
  });
  expect(colors).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('prints on every page its address, and a code that is read as it', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of PAGE_TYPES) {
    await page.goto(served(path));
    // Marks are the reader's own: the page is the bare one.
    const address = ADDRESS + (path === MARKED ? BRIEFING_PATH : path);
    expect.soft(await readCode(page, PAPER_CODE), path).toBe(address);
    await expect.soft(page.locator('.paper-head'), path).toContainText(`本页网址：${decodeURI(address)}`);
  }
});
