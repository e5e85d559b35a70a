/** Pages of a served release as PDFs, made by Chromium as its own print dialogue makes them. */
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Route } from '@playwright/test';
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
  /** Gives the PDF of a path, tagged and with an outline; throws where the page, or a font that it names, does not come. */
  readonly print: (path: string) => Promise<Buffer>;
  readonly close: () => Promise<void>;
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
  const open = async (): Promise<Sheet> => {
    const { page, missed } = await openPage(context, port, origin);
    return {
      print: async (path) => {
        missed.clear();
        const answer = await page.goto(origin + path);
        if (answer?.status() !== 200) throw new Fault(`the page answers with ${answer?.status()}.`);
        await page.evaluate(() => document.fonts.ready.then(() => {}));
        if (missed.size > 0) throw new Fault(`the page needs ${[...missed].join(', ')}, which did not come.`);
        if (url === undefined) await unlink(page);
        const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
        return releasedOn === undefined ? pdf : dated(pdf, releasedOn);
      },
      close: () => page.close(),
    };
  };
  const lanes = Math.min(Math.max(availableParallelism(), 2), MOST_LANES);
  return { lanes, open, close: () => browser.close() };
}

/** Opens a page whose requests the server on `port` answers; `missed` has the paths of those that it did not answer with 200. */
async function openPage(context: BrowserContext, port: number, origin: string) {
  const page = await context.newPage();
  const missed = new Set<string>();
  const answer = async (route: Route): Promise<void> => {
    const asked = new URL(route.request().url());
    // The module adds buttons, which are not printed.
    if (asked.origin !== origin || route.request().resourceType() === 'script') return route.abort();
    const got = await askAgain(port, asked.pathname + asked.search);
    if (got?.status !== 200) missed.add(asked.pathname);
    if (!got) return route.abort();
    return route.fulfill({ status: got.status, contentType: got.headers['content-type'] ?? '', body: got.body });
  };
  // A page that has gone meanwhile takes no answer; nobody else would hear of it.
  await page.route('**/*', (route) => answer(route).catch(() => {}));
  // From the start, so that the faces of paper are loaded too.
  await page.emulateMedia({ media: 'print' });
  return { page, missed };
}

/** Asks for a path; a server that does not hear, as where its worker has died, is asked again until another is there, or given up. */
async function askAgain(port: number, path: string) {
  for (let left = 8; left > 0; left -= 1) {
    const got = await askPlain(port, path).catch(() => undefined);
    if (got) return got;
    await sleep(400);
  }
  return undefined;
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
