import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { print, squeeze } from './support/pdf';
import { BRIEFING_PATH, citePath, SECTIONS, statementPath, visitPath } from './support/site';
import { SENTENCES, textsOf } from './support/source';

const PAPER = 'http://epaper.tyrbw.com/tywb/html/2023-03/20/content_224_125860.htm';
const FORMATS = ['GB/T 7714-2015', 'GB/T 7714-2025', 'BibTeX', 'RIS', 'CSL-JSON'];
const WORDS = [
  '转述　蓝佛安　指出',
  textsOf(['p2s3', 'p2s4', 'p2s5']).join(''),
  '[蓝佛安在太原调研]（原题未详，标题为政策简读所拟），见于《太原晚报》2023年3月20日，第2段第3至5句',
  PAPER,
].join('\n');

const allowCopying = (context: BrowserContext) => context.grantPermissions(['clipboard-read', 'clipboard-write']);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const formatsOn = (page: Page, within = '.cite') =>
  page.locator(`${within} .formats dt`).evaluateAll((names) => names.map((name) => name.firstChild?.textContent));

test('opens every format on a statement’s, a visit’s and the briefing’s page without JavaScript', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  for (const [path, words] of [
    [statementPath('p2s3'), '引文和出处'],
    [visitPath('bell-tower-street'), '引文和出处'],
    [BRIEFING_PATH, '出处'],
  ] as const) {
    await page.goto(path);
    const text = page.locator('.cite pre').first();
    await expect(text, path).toBeHidden();
    await page.locator('.cite > summary', { hasText: '引用' }).click();
    await expect(text, path).toBeVisible();
    expect(await formatsOn(page), path).toEqual([words, ...FORMATS]);
  }
  await page.goto(statementPath('p2s3'));
  await page.locator('.cite > summary').click();
  expect(await page.locator('.cite pre').first().innerText()).toBe(WORDS);
  await context.close();
});

test('copies the citation that the page shows, by its own button and by 复制引文', async ({ page, context }) => {
  await allowCopying(context);
  await page.goto(statementPath('p2s3'));
  await page.locator('.breadcrumb button', { hasText: '复制引文' }).click();
  await expect(page.locator('.breadcrumb button', { hasText: '已复制' })).toBeVisible();
  expect(await copied(page)).toBe(WORDS);
  await page.locator('.cite > summary').click();
  for (const [index, text] of (await page.locator('.cite pre').allTextContents()).entries()) {
    const button = page.locator('.cite .formats button').nth(index);
    await button.click();
    await expect(button).toHaveText('已复制');
    expect(await copied(page)).toBe(text);
  }
  await expect(page.locator('.cite .formats button').first()).toHaveText('复制');
});

test('has buttons to copy on a phone too, and each says what it copies', async ({ page, context }) => {
  await allowCopying(context);
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto(citePath('bell-tower-street'));
  const buttons = page.locator('.formats button').filter({ visible: true });
  await expect(buttons.first()).toHaveAccessibleDescription('引文和出处');
  for (const button of await buttons.all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test('adds no button where the browser cannot copy', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }));
  await page.goto(citePath('bell-tower-street'));
  await expect(page.locator('.formats button')).toHaveCount(0);
});

test('leads from each section to its citation, and from there to each sentence, its text and its statement', async ({
  page,
}) => {
  await page.goto(BRIEFING_PATH);
  for (const { slug } of SECTIONS)
    await expect(page.locator(`#${slug} .margin a[href="${citePath(slug)}"]`), slug).toHaveText('引用');
  for (const { slug, sentences } of SECTIONS) {
    await page.goto(citePath(slug));
    const shown = page.locator('main section[id^="cite-"]');
    expect(await shown.evaluateAll((all) => all.map(({ id }) => id)), slug).toEqual(
      sentences.map((id) => `cite-${id}`),
    );
    for (const id of sentences) {
      const words = await page.locator(`#cite-${id} pre`).first().textContent();
      expect(words?.split('\n')[1], id).toBe(SENTENCES.get(id));
      await expect(page.locator(`#cite-${id} a[href="${BRIEFING_PATH}#${id}"]`), id).toHaveCount(1);
      expect(await formatsOn(page, `#cite-${id}`), id).toEqual(['引文和出处', ...FORMATS]);
    }
  }
  await page.goto(`${citePath('taiyuan-first-laboratory')}#cite-p2s5`);
  await expect(page.locator('#cite-p2s5')).toBeInViewport();
  await expect(page.locator(`#cite-p2s5 a[href="${statementPath('p2s3')}"]`)).toHaveText('所在转述（第2段第3至5句）');
});

test('prints every format on the pages that cite, and none on the others', async ({ page }, info) => {
  await page.goto(citePath('bell-tower-street'));
  const shown = (await page.locator('.formats pre').allTextContents()).map(squeeze);
  expect(shown).toHaveLength(30);
  const paper = await print(page, info.outputPath('cite.pdf'));
  expect(shown.filter((text) => !paper.text.includes(text))).toEqual([]);
  expect(paper.text).not.toMatch(/复制|下载/);
  await page.goto(statementPath('p2s3'));
  expect((await print(page, info.outputPath('statement.pdf'))).text).not.toMatch(/引用|BibTeX/);
});
