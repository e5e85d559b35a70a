import { expect, test } from '@playwright/test';
import { codePointsOf, fontsOf, type Line, linesOf, squeeze } from './support/pdf';
import { type Printed, printEveryType, printOpen } from './support/printed';
import { MM, SHEET, sheetsOf } from './support/sheets';
import {
  BRIEFING_PATH,
  BRIEFING_TITLE,
  COMPOSED,
  DATE,
  OUTLET,
  SEARCHED,
  SOURCE_PATH,
  TITLE_NOTE,
  topicPath,
} from './support/site';

const HALF_A_MILLIMETRE = MM / 2;
/** 3号 characters on 22 lines. */
const CHARACTER = 15.75;
const LINE = 28.95;
/** How wide Noto Serif's dash is in 4号. */
const DASH = 0.89 * 14;
/** Where its baseline lies in such a line: half the leading, and its ascent of 1.151 em. */
const BASELINE = (LINE - 1.437 * CHARACTER) / 2 + 1.151 * CHARACTER;

/** The site's own fonts: no system's has a part in what these tests see. */
const OWN_FONTS = /^(?:NotoSerifSC|NotoSansSC|LXGWWenKai)/;
const KANGXI = /[\u2e80-\u2fdf]/u;
const ARTICLE = squeeze(`${BRIEFING_TITLE}（${TITLE_NOTE}）见于《${OUTLET}》${DATE}`);

let all: Printed[] = [];

test.beforeAll(async ({ browser, baseURL }, info) => {
  test.setTimeout(90_000);
  all = await printEveryType(browser, baseURL, info);
});

const paperOf = (path: string) => all.find((one) => one.path === path)?.paper;
/** What stands on the page of text, without head and number. */
const body = (lines: readonly Line[]) =>
  lines.filter(({ baseline }) => baseline > SHEET.top && baseline < SHEET.top + SHEET.text);
const leftmost = (lines: readonly Line[]) => Math.min(...lines.flatMap(({ starts }) => starts));
const rightmost = (lines: readonly Line[]) => Math.max(...lines.flatMap(({ starts }) => starts)) + CHARACTER;

test('sets 22 lines of 28 characters on a full sheet, within half a millimetre of the margins', async () => {
  const file = paperOf(SOURCE_PATH)?.file ?? '';
  for (const sheet of [3, 4]) {
    const lines = body(await linesOf(file, sheet));
    expect(lines, `sheet ${sheet}`).toHaveLength(22);
    const full = lines.filter(({ starts }) =>
      starts.every((start, index) => Math.abs(start - (starts[0] ?? 0) - index * CHARACTER) < 0.1),
    );
    expect(full.filter(({ starts }) => starts.length === 28).length, `sheet ${sheet}`).toBeGreaterThan(11);
    const [left, right] = sheet % 2 === 1 ? [SHEET.binding, SHEET.outer] : [SHEET.outer, SHEET.binding];
    const off = {
      left: leftmost(full) - left,
      right: SHEET.width - rightmost(full) - right,
      top: (lines[0]?.baseline ?? 0) - BASELINE - SHEET.top,
      bottom: (lines.at(-1)?.baseline ?? 0) - BASELINE + LINE - SHEET.top - SHEET.text,
    };
    for (const [side, by] of Object.entries(off))
      expect(Math.abs(by), `${side} of sheet ${sheet}`).toBeLessThan(HALF_A_MILLIMETRE);
  }
});

test('stands on one grid: each line of the text is as far from the next', async () => {
  const lines = body(await linesOf(paperOf(SOURCE_PATH)?.file ?? '', 4));
  const first = lines[0]?.baseline ?? 0;
  // Characters are placed on whole pixels, of which each is three quarters of a point.
  const off = lines.map(({ baseline }, index) => Math.abs(baseline - first - index * LINE));
  expect(Math.max(...off)).toBeLessThan(0.75);
});

