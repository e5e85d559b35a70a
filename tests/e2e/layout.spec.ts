import { expect, type Page, test } from '@playwright/test';
import { covering, lost, overlaps, SPACING, small } from './support/layout';
import { NOWHERE, PAGE_TYPES } from './support/site';
import { unfold } from './support/view';

const ADDRESSES = [...PAGE_TYPES, '/quotes?topic=nowhere', NOWHERE];

// The test's own styles; the pages' policy allows none but theirs.
test.use({ bypassCSP: true });

/** Opens every address in windows of these widths (CSS px), and expects that no check has anything to say. */
async function everywhere(
  page: Page,
  widths: readonly number[],
  checks: readonly (() => string[])[],
  { css, height = 800 }: { css?: string; height?: number } = {},
) {
  for (const address of ADDRESSES) {
    await page.goto(address);
    await unfold(page);
    if (css) await page.addStyleTag({ content: css });
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      for (const check of checks)
        expect.soft(await page.evaluate(check), `${check.name}: ${address} at ${width} px`).toEqual([]);
    }
  }
}

test('keeps every type of page whole in windows of 320 to 1280 px, and no text over another', async ({ page }) => {
  await everywhere(page, [320, 375, 768, 1280], [lost, overlaps]);
});

// Zoom makes the window smaller in CSS pixels, and more of what a pixel takes.
for (const { zoom, width, height } of [
  { zoom: 2, width: 640, height: 512 },
  { zoom: 4, width: 320, height: 256 },
])
  test(`keeps every type of page whole at ${zoom * 100} % zoom of a window of 1280 × 1024 px`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: zoom,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    await everywhere(await context.newPage(), [width], [lost, overlaps, covering], { height });
    await context.close();
  });

test('makes links that stand alone large enough to hit', async ({ page }) => {
  await everywhere(page, [375, 1280], [small]);
});

test('loses nothing when a reader spaces the text (WCAG 1.4.12)', async ({ page }) => {
  await everywhere(page, [375, 1280], [lost, overlaps], { css: SPACING });
});
