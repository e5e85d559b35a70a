import { expect, type Page, test } from '@playwright/test';
import { PAGE_TYPES, SOURCE_PATH } from './support/site';

const PAPER = /\/paper-(?:song|song-bold|hei|kai)-[0-9a-f]{12}\.woff2$/;

/** Nothing on it is set in 楷体, which is yet there for what the others lack. */
const PATH = SOURCE_PATH;

/** Gives the fonts of paper that a page asks for from now on. */
function paperFonts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [name] = PAPER.exec(new URL(request.url()).pathname) ?? [];
    if (name !== undefined) asked.push(name);
  });
  return asked;
}

test('asks for no font of paper to read on the screen, and for all four on paper', async ({ page }, info) => {
  const asked = paperFonts(page);
  await page.goto(PATH, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.pdf({ path: info.outputPath('source.pdf'), preferCSSPageSize: true });
  expect(new Set(asked).size).toBe(4);
});

test('prints without waiting for anything of the screen', async ({ page }, info) => {
  // A module that never comes.
  await page.route(/\/assets\//, (route) => route.abort());
  await page.goto(PATH);
  await page.pdf({ path: info.outputPath('source.pdf'), preferCSSPageSize: true });
  await expect(page.locator('main')).not.toBeEmpty();
});

test('holds one style sheet, under a policy that allows it alone, on every page that is no composition', async ({
  request,
}) => {
  for (const path of PAGE_TYPES.filter((one) => !one.startsWith('/print?'))) {
    const answer = await request.get(path);
    expect.soft((await answer.text()).match(/<style/g), path).toHaveLength(1);
    expect.soft(answer.headers()['content-security-policy'], path).toMatch(/style-src 'sha256-[^']+';/);
  }
});
