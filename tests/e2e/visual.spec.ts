/** What the main types of page look like: changed on purpose, the pictures are made anew (CONTRIBUTING.md). */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { BRIEFING, BRIEFING_PATH, SEARCHED, statementPath, TASKS_PATH, topicPath, visitPath } from './support/site';
import { bare, freeze, smallPicture, smallSheet } from './support/visual';

/**
 * The tolerances. A block of 4 × 4 pixels with its characters may differ by 15 % of the way from black to white, and 24 blocks of a picture
 * by more: full hinting and another smoothing of the same characters come to 8 %, a line moved by two pixels to 40 %. Without
 * characters, where next to nothing depends on the machine: 2 %, and 2 blocks.
 */
const WHOLE = { threshold: 0.15, maxDiffPixels: 24 };
const BARE = { threshold: 0.02, maxDiffPixels: 2 };
const HEIGHT = 1200;

const WINDOWS = [375, 1280] as const;
const PAGES = [
  ['home', '/'],
  ['briefing', BRIEFING_PATH],
  ['visit', visitPath('qingxu-vinegar-town')],
  ['topic', topicPath('innovation')],
  ['statement', statementPath('p2s3')],
  ['tasks', TASKS_PATH],
  ['quotes', '/quotes'],
  ['search', SEARCHED],
  ['about', '/about'],
] as const;
/** Other views change tokens: some pages show all of them. */
const IN_VIEWS = [
  ['home', '/'],
  ['briefing', BRIEFING_PATH],
  ['statement', statementPath('p2s3')],
] as const;
const SHEETS = [
  ['briefing', BRIEFING_PATH],
  ['ledger', `/print?s=${BRIEFING}_tasks`],
] as const;
const DRAFT = '蓝佛安强调，能源革命的关键在于技术创新。他指出，企业是创新的主体，更是创新成果的受益者。';

test.describe.configure({ mode: 'parallel' });

/** Opens a window in a view on which the fonts of this machine have no say. */
async function open(browser: Browser, baseURL: string | undefined, width: number, view: string): Promise<Page> {
  if (baseURL === undefined) throw new Error('the site has no address');
  const context = await browser.newContext({
    baseURL,
    // The page's policy knows no sheet but its own.
    bypassCSP: true,
    viewport: { width, height: HEIGHT },
    colorScheme: 'light',
  });
  await context.addCookies([{ name: 'view', value: view, url: baseURL }]);
  return context.newPage();
}

async function expectLooks(page: Page, name: string, pages: typeof PAGES | typeof IN_VIEWS): Promise<void> {
  for (const [type, path] of pages) {
    await page.goto(path);
    await expectLook(page, `${type}-${name}`);
  }
}

/** Compares the window with its characters and without. */
async function expectLook(page: Page, name: string): Promise<void> {
  await freeze(page);
  expect.soft(await smallPicture(page), page.url()).toMatchSnapshot(`${name}.png`, WHOLE);
  await bare(page);
  expect.soft(await smallPicture(page), page.url()).toMatchSnapshot(`${name}-bare.png`, BARE);
}

for (const width of WINDOWS) {
  test(`looks as it did at ${width} px`, async ({ browser, baseURL }) => {
    await expectLooks(await open(browser, baseURL, width, 'light'), String(width), PAGES);
  });

  test(`looks as it did at ${width} px, dark and in large print`, async ({ browser, baseURL }) => {
    await expectLooks(await open(browser, baseURL, width, 'dark'), `dark-${width}`, IN_VIEWS);
    await expectLooks(await open(browser, baseURL, width, 'large.light'), `large-${width}`, IN_VIEWS);
  });

  test(`shows a checked draft as it did at ${width} px`, async ({ browser, baseURL }) => {
    const page = await open(browser, baseURL, width, 'light');
    await page.goto('/verify');
    await page.getByLabel('草稿').fill(DRAFT);
    await page.getByRole('button', { name: '核对' }).click();
    await page.getByRole('status').waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await expectLook(page, `verified-${width}`);
  });
}

test('looks on paper as it did', async ({ browser, baseURL }, info) => {
  const page = await open(browser, baseURL, 1280, 'light');
  for (const [type, path] of SHEETS) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await freeze(page);
    expect.soft(await smallSheet(page, info.outputPath(type)), path).toMatchSnapshot(`${type}-paper.png`, WHOLE);
  }
});

/** What a careless edit may change: characters that are elsewhere, and what is drawn without any. */
const MOVED = {
  'a sentence that is gone': 'main blockquote .sentence:last-child { display: none }',
  'a heading that is 2 px lower': 'main h1 { position: relative; top: 2px }',
  'another face': 'main blockquote { --font-kai: "Paper Song" !important }',
  'a line that is 1 px higher': ':root { --spacing-line: 33px !important }',
};
const DRAWN = {
  'a rule of another colour': ':root { --color-speech: #1d1b18 !important }',
  'hairlines that are gone': ':root { --color-rule: transparent !important }',
  'a whiter ground': ':root { --color-paper: #fff !important }',
};

test('is told of small changes', async ({ browser, baseURL }) => {
  const page = await open(browser, baseURL, 1280, 'light');
  await page.goto(statementPath('p2s3'));
  await freeze(page);
  const changed = async (css: string) => {
    const sheet = await page.addStyleTag({ content: css });
    const picture = await smallPicture(page);
    await sheet.evaluate((style) => style.parentNode?.removeChild(style));
    return picture;
  };
  for (const [what, css] of Object.entries(MOVED))
    expect.soft(await changed(css), what).not.toMatchSnapshot('statement-1280.png', WHOLE);
  await bare(page);
  for (const [what, css] of Object.entries(DRAWN))
    expect.soft(await changed(css), what).not.toMatchSnapshot('statement-1280-bare.png', BARE);
  // That it was not something else which differed.
  expect(await smallPicture(page)).toMatchSnapshot('statement-1280-bare.png', BARE);
});
