import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { BRIEFING_PATH, statementPath } from './support/site';

const TOOLS = '.breadcrumb button';
const LINK = `a[data-copy][href="${BRIEFING_PATH}#bell-tower-street"]`;

const allowCopying = (context: BrowserContext) => context.grantPermissions(['clipboard-read', 'clipboard-write']);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('copies the address of a section, says so for a moment, and goes there', async ({ page, context, baseURL }) => {
  await allowCopying(context);
  await page.goto(BRIEFING_PATH);
  const link = page.locator(LINK);
  await expect(link).toHaveText('复制链接');
  await expect(link).toHaveAccessibleName(/：复制链接$/);
  await link.click();
  await expect(link).toHaveText('已复制');
  expect(await copied(page)).toBe(`${baseURL}${BRIEFING_PATH}#bell-tower-street`);
  await expect(page).toHaveURL(`${BRIEFING_PATH}#bell-tower-street`);
  await expect(link).toHaveText('复制链接');
});

test('says what it was before again also where it is pressed twice', async ({ page, context }) => {
  await allowCopying(context);
  await page.goto(BRIEFING_PATH);
  const link = page.locator(LINK);
  await link.click();
  await expect(link).toHaveText('已复制');
  await link.click();
  await page.waitForTimeout(2_500);
  await expect(link).toHaveText('复制链接');
});

test('copies the address of the page with what it is narrowed by, and nothing else of its query', async ({
  page,
  context,
  baseURL,
}) => {
  await allowCopying(context);
  await page.goto('/quotes?topic=innovation&utm_source=x');
  const button = page.locator(TOOLS, { hasText: '复制链接' });
  await button.click();
  await expect(page.locator(TOOLS, { hasText: '已复制' })).toBeVisible();
  expect(await copied(page)).toBe(`${baseURL}/quotes?topic=innovation`);
  await expect(button).toBeVisible();
});

test('copies a statement with its speaker and no quotation marks of its own', async ({ page, context }) => {
  await allowCopying(context);
  await page.goto(statementPath('p5s1'));
  await page.locator(TOOLS, { hasText: '复制引文' }).click();
  await expect(page.locator(TOOLS, { hasText: '已复制' })).toBeVisible();
  const text = await copied(page);
  const said = (await page.locator('.statement-page .statement .sentence').allTextContents()).join('');
  expect(text.split('\n')).toContain(said);
  expect(text).toContain((await page.locator('main h1').textContent())?.trim() ?? 'no heading');
});

test('prints, from the line of files where a page has one', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  for (const [path, place] of [
    [BRIEFING_PATH, '.office'],
    ['/quotes', '.breadcrumb'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('button', { name: '打印本页' })).toHaveCount(1);
    await page.locator(place).getByRole('button', { name: '打印本页' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  }
});

test('says that it could not copy where the browser refuses', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(BRIEFING_PATH);
  const link = page.locator(LINK);
  await link.click();
  await expect(link).toHaveText('未能复制');
  await expect(link).toHaveText('复制链接');
});

test('leaves the links as they are where there is no clipboard', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }));
  await page.goto(BRIEFING_PATH);
  await expect(page.getByRole('main').getByRole('button')).toHaveText(['打印本页']);
  await expect(page.locator(LINK)).toHaveText('本节链接');
  await page.locator(LINK).click();
  await expect(page).toHaveURL(`${BRIEFING_PATH}#bell-tower-street`);
});

test('shows a phone one button of these: 分享, or 复制链接 where the browser has no share sheet', async ({
  page,
  context,
  baseURL,
}) => {
  await allowCopying(context);
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto(BRIEFING_PATH);
  await expect(page.locator(LINK)).toHaveText('复制链接');
  const shown = page.locator(`${TOOLS}, .office button`).filter({ visible: true });
  await expect(shown).toHaveText(['复制链接']);

  await page.addInitScript(() => {
    const closed = new DOMException('closed', 'AbortError');
    const answers = [Promise.resolve(), Promise.reject(closed), Promise.reject(new Error('no'))];
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.documentElement.setAttribute('data-shared', JSON.stringify(data));
        return answers.shift();
      },
    });
  });
  await page.goto(`${BRIEFING_PATH}?utm_source=x#p2s5`);
  await expect(shown).toHaveText(['分享']);
  await shown.click();
  const shared = await page.locator('html').getAttribute('data-shared');
  expect(JSON.parse(shared ?? '')).toEqual({ title: await page.title(), url: `${baseURL}${BRIEFING_PATH}` });
  // Who closes the sheet is told nothing.
  await shown.click();
  await expect(shown).toHaveText(['分享']);
  await shown.click();
  await expect(shown).toHaveText(['未能分享']);
  await expect(shown).toHaveText(['分享']);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(page.getByRole('button', { name: '分享' })).toBeHidden();
});
