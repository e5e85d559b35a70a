import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import readSheets from 'read-excel-file/node';
import { csvToXlsx, placedSheetsOf, toPdf } from './support/office';
import { print, sheetSizes, squeeze } from './support/pdf';
import { BRIEFING, BRIEFING_TITLE, SPEECH_NOTE, TITLE_NOTE } from './support/site';
import { run, textsOf } from './support/source';

const TITLE = '任务分解表（本站编制，非官方文件）';
const COLUMNS = ['序号', '任务和举措（照录报道）', '出处', '主题（本站归类）', '相关调研点（同主题，本站归类）'];
const BLANK = ['责任单位', '完成时限', '进展'];
const VOICE = '转述　蓝佛安　指出（第5段第1至17句）';

/** The words of the rows: sentences, and the clauses of the two long ones. */
const ROWS = [
  ...textsOf(run('p5s2', 'p5s13')),
  '主动融入国家区域发展战略和“一带一路”大商圈，',
  '积极打造开放通道平台，',
  '加快提升外资外贸规模，',
  '全面复制推广国家自贸区先进经验做法，',
  '稳步扩大制度型开放，',
  '办好大型会展活动，',
  '持续提升开放型经济质量和水平。',
  ...textsOf(run('p5s15', 'p5s16')),
  '坚持“人民城市人民建，人民城市为人民”，',
  '完善就业、教育、养老、医疗、社会保障、住房等领域政策，',
  '强化城市传统及新型基础设施建设和旅游配套服务，',
  '打造智慧城市、智慧社区，',
  '提升民生的幸福指数、城市的宜居指数、游客的体验指数。',
];

const PAGE = `/print?s=${BRIEFING}_tasks`;
const path = (extension: string) => `/export/tasks/${BRIEFING}.${extension}`;
const LANDSCAPE = '297 x 210';

/** Sees that rows stand on sheets in their order, each whole on one of them. */
function expectRows(sheets: readonly string[]): void {
  let [sheet, from] = [0, 0];
  for (const row of ROWS.map(squeeze)) {
    while (sheet < sheets.length && (sheets[sheet] ?? '').indexOf(row, from) < 0) [sheet, from] = [sheet + 1, 0];
    expect(sheet, row).toBeLessThan(sheets.length);
    from = (sheets[sheet] ?? '').indexOf(row, from) + row.length;
  }
}

test('Excel’s file opens in LibreOffice and prints on few landscape sheets, all of them with the header', async ({
  request,
}, info) => {
  const file = info.outputPath('tasks.xlsx');
  await writeFile(file, await (await request.get(path('xlsx'))).body());
  const pdf = await toPdf(file);
  const [first = '', ...more] = await placedSheetsOf(pdf);
  const about = more.pop() ?? '';
  const sheets = [first, ...more];
  expect(sheets.length).toBeLessThanOrEqual(4);
  expect(new Set(await sheetSizes(pdf))).toEqual(new Set([LANDSCAPE]));
  for (const sheet of sheets)
    for (const words of [TITLE, BRIEFING_TITLE, TITLE_NOTE, VOICE, SPEECH_NOTE, ...COLUMNS, ...BLANK])
      expect(sheet).toContain(squeeze(words));
  expectRows(sheets);
  expect(about).toContain(squeeze('报道正文的版权归原发布者。'));
});

test('the CSV opens in LibreOffice with every row as it is', async ({ request }, info) => {
  const file = info.outputPath('tasks.csv');
  const bytes = await (await request.get(path('csv'))).body();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  await writeFile(file, bytes);
  const [sheet] = await readSheets(await csvToXlsx(file), { trim: false });
  const [header = [], ...rows] = sheet?.data ?? [];
  expect(header.slice(0, 8)).toEqual([...COLUMNS, ...BLANK]);
  expect(rows.map(([, words]) => words)).toEqual(ROWS);
  expect(rows.map(([number]) => number).slice(12, 15)).toEqual(['分句4.1（1）', '分句4.1（2）', '分句4.1（3）']);
  expect(rows.map((row) => row[10])).toEqual(ROWS.map((_, place) => place + 1));
  expect(header.slice(11)).toEqual(['报道', '见于', '网址', '说明']);
  for (const row of rows) {
    expect(row[11]).toBe(`${BRIEFING_TITLE}（${TITLE_NOTE}）`);
    for (const words of [TITLE, SPEECH_NOTE]) expect(row[14]).toContain(words);
  }
});

test('the page prints the table on landscape sheets with its header on each and no row broken', async ({
  page,
}, info) => {
  await page.goto(PAGE);
  await expect(page.getByRole('table', { name: TITLE })).toBeVisible();
  const pdf = info.outputPath('ledger.pdf');
  const { sheets } = await print(page, pdf);
  const sizes = await sheetSizes(pdf);
  const header = COLUMNS.map(squeeze).join('');
  const landscape = sheets.filter((_, place) => sizes[place] === LANDSCAPE);
  expect(landscape.length).toBeGreaterThan(1);
  expect(landscape.length).toBeLessThanOrEqual(6);
  expect(landscape.filter((sheet) => !sheet.includes(header))).toEqual([]);
  expectRows(landscape);
  const all = sheets.join('');
  for (const words of [TITLE, BRIEFING_TITLE, TITLE_NOTE, VOICE]) expect(all).toContain(squeeze(words));
});

test('the table reads on a narrow screen without going beyond it', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto(PAGE);
  const table = page.locator('table.ledger');
  expect(await table.locator('tbody .words').allTextContents()).toEqual(ROWS);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  const words = await table.locator('tbody .words').nth(1).boundingBox();
  expect(words?.width).toBeGreaterThan(240);
  // Said once, at the first clause, of the whole sentence.
  await expect(table.getByText('养老产业孵化园')).toHaveCount(1);
  const filed = table.locator('tr', { hasText: '坚持“人民城市人民建' }).locator('[data-label^="主题"]');
  await expect(filed).toHaveText('养老（按整句）');
});
