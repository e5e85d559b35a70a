import { expect, type Page, test } from '@playwright/test';
import { faults } from './support/axe';
import { installEngine, said, tellEngine } from './support/engine';
import { BRIEFING_PATH } from './support/site';

const opener = (page: Page) => page.getByRole('button', { name: '朗读', exact: true });
const bar = (page: Page) => page.getByRole('region', { name: '朗读' });
/** Begins to read: what reads is loaded only now. */
const begin = async (page: Page) => {
  await opener(page).click();
  await expect(bar(page)).toBeVisible();
};
const press = (page: Page, name: string) => bar(page).getByRole('button', { name }).click();

test('begins at what the address points at, and goes to the next sentence and back, whatever the engine tells late', async ({
  page,
}) => {
  await installEngine(page);
  await page.goto(`${BRIEFING_PATH}#p2s3`);
  await opener(page).press('Enter');
  await expect(bar(page).getByRole('button', { name: '暂停' })).toBeFocused();
  await expect(bar(page)).toContainText('第2段第3句');
  await expect(page.locator('.aloud')).toHaveId('p2s3');
  await press(page, '下一句');
  await press(page, '下一句');
  await expect(page.locator('.aloud')).toHaveId('p2s5');
  await tellEngine(page, 'late');
  await expect(page.locator('.aloud')).toHaveId('p2s5');
  await press(page, '上一句');
  await expect(page.locator('.aloud')).toHaveId('p2s4');
});

test('pauses and goes on with the words at which it was, at another speed too', async ({ page }) => {
  await installEngine(page);
  await page.goto(`${BRIEFING_PATH}#p1s3`);
  await begin(page);
  await tellEngine(page, 'end');
  const [, second] = await said(page);
  await press(page, '暂停');
  await tellEngine(page, 'late');
  await expect(page.locator('.aloud')).toHaveId('p1s3');
  expect(await said(page)).toHaveLength(2);
  await press(page, '继续');
  expect((await said(page)).map(({ text }) => text).slice(1)).toEqual([second?.text, second?.text]);
  await press(page, '语速');
  await expect(bar(page)).toContainText('语速：慢');
  await tellEngine(page, 'late');
  expect((await said(page)).pop()).toEqual({ ...second, rate: 0.75 });
});

test('stops on 停止, on Escape and on 朗读 pressed again; the focus comes back to the button', async ({ page }) => {
  await installEngine(page);
  await page.goto(BRIEFING_PATH);
  const ways = [
    () => press(page, '停止'),
    () => page.keyboard.press('Escape'),
    () => page.getByRole('button', { name: '停止朗读' }).click(),
  ];
  for (const stop of ways) {
    await opener(page).click();
    await expect(page.locator('.aloud')).toHaveId('p1s1');
    await stop();
    await expect(bar(page)).toHaveCount(0);
    await expect(page.locator('.aloud')).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
    const count = (await said(page)).length;
    await tellEngine(page, 'late');
    expect(await said(page)).toHaveLength(count);
  }
});

test('leaves Escape to open settings first', async ({ page }) => {
  await installEngine(page);
  await page.goto(BRIEFING_PATH);
  await begin(page);
  await page.getByText('阅读设置').click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: '字号和版式' })).toHaveCount(0);
  await expect(bar(page)).toBeVisible();
  await expect(page.locator('.aloud')).toHaveId('p1s1');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
});

test('waits where the engine fails or falls silent, and when nobody looks at the page', async ({ page }) => {
  await page.clock.install();
  await installEngine(page);
  await page.goto(`${BRIEFING_PATH}#p2s3`);
  await begin(page);
  await tellEngine(page, 'fail');
  await expect(bar(page)).toContainText('朗读中断');
  await press(page, '继续');
  await expect(bar(page)).toContainText('第2段第3句');
  await page.clock.fastForward(60_000);
  await expect(bar(page)).toContainText('朗读中断');
  await press(page, '继续');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(bar(page).getByRole('button', { name: '继续' })).toBeVisible();
  expect(new Set((await said(page)).map(({ text }) => text)).size).toBe(1);
});

test('keeps what is read in a phone’s view, above the bar, with large targets and nothing for axe', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await installEngine(page);
  await page.goto(BRIEFING_PATH);
  await begin(page);
  const view = () =>
    page.evaluate(() => {
      const [box, foot] = ['.aloud', '.aloud-bar'].map((one) => document.querySelector(one)?.getBoundingClientRect());
      return { isBelowTop: (box?.top ?? -1) >= 44, isAboveBar: (box?.bottom ?? 9999) <= (foot?.top ?? 0) };
    });
  for (let count = 0; count < 9; count += 1) {
    expect(await view()).toEqual({ isBelowTop: true, isAboveBar: true });
    await press(page, '下一句');
  }
  for (let count = 0; count < 5; count += 1) await press(page, '上一句');
  expect(await view()).toEqual({ isBelowTop: true, isAboveBar: true });
  const heights = () =>
    bar(page)
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...(await heights()))).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  // Of the bar and the mark: what is scrolled half beneath the bar is small for the moment.
  expect([...(await faults(page, '.aloud-bar')), ...(await faults(page, '.aloud'))]).toEqual([]);
});
