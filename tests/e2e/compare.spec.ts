import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { faults } from './support/axe';
import { FIRST, ServedCopy } from './support/served-copy';
import { BRIEFING, BRIEFING_PATH, BRIEFING_TITLE } from './support/site';
import { dress } from './support/view';

const NEXT_YEAR = 'taiyuan-2024-03';
const PAIR = `/compare?a=${BRIEFING}&b=${NEXT_YEAR}`;

test('has nothing to compare, and says so, while the site has one briefing', async ({ page }) => {
  for (const path of ['/', BRIEFING_PATH]) {
    await page.goto(path);
    await expect(page.locator('a[href^="/compare"]')).toHaveCount(0);
  }
  await page.goto('/compare');
  await expect(page.getByRole('status')).toHaveText('本站现收报道1篇，还没有可以比较的两篇。');
  await expect(page.locator('input')).toHaveCount(0);
  await page.goto(`/compare?a=${BRIEFING}&b=nowhere`);
  await expect(page.getByRole('status').first()).toHaveText('乙（nowhere）：本站没有这一篇。');
});

test.describe('of two briefings', () => {
  let copy: ServedCopy;

  test.beforeAll(async () => {
    copy = await ServedCopy.make(1);
    const file = join(copy.release(FIRST), 'library.json');
    const library = JSON.parse(readFileSync(file, 'utf8'));
    const later = JSON.stringify(library.briefings[0])
      .replaceAll('高端化、多元化、低碳化', '高端化、智能化、绿色化')
      .replaceAll('太原锅炉集团循环流化床锅炉技术具有国际领先水平。', '一座新的厂房去年秋天落成。');
    library.briefings.unshift({
      ...JSON.parse(later),
      slug: NEXT_YEAR,
      title: '次年的报道',
      publishedOn: '2024-03-18',
    });
    writeFileSync(file, JSON.stringify(library));
    await copy.start();
  });

  test.afterAll(() => copy.remove());

  test('is reached from a briefing, marks what differs, and can be turned round', async ({ page }) => {
    const origin = `http://127.0.0.1:${copy.port}`;
    await page.goto(origin + BRIEFING_PATH);
    await page.getByRole('link', { name: '与另一篇比较' }).click();
    await page.getByRole('link', { name: '次年的报道' }).first().click();
    await expect(page).toHaveURL(origin + PAIR);
    await expect(page.locator('.compare-summary td:nth-child(2)')).toHaveText(['1', '1', '1', '0', '49']);
    const sides = page.locator('.compare-row:has(mark) .compared');
    await expect(sides.first()).toContainText('推动煤化工产业高端化、多元化、低碳化发展');
    await expect(page.locator('mark.only-a')).toHaveText(['多元化、低碳']);
    await expect(page.locator('mark.only-b')).toHaveText(['智能化、绿色']);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex');
    await page.getByRole('link', { name: '甲乙互换' }).click();
    await expect(page.locator('.compare-head h2').last()).toHaveText(BRIEFING_TITLE);
    await expect(page.locator('mark.only-b')).toHaveText(['多元化、低碳']);
  });

  test('gives axe nothing to object to, and fits a phone', async ({ page }) => {
    for (const path of [PAIR, `/compare?a=${NEXT_YEAR}`]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`http://127.0.0.1:${copy.port}${path}`);
      expect.soft(await faults(page), path).toEqual([]);
      for (const view of ['dark', 'large', 'contrast']) {
        await dress(page, view);
        expect.soft(await faults(page, 'html', ['color-contrast', 'target-size']), `${view}: ${path}`).toEqual([]);
      }
      await dress(page, '');
      for (const width of [375, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect.soft(over, `${width}: ${path}`).toBeLessThanOrEqual(0);
      }
    }
  });
});
