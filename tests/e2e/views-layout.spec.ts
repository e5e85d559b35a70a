import { expect, type Page, test } from '@playwright/test';
import { backwards, lost, overlaps, SPACING, small } from './support/layout';
import { dress, SHARES, unfold } from './support/view';

// The test's own styles; the pages' policy allows none but theirs.
test.use({ bypassCSP: true });

async function expectWhole(page: Page, what: string, checks: readonly (() => string[])[]): Promise<void> {
  for (const check of checks) expect.soft(await page.evaluate(check), `${check.name}: ${what}`).toEqual([]);
}

/** Says what is smaller than a reader of 大字版 can do with (the source 22 px, labels 20 px), or stretched to both edges. */
function tiny(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const of = node.parentElement;
    if (!of || !node.textContent?.trim() || of.matches('script, style, template')) continue;
    if (of.getClientRects().length === 0) continue;
    const { fontSize, textAlign } = getComputedStyle(of);
    const isSource = of.closest('.narrative, .statement p:not(.speech-label), .source-text') !== null;
    if (Number.parseFloat(fontSize) < (isSource ? 22 : 20)) found.add(`${fontSize}: ${node.textContent}`);
    if (textAlign === 'justify') found.add(`justified: ${node.textContent}`);
  }
  return [...found];
}

/** Says which parts of the page stand beside each other. */
function beside(): string[] {
  return [...document.querySelectorAll('.row, .passage, .pair, .first-look')].flatMap((group) => {
    const parts = [...group.children].map((part) => part.getBoundingClientRect()).filter(({ width }) => width > 0);
    const isSplit = parts.some(({ top, height }, index) => height > 0 && top < (parts[index - 1]?.bottom ?? top) - 1);
    return isSplit ? [`${group.className} “${group.textContent?.slice(0, 20)}”`] : [];
  });
}

/** Gives what no view may leave out: the source's words, who speaks, and what is said of the text's standing. */
function words(): string[] {
  const kept = '.sentence, .source-text p, .speech-label, .title-note, .editor-note, .marked-note, .narrative > .note';
  // What is not drawn would give its text all the same.
  return [...document.querySelectorAll<HTMLElement>(kept)].map((one) =>
    one.getClientRects().length > 0 ? one.innerText.replace(/\s/g, '') : '',
  );
}

for (const [share, addresses] of SHARES.entries()) {
  test(`lays every type of page out well in 大字版 and in the largest size (share ${share + 1})`, async ({ page }) => {
    for (const address of addresses) {
      await page.setViewportSize({ width: 375, height: 800 });
      await page.goto(address);
      await expectWhole(page, address, [backwards]);
      const standard = await page.evaluate(words);
      await dress(page, 'large');
      await expectWhole(page, `${address} in 大字版`, [backwards]);
      expect.soft(await page.evaluate(words), address).toEqual(standard);
      // What is left out is said to be elsewhere, and the way there is seen.
      await expect.soft(page.getByText('大字版只留阅读、检索和核对。'), address).toBeVisible();
      await expect.soft(page.getByRole('button', { name: '标准版', exact: true }), address).toBeVisible();
      await unfold(page);
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await expectWhole(page, `${address} in 大字版 at ${width} px`, [lost, overlaps, small, tiny, beside]);
      }
      await dress(page, 'size3');
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await expectWhole(page, `${address} in the largest size at ${width} px`, [lost, overlaps, small]);
      }
      await dress(page, 'large');
      await page.addStyleTag({ content: SPACING });
      await page.setViewportSize({ width: 375, height: 800 });
      await expectWhole(page, `${address} in 大字版, spaced`, [lost, overlaps]);
    }
  });
}
