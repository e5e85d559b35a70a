/** What is marked is what was searched for, and all of it. */
import { expect, type Page, test } from '@playwright/test';
import { BRIEFING_PATH } from './support/site';

/** Queries with the places that a person found in the source with grep -o: [typed, the words marked, how often]. */
const QUERIES = [
  ['专业镇', '专业镇', 6],
  ['太原', '太原', 16],
  ['高质量发展', '高质量发展', 7],
  ['营商环境', '营商环境', 3],
  ['养老', '养老', 6],
  ['创新', '创新', 11],
  ['一带一路', '一带一路', 1],
  ['政府＋链主企业＋产业园', '政府+链主企业+产业园', 1],
  ['乡村Ｅ镇', '乡村e镇', 1],
  ['人民城市人民建,人民城市为人民', '人民城市人民建,人民城市为人民', 1],
] as const;

test.use({ javaScriptEnabled: false });

/** The text of each mark; the comma is the one thing that the site writes otherwise than the source. */
async function marked(page: Page): Promise<string[]> {
  const texts = await page.locator('main mark').allTextContents();
  return texts.map((text) => text.replaceAll('，', ','));
}

for (const [typed, words, places] of QUERIES)
  test(`marks “${typed}” wherever it stands, and nothing else`, async ({ page }) => {
    const all = Array.from({ length: places }, () => words);
    const query = new URLSearchParams({ q: typed });
    for (const path of ['/search', BRIEFING_PATH]) {
      await page.goto(`${path}?${query}`);
      expect.soft(await marked(page), path).toEqual(all);
      await expect.soft(page.getByRole('status'), path).toContainText(`${places}处`);
    }
  });
