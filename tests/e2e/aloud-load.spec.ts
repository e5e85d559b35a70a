import { expect, type Page, test } from '@playwright/test';
import { installEngine } from './support/engine';
import { BRIEFING_PATH } from './support/site';

const opener = (page: Page) => page.getByRole('button', { name: '朗读', exact: true });

test('loads what reads aloud when 朗读 is pressed; where it does not come, says so for a moment, and tries anew when pressed', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await installEngine(page);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto(BRIEFING_PATH);
  await expect(opener(page)).toBeVisible();
  expect(scripts).toHaveLength(1);
  await context.setOffline(true);
  for (let count = 0; count < 2; count += 1) {
    await opener(page).click();
    await expect(page.getByRole('button', { name: '未能载入' })).toBeFocused();
    await page.clock.fastForward(3_000);
    await expect(opener(page)).toBeFocused();
  }
  await context.setOffline(false);
  await opener(page).click();
  await expect(page.locator('.aloud')).toHaveId('p1s1');
  expect(new Set(scripts).size).toBe(2);
  await page.clock.fastForward(3_000);
  await page.getByRole('button', { name: '停止朗读' }).click();
  await expect(opener(page)).toBeFocused();
  const count = scripts.length;
  await opener(page).click();
  await expect(page.locator('.aloud')).toHaveId('p1s1');
  expect(scripts).toHaveLength(count);
});

test('says what it does also where it is pressed again before it has said that it could not', async ({ page }) => {
  await page.clock.install();
  await installEngine(page);
  await page.goto(BRIEFING_PATH);
  await page.context().setOffline(true);
  await opener(page).click();
  const failed = page.getByRole('button', { name: '未能载入' });
  await expect(failed).toBeVisible();
  await page.context().setOffline(false);
  await failed.click();
  await expect(page.locator('.aloud')).toHaveId('p1s1');
  await page.clock.fastForward(3_000);
  await expect(page.getByRole('button', { name: '停止朗读' })).toBeVisible();
});
