/** Pages of a served release as pictures, made by Chromium. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { VIEW } from '../../lib/paths';
import { findChromium } from './chromium.mjs';
import { type Print, sheetPage, sheetSize, sizeOfPng } from './contact-sheet';
import { Fault } from './fault.mjs';
import { runCommand } from './packages.mjs';
import type { Pictured } from './picture-plan';
import { HOST } from './port.mjs';

const LIMIT_MS = 60_000;
/** Of paper, in dots an inch. */
const SHEET_DPI = 72;

/** How a page is looked at. */
export interface Look {
  /** The reader's cookie, where there is one. */
  readonly cookie?: string;
  readonly width: number;
  /** In pixels; what stands below it is cut off. */
  readonly height: number;
  /** What the picture begins with, instead of the page's beginning. */
  readonly from?: string;
}

/** A browser that takes pictures. */
export interface Camera {
  /** Gives a page as PNG; throws a Fault where it does not come. */
  readonly shoot: (page: Pictured, look: Look) => Promise<Buffer>;
  /** Gives the first sheets of a page on paper as PNG, in grey. */
  readonly print: (page: Pictured, sheets: number) => Promise<Buffer[]>;
  /** Gives pictures side by side as one; WebP of a quality from 0 to 100, or PNG without it. */
  readonly join: (prints: readonly Print[], quality?: number) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Opens Chromium on a server of this machine. */
export async function openCamera(port: number): Promise<Camera> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    // Root has no sandbox there; only pages of our own are opened.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--force-color-profile=srgb', '--hide-scrollbars'],
    // The script ends the browser, behind its own work.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const origin = `http://${HOST}:${port}`;
  return {
    shoot: (pictured, look) => within(browser, origin, look, (page) => shoot(page, pictured, look)),
    print: (pictured, sheets) =>
      within(browser, origin, { width: 1280, height: 900 }, (page) => print(page, pictured, sheets)),
    join: async (prints, quality) => {
      const page = await browser.newPage({ viewport: sheetSize(prints) });
      await page.setContent(sheetPage(prints));
      const picture = await page.screenshot(quality === undefined ? {} : { type: 'webp', quality });
      await page.close();
      return picture;
    },
    close: () => browser.close(),
  };
}

/** Works with a page of its own: neither cookies nor what is open of one page are seen on another. */
async function within<Result>(
  browser: Browser,
  origin: string,
  { cookie, width, height }: Look,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const viewport = { width, height };
  const context: BrowserContext = await browser.newContext({ baseURL: origin, locale: 'zh-CN', viewport });
  context.setDefaultTimeout(LIMIT_MS);
  if (cookie !== undefined) await context.addCookies([{ name: VIEW.cookie, value: cookie, url: origin }]);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

async function open(page: Page, { path, status = 200, draft }: Pictured): Promise<void> {
  const answer = await page.goto(path);
  if (answer?.status() !== status) throw new Fault(`${path} answers with ${answer?.status()}, not with ${status}.`);
  if (draft === undefined) return;
  const form = page.locator('form:has(textarea)');
  await form.locator('textarea').fill(draft);
  await form.locator('[type="submit"]').first().click();
  await page.locator('[role="status"]').waitFor();
}

async function shoot(page: Page, pictured: Pictured, { width, height, from }: Look): Promise<Buffer> {
  await open(page, pictured);
  const top =
    from === undefined ? 0 : await page.locator(from).evaluate((one) => one.getBoundingClientRect().top + scrollY);
  // What an address or a form scrolled to: the picture begins where it is told to.
  await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top - 24);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  const whole = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
  const clip = { x: 0, y: 0, width, height: Math.min(height, Math.ceil(whole)) };
  return page.screenshot({ clip, animations: 'disabled' });
}

async function print(page: Page, pictured: Pictured, sheets: number): Promise<Buffer[]> {
  await open(page, pictured);
  // Before it is asked for, so that the faces of paper are loaded too.
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const folder = await mkdtemp(join(tmpdir(), 'screenshots-'));
  try {
    await writeFile(join(folder, 'page.pdf'), pdf);
    return await drawSheets(join(folder, 'page.pdf'), join(folder, 'sheet'), sheets);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Draws sheet after sheet: a document may have fewer than are asked for. */
async function drawSheets(pdf: string, stem: string, sheets: number): Promise<Buffer[]> {
  const drawn: Buffer[] = [];
  for (let sheet = 1; sheet <= sheets; sheet += 1) {
    const range = ['-f', String(sheet), '-l', String(sheet)];
    const options = ['-q', '-png', '-gray', '-r', String(SHEET_DPI), '-singlefile', ...range];
    const { code, output } = await runCommand(['pdftoppm', ...options, pdf, `${stem}-${sheet}`]);
    // 99: there is no such sheet.
    if (code !== 0 && drawn.length > 0) return drawn;
    if (code !== 0) throw new Fault(`pdftoppm could not draw a sheet (exit code ${code}): ${output}`);
    drawn.push(await readFile(`${stem}-${sheet}.png`));
  }
  return drawn;
}

/** Gives a picture in a size of its own, times a factor. */
export function scaled(png: Buffer, factor = 1): Print {
  const { width, height } = sizeOfPng(png);
  return { png, width: Math.round(width * factor), height: Math.round(height * factor) };
}
