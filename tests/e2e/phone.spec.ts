import { expect, type Page, test } from '@playwright/test';
import { BRIEFING_PATH, SECTIONS, statementPath, TASKS_PATH, topicPath, visitPath } from './support/site';

test.use({ viewport: { width: 375, height: 812 } });

/** Which section's bar lies over the text at the window's top, and whether it is whole there. */
const barOnTop = (page: Page) =>
  page.evaluate(() => {
    const bar = document.elementFromPoint(180, 10)?.closest('.section-bar');
    return bar?.closest('.row')?.id;
  });

test('keeps the heading of the section that is read at the top, and no other', async ({ page }) => {
  await page.goto(BRIEFING_PATH);
  expect(await barOnTop(page)).toBeUndefined();
  for (const { slug } of SECTIONS) {
    await page
      .locator(`#${slug} .sentence`)
      .last()
      .evaluate((one) => {
        const { top, height } = one.getBoundingClientRect();
        scrollBy(0, top + height - 80);
      });
    expect.soft(await barOnTop(page), slug).toBe(slug);
  }
  const bar = page.locator(`#${SECTIONS[2].slug} .section-bar`);
  expect((await bar.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(80);
});

test('leads from the bar to the overview, and from there to a section whose heading is seen', async ({ page }) => {
  await page.goto(`${BRIEFING_PATH}#p3s4`);
  await page.locator('#bell-tower-street').getByRole('link', { name: '目录' }).click();
  const overview = page.getByRole('navigation', { name: '报道的各部分' });
  await expect(overview).toBeInViewport();
  await overview.getByRole('link', { name: /钟楼步行街/ }).click();
  await expect(page.locator('#bell-tower-street .kind')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#bell-tower-street h2')).toBeInViewport({ ratio: 1 });
});

test('leads from the title past the facts to the overview and to the text', async ({ page }) => {
  await page.goto(BRIEFING_PATH);
  const head = page.locator('.jumps');
  await head.getByRole('link', { name: '目录' }).click();
  await expect(page.locator('.line > li').first()).toBeInViewport();
  await page.goto(BRIEFING_PATH);
  await head.getByRole('link', { name: '阅读正文' }).click();
  await expect(page.locator('.sentence').first()).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(head).toBeHidden();
});

test('draws one rule beside the tasks’ sentences of one statement, past their places', async ({ page }) => {
  await page.goto(TASKS_PATH);
  const gaps = await page.locator('.goes-on').evaluateAll((rows) =>
    rows.map((row) => {
      const places = row.querySelector('.places');
      const next = row.nextElementSibling?.querySelector('.statement');
      if (!places || !next) return -1;
      const isRuled = getComputedStyle(places).borderLeftColor === getComputedStyle(next).borderLeftColor;
      return isRuled ? Math.round(next.getBoundingClientRect().top - places.getBoundingClientRect().bottom) : -1;
    }),
  );
  expect(gaps).toEqual(Array.from({ length: 11 }, () => 0));
});

test('has neither a sentence that an address points at nor the focus beneath the bar', async ({ page }) => {
  await page.goto(BRIEFING_PATH);
  for (const id of ['p1s3', 'p2s9', 'p3s4', 'p5s17', 'p4s2']) {
    await page.goto(`${BRIEFING_PATH}#${id}`);
    const isSeen = await page.locator(`#${id}`).evaluate((one) => {
      const [box] = one.getClientRects();
      return box && one.contains(document.elementFromPoint(box.left + 4, box.top + 8));
    });
    expect.soft(isSeen, id).toBe(true);
  }
  // Backwards, so that each comes from above.
  await page.locator('.places a').last().focus();
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press('Shift+Tab');
    const hidden = await page.evaluate(() => {
      const focus = document.activeElement;
      const box = focus?.getBoundingClientRect();
      if (!focus || !box) return 'nothing has the focus';
      const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return over && (focus.contains(over) || over.contains(focus)) ? '' : `${focus.textContent} at ${box.top}`;
    });
    expect.soft(hidden).toBe('');
  }
});

test('has a bar on topics and tasks too; none in a low window, on a wide page or in large print', async ({ page }) => {
  const position = () =>
    page
      .locator('.section-bar')
      .first()
      .evaluate((bar) => getComputedStyle(bar).position);
  for (const path of [topicPath('innovation'), TASKS_PATH]) {
    await page.goto(path);
    expect(await position(), path).toBe('sticky');
  }
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await position()).toBe('static');
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await position()).toBe('static');
  await page.setViewportSize({ width: 375, height: 812 });
  await page.locator('html').evaluate((html) => html.setAttribute('data-view', 'large'));
  expect(await position()).toBe('static');
});

test('ends a page with rows to press as wide as the text', async ({ page }) => {
  for (const path of [visitPath('taiyuan-boiler-group'), statementPath('p2s8')]) {
    await page.goto(path);
    const links = page.getByRole('navigation', { name: '按原文次序' }).getByRole('link');
    await expect(links).toHaveCount(3);
    for (const link of await links.all()) {
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBe(327);
    }
  }
});

test('breaks a statement’s title before no verb', async ({ page }) => {
  await page.goto(statementPath('p2s3'));
  const heading = page.getByRole('heading', { level: 1 });
  expect((await heading.boundingBox())?.height).toBeLessThanOrEqual(48);
});
