/** Pages of a served release as PDFs, made by Chromium as its own print dialogue makes them. */
import { availableParallelism } from 'node:os';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { Fault } from './fault.mjs';
import { askPlain } from './served';

/** Where a release knows no address of its own, its pages are loaded from one that can be nobody's. */
const NOWHERE = 'http://site.invalid';
const LIMIT_MS = 120_000;
const MOST_LANES = 8;

/** A browser that prints. */
export interface Printer {
  /** How many pages are worth being open at a time. */
  readonly lanes: number;
  readonly open: () => Promise<Sheet>;
  readonly close: () => Promise<void>;
}

/** An open page: one path after another. */
export interface Sheet {
  /** Gives the PDF of a path, tagged and with an outline; throws where the page does not answer with 200. */
  readonly print: (path: string) => Promise<Buffer>;
}

/**
 * Opens Chromium on the pages that a server of this machine answers. They are loaded under the site's own address, so that the links in a
 * PDF lead there, and nothing is asked of anybody else. `releasedOn` becomes the date of each PDF.
 */
export async function openPrinter(
  port: number,
  { url, releasedOn }: { readonly url?: string; readonly releasedOn?: string },
): Promise<Printer> {
  const origin = url ?? NOWHERE;
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    // Root has no sandbox there; only pages of our own are opened.
    chromiumSandbox: process.getuid?.() !== 0,
    // The script ends the browser, behind its own work.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const context = await browser.newContext({ locale: 'zh-CN' });
  context.setDefaultTimeout(LIMIT_MS);
  await context.route('**/*', async (route) => {
    const asked = new URL(route.request().url());
    // The module adds buttons, which are not printed.
    if (asked.origin !== origin || route.request().resourceType() === 'script') return route.abort();
    const { status, headers, body } = await askPlain(port, asked.pathname + asked.search);
    return route.fulfill({ status, contentType: headers['content-type'] ?? '', body });
  });
  const open = async (): Promise<Sheet> => {
    const page = await context.newPage();
    // From the start, so that the faces of paper are loaded too.
    await page.emulateMedia({ media: 'print' });
    return {
      print: async (path) => {
        const answer = await page.goto(origin + path);
        if (answer?.status() !== 200) throw new Fault(`the page answers with ${answer?.status()}.`);
        await page.evaluate(() => document.fonts.ready.then(() => {}));
        if (url === undefined) await unlink(page);
        const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
        return releasedOn === undefined ? pdf : dated(pdf, releasedOn);
      },
    };
  };
  const lanes = Math.min(Math.max(availableParallelism(), 2), MOST_LANES);
  return { lanes, open, close: () => browser.close() };
}

/** Takes out the links to the site's other pages: without an address they lead nowhere. Those inside the page stay. */
async function unlink(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const link of document.querySelectorAll('a')) {
      const isInside = link.hash !== '' && link.href.startsWith(`${location.href.split('#')[0]}#`);
      if (link.origin === location.origin && !isInside) link.removeAttribute('href');
    }
  });
}

/** Gives a PDF with a day as its date instead of the second in which it was made, so that the same page is the same file. */
export function dated(pdf: Buffer, day: string): Buffer {
  const date = `D:${day.replaceAll('-', '')}000000+08'00'`;
  const text = pdf.toString('latin1').replace(/(\/(?:CreationDate|ModDate) \()(D:[^)]*)\)/g, (whole, name, was) =>
    // Every object's place in the file is counted.
    was.length === date.length ? `${name}${date})` : whole,
  );
  return Buffer.from(text, 'latin1');
}
