import { expect, test } from '@playwright/test';
import { BRIEFING_PATH, statementPath, visitPath } from './support/site';
import { dress } from './support/view';

/** Says of what has the focus whether the reader sees it: within the window, not under anything, and ringed. */
function unseen(): string[] {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return ['nothing has the focus'];
  const [box] = focused.getClientRects();
  const name = focused.innerText || focused.tagName;
  if (!box) return [`${name}: no box`];
  const [x, y] = [box.left + Math.min(box.width, 12) / 2, box.top + box.height / 2];
  const top = document.elementFromPoint(x, y);
  const isOver = top !== null && (focused.contains(top) || top.contains(focused));
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  return [
    ...(isOver ? [] : [`${name} at ${x}, ${y} lies under ${top?.outerHTML.slice(0, 80)}`]),
    ...(isRinged ? [] : [`${name} has no ring`]),
  ];
}

test('shows every stop of the keyboard, in a small window and zoomed, on the longest pages', async ({ page }) => {
  for (const { width, height } of [
    { width: 375, height: 667 },
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize({ width, height });
    for (const path of [visitPath('qingxu-vinegar-town'), statementPath('p5s1')]) {
      await page.goto(path);
      const stops = await page.locator('a[href], button, summary').filter({ visible: true }).count();
      for (let press = 0; press < stops; press += 1) {
        await page.keyboard.press('Tab');
        expect.soft(await page.evaluate(unseen), `${path}, ${press + 1}, ${width} × ${height}`).toEqual([]);
      }
    }
  }
});

test('sets and leaves the settings by keyboard alone', async ({ page }) => {
  await page.goto(BRIEFING_PATH);
  const focus = page.locator(':focus');
  for (const name of ['跳到正文', '政策简读', '大字版', '阅读设置']) {
    await page.keyboard.press('Tab');
    await expect(focus).toHaveText(name);
  }
  await page.keyboard.press('Enter');
  for (const name of ['标准', '大', '特大']) {
    await page.keyboard.press('Tab');
    await expect(focus).toHaveText(name);
    expect(await page.evaluate(unseen)).toEqual([]);
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-view', 'size3');
  await expect(focus).toHaveText('特大');
  await page.keyboard.press('Escape');
  await expect(focus).toHaveText('阅读设置');
  await expect(page.getByRole('group', { name: '字号和版式' })).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(focus).toHaveText('主题');
  // Back into them, through all, and out at the other end: no trap.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  for (let press = 0; press < 10; press += 1) await page.keyboard.press('Tab');
  await expect(focus).toHaveText('主题');
});

test('rings what has the focus with three to one or more against the page, in every colour', async ({ page }) => {
  await page.goto('/verify');
  await page.getByText('阅读设置').click();
  for (const view of ['light', 'dark', 'large', 'contrast light', 'contrast dark']) {
    await dress(page, view);
    for (const target of [
      page.getByRole('button', { name: '特大' }),
      page.locator('.view-settings [aria-pressed="true"]').first(),
      page.locator('main a[href]').first(),
      page.getByLabel('草稿'),
      page.getByRole('button', { name: '核对' }),
    ]) {
      await target.focus();
      // A press of a key, so that the browser shows where the focus is.
      await page.keyboard.press('Shift');
      expect.soft(await target.evaluate(ringContrast), `${view}: ${target}`).toBeGreaterThanOrEqual(3);
    }
  }
});

/** Gives the contrast of an element's focus ring with the page (WCAG 2), 0 where there is none. */
function ringContrast(element: Element): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const { outlineStyle, outlineColor, outlineOffset } = getComputedStyle(element);
  // Away from the element, so that what it stands on is the page.
  if (outlineStyle === 'none' || Number.parseFloat(outlineOffset) < 1) return 0;
  const [low = 0, high = 0] = [outlineColor, getComputedStyle(document.documentElement).backgroundColor]
    .map(luminance)
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
