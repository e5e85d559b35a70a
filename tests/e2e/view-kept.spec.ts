import { expect, type Page, test } from '@playwright/test';
import { NOWHERE } from './support/site';
import { around, prefer, pressed } from './support/view';

const html = (page: Page) => page.locator('html');

for (const [kind, event] of [
  // What the browser does on the way back to a page in its memory: headless Chromium keeps none.
  ['the browser kept whole', 'pageshow'],
  // What it does once a page that it made before the press is shown.
  ['the browser made ahead', 'prerenderingchange'],
] as const)
  test(`shows a page that ${kind} as the reader has last wished`, async ({ page }) => {
    await page.goto('/topics');
    await page.evaluate((name) => {
      // biome-ignore lint/suspicious/noDocumentCookie: as the module does.
      document.cookie = 'view=large.contrast.dark; Path=/';
      (name === 'pageshow' ? window : document).dispatchEvent(new Event(name));
    }, event);
    await expect(html(page)).toHaveAttribute('data-view', 'large contrast dark');
    expect(await around(page)).toBe('rgb(0, 0, 0)');
    await page.getByText('阅读设置').click();
    expect(await pressed(page)).toEqual(['大字版', '较高', '深色']);
  });

test('changes to the standard at the foot of a checked draft, and keeps what was found', async ({ page, context }) => {
  await prefer(context, 'large');
  await page.goto('/verify');
  await page.getByLabel('草稿').fill('要坚持创新不停步。');
  await page.getByRole('button', { name: '核对' }).click();
  const findings = await page.locator('.findings').innerText();
  await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
  await page.getByRole('button', { name: '转到标准版' }).click();
  await expect(html(page)).toHaveAttribute('data-view', '');
  // A new page would not have it.
  await expect(html(page)).toHaveAttribute('data-same');
  await expect(page.getByLabel('草稿')).toHaveValue('要坚持创新不停步。');
  expect(await page.locator('.findings').innerText()).toBe(findings);
});

test('gives also what is refused in the view', async ({ request }) => {
  for (const [path, method, status] of [
    [NOWHERE, 'GET', 404],
    ['/topics', 'DELETE', 405],
  ] as const) {
    const answer = await request.fetch(path, { method, headers: { Cookie: 'view=large.dark' } });
    expect(answer.status()).toBe(status);
    expect(await answer.text()).toContain('<html data-view="large dark"');
  }
});
