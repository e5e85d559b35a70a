import { expect, test } from '@playwright/test';
import { PHRASES, phrasePath, placeOf } from './support/phrases';

test('cites each phrase in five formats and four files, by the sentence in which it stands', async ({
  page,
  request,
}) => {
  for (const [slug, words, sentence] of PHRASES) {
    await page.goto(phrasePath(slug));
    const cite = page.locator('.cite');
    await expect(cite.locator('pre').first()).toBeHidden();
    await cite.getByText(`引用首处：${placeOf(sentence)}`, { exact: true }).click();
    expect(await cite.locator('dt').evaluateAll((names) => names.map((name) => name.firstChild?.textContent))).toEqual([
      '引文和出处',
      ...['GB/T 7714-2015', 'GB/T 7714-2025', 'BibTeX', 'RIS', 'CSL-JSON'],
    ]);
    await expect(cite.locator('pre').first()).toContainText(`“${words}”`);
    const files = `/export/citations/taiyuan-2023-03/${sentence}`;
    for (const [name, extension] of [
      ['BibTeX', 'bib'],
      ['RIS', 'ris'],
      ['CSL-JSON', 'json'],
      ['纯文本', 'txt'],
    ] as const)
      await expect(cite.getByRole('link', { name, exact: true })).toHaveAttribute('href', `${files}.${extension}`);
    expect((await request.get(`${files}.bib`)).status(), files).toBe(200);
    // The page shows many places: it offers none of them as its own 引文.
    await expect(page.locator('.breadcrumb button', { hasText: '复制引文' })).toHaveCount(0);
  }
});

test('leads from each place to how to cite its sentence', async ({ page }) => {
  for (const [slug, , sentence] of PHRASES) {
    await page.goto(phrasePath(slug));
    await page
      .locator('.margin')
      .getByRole('link', { name: `引用${placeOf(sentence)}` })
      .click();
    await expect(page.locator(':target'), slug).toHaveAttribute('id', `cite-${sentence}`);
  }
});
