import { expect, type Page, test } from '@playwright/test';
import { asOldBrowser } from './support/old-browser';
import { BRIEFING_PATH, CINNABAR, PAGE_TYPES } from './support/site';
import { sheetIn } from './support/whole-sheet';

// The test's own sheet; the pages' policy allows none but theirs.
test.use({ bypassCSP: true });

/** Says where a page does not look like one of the site's: its frame, its headings, its statements, its width. */
function broken(): string[] {
  const faults: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} wide in a window of ${clientWidth}`);
  const expectStyle = (selector: string, property: string, value: string) => {
    for (const element of document.querySelectorAll(selector)) {
      const found = getComputedStyle(element).getPropertyValue(property);
      if (found !== value) faults.push(`${property} of ${selector} is ${found}`);
    }
  };
  expectStyle('body', 'line-height', '32px');
  expectStyle('body', 'margin-top', '0px');
  expectStyle('main', 'padding-left', '24px');
  expectStyle('.masthead > div', 'display', 'flex');
  expectStyle('.row:not(.barred), .passage', 'display', 'grid');
  // On a phone the heading of such a row stays in view, for which the row is one box.
  expectStyle('.row.barred', 'display', window.innerWidth < 1184 ? 'block' : 'grid');
  expectStyle('.page-head', 'padding-bottom', '32px');
  expectStyle('.page-head h1', 'font-weight', '700');
  expectStyle('.statement', 'border-left-width', '3px');
  expectStyle('.narrative p', 'text-indent', '36px');
  const links = [...document.querySelectorAll('.masthead nav a, .links a')].map((link) => link.getBoundingClientRect());
  links.forEach((one, index) => {
    const next = links[index + 1];
    const lie = next && one.width > 0 && Math.abs(next.top - one.top) < 4 && next.left < one.right;
    if (lie) faults.push(`two links lie over each other at ${one.right}, ${one.top}`);
    if (one.width > 0 && one.height < 44) faults.push(`a link is ${one.height} high`);
  });
  return faults;
}

/** Shows the open page by another sheet, as a browser without gaps in flexible boxes. */
async function show(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const own = document.querySelector('head style:not([media])');
    if (own) own.textContent = text;
    const boxes = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) =>
      /flex$/.test(getComputedStyle(one).display),
    );
    for (const box of boxes) box.style.gap = '0';
  }, css);
}

test('holds its layout in browsers that know no layers, no :has() and no gaps in flexible boxes', async ({ page }) => {
  for (const path of PAGE_TYPES) {
    const html = (await (await page.goto(path))?.text()) ?? '';
    await show(page, asOldBrowser(sheetIn(html)));
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await page.evaluate(broken), `${path} at ${width} px`).toEqual([]);
    }
  }
});

test('would lose it in layers', async ({ page }) => {
  const html = (await (await page.goto(BRIEFING_PATH))?.text()) ?? '';
  const sheet = asOldBrowser(sheetIn(html));
  await show(page, sheet);
  expect(
    await page
      .locator('.statement')
      .first()
      .evaluate((one) => getComputedStyle(one).borderLeftColor),
  ).toBe(CINNABAR);
  expect(await page.evaluate(broken)).toEqual([]);
  await show(page, asOldBrowser(`@layer components{${sheet}}`));
  expect((await page.evaluate(broken)).join()).toMatch(
    /line-height of body.*display of \.masthead.*border-left-width of \.statement/,
  );
});