test('leaves no sheet before the last of its kind half empty', async () => {
  for (const printed of all) {
    for (const { sheet, isLast, number } of await sheetsOf(printed)) {
      if (isLast) continue;
      const lines = await linesOf(printed.paper.file, number);
      const last = lines.filter(({ baseline }) => baseline < sheet.top + sheet.text).at(-1)?.baseline ?? 0;
      expect.soft(last - sheet.top, `sheet ${number} of ${printed.path}`).toBeGreaterThan(sheet.text / 2);
    }
  }
});

test('numbers every sheet at its outer edge, one character in: right on odd sheets, left on even', async () => {
  for (const printed of all) {
    for (const { sheet, number } of await sheetsOf(printed)) {
      const line = (await linesOf(printed.paper.file, number)).at(-1);
      const [start, end] = [line?.starts[0] ?? 0, (line?.starts.at(-1) ?? 0) + DASH];
      const from = number % 2 === 1 ? sheet.width - end : start;
      const where = `sheet ${number} of ${printed.path}`;
      expect.soft(Math.abs(from - sheet.outer - 14), where).toBeLessThan(HALF_A_MILLIMETRE);
      // The dash, about a third of its size over the baseline, lies 7 mm below the text.
      const under = (line?.baseline ?? 0) - 14 / 3 - sheet.top - sheet.text;
      expect.soft(Math.abs(under - 7 * MM), where).toBeLessThan(HALF_A_MILLIMETRE);
    }
  }
});

test('says at the head of every sheet which article or page it is of', () => {
  for (const [path, head] of [
    [BRIEFING_PATH, ARTICLE],
    [SOURCE_PATH, ARTICLE],
    [topicPath('innovation'), squeeze('政策简读主题：创新（本站归类）')],
    [SEARCHED, '政策简读检索“专业镇”'],
    ['/', '政策简读'],
  ])
    expect.soft(new Set(paperOf(path ?? '')?.heads), path).toEqual(new Set([head]));
  // A document's cover has its title; its parts, the table that lies among them, the article that their words are from.
  const document = squeeze(`政策简读${BRIEFING_TITLE}（选编）（${TITLE_NOTE}）`);
  expect.soft(new Set(paperOf(COMPOSED)?.heads), COMPOSED).toEqual(new Set([document, ARTICLE]));
  for (const { path, paper } of all) {
    expect.soft(paper.heads.length, path).toBe(paper.sheets.length);
    expect.soft(paper.heads, path).not.toContain('');
  }
});

test('carries the site’s own fonts alone, and no look-alike of a character', async () => {
  for (const { path, paper } of all) {
    const fonts = await fontsOf(paper.file);
    expect.soft(fonts.length, path).toBeGreaterThan(1);
    expect
      .soft(
        fonts.filter((name) => !OWN_FONTS.test(name)),
        path,
      )
      .toEqual([]);
    const text = await codePointsOf(paper.file);
    expect.soft(text.length, path).toBeGreaterThan(100);
    expect.soft(KANGXI.exec(text)?.[0], path).toBeUndefined();
  }
});

test('prints what a check of a draft finds, without the form', async ({ page }, info) => {
  await page.goto('/verify');
  await page.getByRole('textbox').fill('清徐老陈醋专业镇是首批国家级专业镇。');
  await page.getByRole('button', { name: '核对' }).click();
  const { paper } = await printOpen(page, '/verify', info.outputPath('checked.pdf'));
  expect(paper.text).toContain('有出入');
  expect(paper.text).toContain('清徐老陈醋专业镇是首批省级专业镇。');
  expect(paper.text).not.toContain('粘贴');
  expect(paper.numbers).toEqual(paper.sheets.map((_, index) => `—${index + 1}—`));
  expect((await fontsOf(paper.file)).filter((name) => !OWN_FONTS.test(name))).toEqual([]);
  expect(await codePointsOf(paper.file)).not.toMatch(KANGXI);
});
