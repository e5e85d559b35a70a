import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { NOWHERE, PAGE_TYPES, statementPath } from './support/site';

let plain: BrowserContext;

test.beforeAll(async ({ browser, baseURL }) => {
  plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
});

test.afterAll(() => plain.close());

/** What a reader sees of the header, the main part and the footer, but for the buttons that our module adds. */
async function seen(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const tool of document.querySelectorAll('.tool')) tool.remove();
    for (const link of document.querySelectorAll('a[data-copy]')) link.textContent = '';
  });
  return page.locator('body > header, main, body > footer').allInnerTexts();
}

test('shows the same on every type of page without JavaScript as with it', async ({ page }) => {
  const bare = await plain.newPage();
  for (const path of [...PAGE_TYPES, '/quotes?topic=eldercare', '/quotes?topic=nowhere']) {
    await bare.goto(path);
    await page.goto(path);
    const texts = await seen(page);
    expect.soft(texts, path).toHaveLength(3);
    expect.soft(await seen(bare), path).toEqual(texts);
  }
});

test("shows the site's own page for an unknown address without JavaScript", async () => {
  const page = await plain.newPage();
  const answer = await page.goto(NOWHERE);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有找到这一页');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('filters the quote index without JavaScript', async () => {
  const page = await plain.newPage();
  await page.goto('/quotes');
  await page.getByRole('link', { name: '创新 5', exact: true }).click();
  await expect(page.locator('main blockquote')).toHaveCount(6);
  await page.getByRole('link', { name: '勉励 1', exact: true }).click();
  await expect(page).toHaveURL(/topic=innovation&verb=/);
  await expect(page.locator('main blockquote')).toHaveCount(1);
  await expect(page.locator(`main a[href="${statementPath('p2s2')}"]`)).toBeVisible();
  await page.close();
});

test('marks the sentence that an address points at without JavaScript', async () => {
  const page = await plain.newPage();
  await page.goto('/briefings/taiyuan-2023-03#p5s9');
  await expect(page.locator('#p5s9:target')).toBeInViewport();
  await page.close();
});
