import { expect, type Page, test } from '@playwright/test';
import { lost, overlaps, small } from './support/layout';
import { NOWHERE, PAGE_TYPES } from './support/site';

const ADDRESSES = [...PAGE_TYPES, '/quotes?topic=nowhere', NOWHERE];

/** WCAG 1.4.12: what a reader may set, and must lose nothing by. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

// The test's own styles; the pages' policy allows none but theirs.
test.use({ bypassCSP: true });

/** Opens every address in windows of these widths (CSS px), and expects that no check has anything to say. */
async function everywhere(page: Page, widths: readonly number[], checks: readonly (() => string[])[], css?: string) {
  for (const address of ADDRESSES) {
    await page.goto(address);
    // What is folded has a place, but none that counts: it is judged where it is open.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    if (css) await page.addStyleTag({ content: css });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const check of checks)
        expect.soft(await page.evaluate(check), `${check.name}: ${address} at ${width} px`).toEqual([]);
    }
  }
}

test('keeps every type of page whole in windows of 320 to 1280 px, and no text over another', async ({ page }) => {
  await everywhere(page, [320, 375, 768, 1280], [lost, overlaps]);
});

test('keeps every type of page whole at 200 % zoom of a window of 1280 px', async ({ browser, baseURL }) => {
  // Zoom halves the window in CSS pixels and doubles what a pixel takes.
  const context = await browser.newContext({
    viewport: { width: 640, height: 800 },
    deviceScaleFactor: 2,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  await everywhere(await context.newPage(), [640], [lost, overlaps]);
  await context.close();
});

test('makes links that stand alone large enough to hit', async ({ page }) => {
  await everywhere(page, [375, 1280], [small]);
});

test('loses nothing when a reader spaces the text (WCAG 1.4.12)', async ({ page }) => {
  await everywhere(page, [375, 1280], [lost, overlaps], SPACING);
});
