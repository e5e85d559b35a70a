import { expect, type Page, test } from '@playwright/test';
import { BRIEFING_PATH, COMPOSED } from './support/site';

interface Stop {
  /** Place among the page's controls in DOM order; -1 for anything else. */
  readonly place: number;
  readonly what: string;
  readonly ring: number;
}

/** Presses Tab through the page, and tells where each press led and how wide its focus ring was. */
async function walk(page: Page): Promise<{ controls: number; stops: Stop[] }> {
  const record = await page.evaluateHandle(() => {
    const controls = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ].filter(
      (control) => control.getClientRects().length > 0 && control.checkVisibility() && !control.matches(':disabled'),
    );
    const stops: { place: number; what: string; ring: number }[] = [];
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      const ring = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
      stops.push({ place: controls.indexOf(target), what: target.innerText || target.tagName, ring });
    });
    return { controls: controls.length, stops };
  });
  const { controls } = await record.jsonValue();
  for (let press = 0; press < controls; press += 1) await page.keyboard.press('Tab');
  return record.jsonValue();
}

for (const path of ['/', BRIEFING_PATH, '/quotes', '/verify', '/print', COMPOSED]) {
  test(`lets Tab alone reach every link of ${path} in the order of the text, each with a visible ring`, async ({
    page,
  }) => {
    await page.goto(path);
    const { controls, stops } = await walk(page);
    expect(stops.map(({ place }) => place)).toEqual(Array.from({ length: controls }, (_, place) => place));
    expect(stops.filter(({ ring }) => ring < 2)).toEqual([]);
    const last = page.locator('a[href]').last();
    await expect(last).toBeFocused();
    // Past the last link the way leads out of the page: nothing holds the focus.
    await page.keyboard.press('Tab');
    await expect(last).not.toBeFocused();
  });

  test(`puts the skip link first on ${path}: seen when focused, and it leads into main`, async ({ page }) => {
    await page.goto(path);
    const skip = page.getByRole('link', { name: '跳到正文' });
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('main :is(a[href], input, textarea)').first()).toBeFocused();
  });
}

test('goes back the same way with Shift and Tab', async ({ page }) => {
  await page.goto('/quotes');
  const stops = page.locator('main :is(a[href], button)').filter({ visible: true });
  const [first, second] = [stops.nth(0), stops.nth(1)];
  await second.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/$/);
});
