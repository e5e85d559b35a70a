import { expect, type Page, test } from '@playwright/test';
import { BRIEFING_PATH, NOWHERE, SEARCHED } from './support/site';
import { around, prefer, pressed } from './support/view';

const html = (page: Page) => page.locator('html');
const button = (page: Page, name: string, group: string) =>
  page.getByRole('group', { name: group }).getByRole('button', { name, exact: true });
const colours = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return { backgroundColor, color };
  });
test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('sets a view by a form: back on the same page, marked there, kept on the next and on a page for errors', async ({
    page,
  }) => {
    await page.goto(SEARCHED);
    await page.getByText('阅读设置').click();
    const [answer] = await Promise.all([
      page.waitForResponse((one) => one.request().method() === 'POST'),
      button(page, '深色', '底色').click(),
    ]);
    expect(answer.status()).toBe(303);
    await expect(page).toHaveURL(SEARCHED);
    await page.getByRole('button', { name: '大字版' }).first().click();
    await page.getByText('阅读设置').click();
    expect(await pressed(page)).toEqual(['大字版', '标准', '深色']);
    for (const path of [BRIEFING_PATH, NOWHERE, '/verify']) {
      await page.goto(path);
      // No script has put it there: the colours are the first that the reader sees.
      await expect(html(page), path).toHaveAttribute('data-view', 'large dark');
    }
    await page.getByLabel('草稿').fill('要坚持创新不停步。');
    await page.getByRole('button', { name: '核对' }).click();
    await expect(page.locator('.findings')).toBeVisible();
    await expect(html(page)).toHaveAttribute('data-view', 'large dark');
    await page.goto('/about');
    await page.getByRole('button', { name: '转到标准版' }).click();
    await expect(page).toHaveURL('/about');
    await expect(html(page)).toHaveAttribute('data-view', 'dark');
  });
});

test('changes the view at once: no new page, the place, what was typed and the focus kept', async ({ page }) => {
  await page.goto('/verify');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) asked.push(request.url());
  });
  await page.getByLabel('草稿').fill('稿子');
  await page.getByText('阅读设置').click();
  const dark = button(page, '深色', '底色');
  await dark.click();
  await expect(dark).toBeFocused();
  await button(page, '特大', '字号和版式').click();
  await expect(html(page)).toHaveAttribute('data-view', 'size3 dark');
  expect(await pressed(page)).toEqual(['特大', '标准', '深色']);
  const script = await colours(page);
  expect(await around(page)).toBe(script.backgroundColor);
  await button(page, '大字版', '字号和版式').click();
  // 标准版 stands where 大字版 stood, and has the focus.
  await page.getByRole('button', { name: '标准版', exact: true }).click();
  await expect(page.getByRole('button', { name: '大字版', exact: true }).first()).toBeFocused();
  await expect(page.getByLabel('草稿')).toHaveValue('稿子');
  expect(asked).toEqual([]);
  await button(page, '特大', '字号和版式').click();
  // The server gives the same page as the script has made of it.
  await page.reload();
  await expect(html(page)).toHaveAttribute('data-view', 'size3 dark');
  expect(await colours(page)).toEqual(script);
  expect(await around(page)).toBe(script.backgroundColor);
});

test('keeps views apart: each has its tag, 304 for it alone, and nobody else sees it', async ({ request, browser }) => {
  const get = (view: string, tag?: string) =>
    request.get('/topics', {
      headers: {
        ...(view === '' ? {} : { Cookie: `view=${view}` }),
        ...(tag === undefined ? {} : { 'If-None-Match': tag }),
      },
    });
  const answers = await Promise.all(['', 'dark', 'large', 'dark.large', 'large.dark'].map((view) => get(view)));
  const tags = answers.map((answer) => answer.headers().etag);
  // However a cookie spells a view, it is one.
  expect(new Set(tags).size).toBe(4);
  expect((await get('dark', tags[1])).status()).toBe(304);
  expect((await get('large', tags[1])).status()).toBe(200);
  expect((await get('', tags[1])).status()).toBe(200);
  expect(answers[0]?.headers().vary).toContain('Cookie');
  const other = await browser.newPage();
  await other.goto(new URL('/topics', answers[0]?.url()).href);
  await expect(html(other)).not.toHaveAttribute('data-view');
  await other.close();
});

test('makes nothing of a hostile cookie', async ({ request }) => {
  const standard = await (await request.get('/topics')).text();
  for (const value of [
    '"><script>alert(1)</script>',
    'large"onload="x',
    '%22dark',
    'x'.repeat(2000),
    '__proto__',
    'LARGE',
  ]) {
    const answer = await request.get('/topics', { headers: { Cookie: `view=${value}` } });
    expect(await answer.text(), value).toBe(standard);
  }
});

test('shows the settings whole in every window and size', async ({ page, context }) => {
  for (const view of ['', 'size3', 'large']) {
    await prefer(context, view);
    await page.goto('/');
    await page.getByText('阅读设置').click();
    for (const width of [320, 375, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const choice of await page.locator('.view-settings button:visible').all())
        await expect(choice, `${view} ${width}`).toBeInViewport({ ratio: 1 });
    }
  }
});
