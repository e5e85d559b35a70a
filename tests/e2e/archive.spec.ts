import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { faults } from './support/axe';
import { lost, small } from './support/layout';
import { FIRST, ServedCopy } from './support/served-copy';

/** So many that a year has several pages. */
const COPIES = 160;
const DAY_MS = 86_400_000;

let copy: ServedCopy;
let origin: string;

/** The article many times, a day each back from 2023-12-31; the last without a date. */
test.beforeAll(async () => {
  copy = await ServedCopy.make(1);
  const file = join(copy.release(FIRST), 'library.json');
  const library = JSON.parse(readFileSync(file, 'utf8'));
  const { publishedOn: _, ...article } = library.briefings[0];
  const briefings = Array.from({ length: COPIES }, (__, nth) => ({
    ...article,
    slug: `copy-${nth + 1}`,
    ...(nth === COPIES - 1
      ? {}
      : { publishedOn: new Date(Date.UTC(2023, 11, 31) - nth * DAY_MS).toISOString().slice(0, 10) }),
  }));
  writeFileSync(file, JSON.stringify({ ...library, briefings }));
  await copy.start();
  origin = `http://127.0.0.1:${copy.port}`;
});

test.afterAll(() => copy.remove());

test('leads through a year’s pages, whose numbers count from its oldest', async ({ page }) => {
  await page.goto(`${origin}/years/2023`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2023年的报道');
  await expect(page.locator('.dated > li')).toHaveCount(59);
  const ways = page.getByRole('navigation', { name: '分页' });
  await ways.getByRole('link', { name: '较早的一页' }).click();
  await expect(page).toHaveURL(/\/years\/2023\/2$/);
  await expect(page).toHaveTitle('2023年的报道 - 第2页 - 政策简读');
  await expect(page.locator('.dated > li')).toHaveCount(50);
  await ways.getByRole('link', { name: '较早的一页' }).click();
  await ways.getByRole('link', { name: '较早的一页' }).click();
  await expect(page).toHaveURL(/\/years\/undated$/);
  await expect(ways.getByRole('link', { name: '较早的一页' })).toHaveCount(0);
  await ways.getByRole('link', { name: '较新的一页' }).click();
  await page.getByRole('navigation', { name: '按月份' }).getByRole('link', { name: '12月（31篇）' }).click();
  await expect(page).toHaveURL(/\/years\/2023#briefing-copy-1$/);
  expect((await page.request.get(`${origin}/years/2023/3`)).status()).toBe(404);
  expect((await page.request.get(`${origin}/years/2022`)).status()).toBe(404);
});

test('keeps a topic’s own page short, and leads to each older briefing under it', async ({ page }) => {
  await page.goto(`${origin}/topics/eldercare`);
  await expect(page.locator('.group-head')).toHaveCount(10);
  await expect(page.getByText('分见于160篇报道，本页为最近的10篇')).toBeVisible();
  const place = page.locator('#briefing-copy-50').getByRole('link');
  await expect(place).toHaveAttribute('href', /^\/topics\/eldercare\/2023\/\d+#briefing-copy-50$/);
  await place.click();
  await expect(page.locator(':target h2')).toHaveText('蓝佛安在太原调研');
  await page.getByRole('link', { name: '日期未详（1篇）' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('养老：日期未详');
});

test('loses nothing on a phone or in large print, in the pages of years and in a phrase’s history', async ({
  page,
}) => {
  const paths = ['/years/2023', '/topics/eldercare/2023/1', '/topics/eldercare', '/phrases/si-gan'];
  await page.setViewportSize({ width: 375, height: 812 });
  for (const view of ['', 'large']) {
    if (view) await page.context().addCookies([{ name: 'view', value: view, url: origin }]);
    for (const path of paths) {
      await page.goto(origin + path);
      expect.soft(await page.evaluate(lost), `${path} ${view}`).toEqual([]);
      expect.soft(await page.evaluate(small), `${path} ${view}`).toEqual([]);
      // The other two are made of the same parts.
      if (view === '' && !path.startsWith('/topics')) expect.soft(await faults(page), path).toEqual([]);
    }
  }
});

test('draws a phrase’s months as a table whose bars add nothing that is not read out', async ({ page }) => {
  await page.goto(`${origin}/phrases/si-gan`);
  await expect(page.getByText('另有1篇日期未详，不计先后。')).toBeVisible();
  const table = page.getByRole('table').filter({ hasText: '月份' });
  await expect(table.getByRole('row', { name: '2023年12月 31 0 31／31', exact: true })).toBeVisible();
  const bar = table.locator('tbody tr').last().locator('.filled');
  expect((await bar.boundingBox())?.width).toBeGreaterThan(50);
});
