import { expect, test } from '@playwright/test';
import { installEngine, said, tellEngine } from './support/engine';
import { lost, overlaps } from './support/layout';
import { BRIEFING_PATH } from './support/site';
import { prefer } from './support/view';

/** What there is to press in 大字版 while it is read. */
const BAR = ['上一句', '暂停', '下一句', '停止', '语速：常速'];
const [NARROW, WIDE] = [
  ['停止朗读', ...BAR],
  ['停止朗读', '打印本页', ...BAR],
];

test('reads in 大字版 too, by a button over the title and a bar that are large, where room was kept for it', async ({
  page,
  context,
}) => {
  await prefer(context, 'large');
  await installEngine(page, true);
  for (const width of [1280, 768, 320]) {
    await page.setViewportSize({ width, height: 800 });
    // Another place on the page that is open would be no new page.
    await page.goto('about:blank');
    await page.goto(`${BRIEFING_PATH}#p1s3`);
    await expect(page.getByRole('button', { name: '打印本页' })).toHaveCount(width < 768 ? 0 : 1);
    const title = () => page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().top);
    const before = await title();
    await tellEngine(page, 'voices');
    await expect(page.getByRole('button', { name: '朗读', exact: true })).toBeVisible();
    expect(await title()).toBe(before);
    await page.getByRole('button', { name: '朗读', exact: true }).click();
    await expect(page.locator('.aloud-bar')).toBeVisible();
    const low = await page
      .locator('.tool:visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height).filter((height) => height < 60));
    expect(low).toEqual([]);
    expect(await page.evaluate(lost)).toEqual([]);
    // The bar lies over the text.
    expect((await page.evaluate(overlaps)).filter((one) => /朗读|打印/.test(one))).toEqual([]);
    await expect(page.locator('.aloud')).toHaveId('p1s3');
    expect((await said(page)).length).toBeGreaterThan(0);
    await expect(page.locator('.tool:visible')).toHaveText(width < 768 ? NARROW : WIDE);
  }
});
