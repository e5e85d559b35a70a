/** What every picture keeps: links that lead somewhere, targets to hit, a sheet to stand on whole, and the first screen. */
import { expect, type Page, test } from '@playwright/test';
import { print, squeeze } from './support/pdf';
import { BRIEFING_PATH, TOPICS } from './support/site';

const LINE = 'nav.itinerary';
const PICTURES = [
  { path: '/', picture: LINE },
  { path: BRIEFING_PATH, picture: LINE },
  { path: '/topics', picture: '.matrix' },
  { path: '/about', picture: '.coverage' },
] as const;

async function open(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(path);
}

test('leads from every part of every picture to a place that is there', async ({ page, request }) => {
  const pages = new Map<string, string>();
  for (const { path, picture } of PICTURES) {
    await page.goto(path);
    for (const href of await page
      .locator(`${picture} a:not(.skip)`)
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
      const [address = '', id = ''] = href.split('#');
      if (!pages.has(address)) pages.set(address, await (await request.get(address)).text());
      if (id !== '') expect.soft(pages.get(address), href).toContain(` id="${id}"`);
    }
  }
  expect(pages.size).toBeGreaterThan(TOPICS.length);
});

test('gives what is pressed in the pictures 44 px, and what is read 15 px', async ({ page }) => {
  for (const { path, picture } of PICTURES)
    for (const width of [320, 1280]) {
      await open(page, path, width);
      const faults = await page.locator(picture).evaluate((root) =>
        [...root.querySelectorAll('a:not(.skip)')].flatMap((link) => {
          const { width: across, height } = link.getBoundingClientRect();
          const small = [link, ...link.querySelectorAll('span')].some(
            (one) => parseFloat(getComputedStyle(one).fontSize) < 15,
          );
          const hidden = across === 0;
          return hidden || (Math.max(across, height) >= 43.5 && Math.min(across, height) >= 24 && !small)
            ? []
            : [`${link.textContent} ${across} × ${height}`];
        }),
      );
      expect.soft(faults, `${path} at ${width} px`).toEqual([]);
    }
});

test('prints each picture whole on one sheet', async ({ page }, info) => {
  const whole = {
    '/': ['调研点8处', '1清徐精细化工循环产业园', '8太原市社区养老产业孵化园'],
    '/topics': ['调研点1', '任务5优美宜居的城市环境', '合计'],
    '/about': ['第1段7句', '第5段17句', '6段共51句'],
  };
  for (const [index, [path, marks]] of Object.entries(whole).entries()) {
    await page.goto(path);
    const { sheets } = await print(page, info.outputPath(`${index}.pdf`));
    const holds = sheets.filter((sheet) => marks.every((mark) => sheet.includes(squeeze(mark))));
    expect.soft(holds.length, path).toBeGreaterThan(0);
  }
});

test('shows on the first screen what is here and what one can do', async ({ page }) => {
  await open(page, '/', 1280);
  for (const name of ['引文核对', '转述索引', '任务清单', '选编打印'])
    await expect(page.getByRole('main').getByRole('link', { name }).first()).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('searchbox')).toBeInViewport({ ratio: 1 });
  // Every stop with its name; how much is said there may stand below.
  for (const name of await page.locator('.line .title').all()) await expect(name).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 375, height: 812 });
  for (const what of [
    page.getByRole('searchbox'),
    page.getByRole('link', { name: '选编打印' }).last(),
    page.locator('h3 a'),
  ])
    await expect(what).toBeInViewport({ ratio: 1 });
});
