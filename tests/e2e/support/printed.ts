/** Every type of page, as it is on the screen and on paper. */
import type { Browser, Page, TestInfo } from '@playwright/test';
import { type Paper, print, squeeze } from './pdf';
import { PAGE_TYPES } from './site';

export interface Printed {
  readonly path: string;
  readonly paper: Paper;
  readonly heading: string;
  readonly main: string;
  /** The source's sentences or paragraphs that it shows, in their order. */
  readonly sentences: readonly string[];
  readonly statements: readonly string[];
  readonly rows: readonly string[];
}

/** Reads the page that is open, and prints it to a file. */
export async function printOpen(page: Page, path: string, file: string): Promise<Printed> {
  const texts = async (selector: string) => (await page.locator(selector).allTextContents()).map(squeeze);
  const statements = await page
    .locator('main blockquote')
    .evaluateAll((blocks) =>
      blocks.map((block) => [...block.querySelectorAll('.sentence')].map((one) => one.textContent).join('')),
    );
  return {
    path,
    heading: (await texts('main h1')).join(''),
    main: squeeze(await page.getByRole('main').innerText()),
    sentences: await texts('main :is(.sentence, .source-text p)'),
    statements: statements.map(squeeze),
    rows: await texts('main :is(tbody tr, dl > div)'),
    paper: await print(page, file),
  };
}

/** Prints a page of every type. */
export async function printEveryType(
  browser: Browser,
  baseURL: string | undefined,
  info: TestInfo,
): Promise<Printed[]> {
  const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  const all: Printed[] = [];
  for (const [index, path] of PAGE_TYPES.entries()) {
    await page.goto(path);
    all.push(await printOpen(page, path, info.outputPath(`${index}.pdf`)));
  }
  await page.close();
  return all;
}
