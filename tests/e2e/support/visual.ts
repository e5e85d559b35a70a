/** Pages as small pictures which another machine's fonts and smoothing do not change. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';

const exec = promisify(execFile);

/** How many pixels a block of a picture has at each side: its colour is theirs on average. */
export const BLOCK = 4;
/** Colours are kept in steps: small files, and no news of what nobody sees. */
const STEP = 4;

/** The site's own fonts of paper in all places: they come with the release, whatever the machine has; and no hinting that moves characters. */
const OWN_FONTS = `
  :root, html[data-view] {
    --font-song: "Paper Song", "Paper Kai" !important;
    --font-kai: "Paper Kai" !important;
    --font-hei: "Paper Hei", "Paper Kai" !important;
  }
  code, pre, kbd, samp, textarea, input, button { font-family: var(--font-hei) !important; }
  * { text-rendering: geometricPrecision !important; caret-color: transparent !important; }
`;

/** Gives the page that is open its own fonts, and puts one day in place of those that pass: of the release on paper, of a draft's check. */
export async function freeze(page: Page): Promise<void> {
  await page.addStyleTag({ content: OWN_FONTS });
  await page.evaluate(async () => {
    const day = /(?<=据本站|核对日期：)\d+年\d+月\d+日/;
    // Whole lines: the day may be an element of its own.
    for (const line of document.querySelectorAll('p'))
      if (day.test(line.textContent ?? '')) line.textContent = (line.textContent ?? '').replace(day, '2000年1月1日');
    // Also those that only paper, or text below the window, would ask for.
    await Promise.all([...document.fonts].filter(({ family }) => family.includes('Paper')).map((face) => face.load()));
    await document.fonts.ready;
  });
}

/** What no smoothing of characters can change: grounds, rules, boxes, lines. */
const NO_CHARACTERS = '* { color: transparent !important } svg text { fill: transparent !important }';

/** Takes the characters from the page that is open. */
export async function bare(page: Page): Promise<void> {
  await page.addStyleTag({ content: NO_CHARACTERS });
}

/** Gives the window as a small picture: PNG. */
export async function smallPicture(page: Page): Promise<Buffer> {
  return shrink(await page.screenshot({ animations: 'disabled', scale: 'css' }));
}

/** Gives the first sheet of the page on paper as a small picture: PNG. */
export async function smallSheet(page: Page, stem: string): Promise<Buffer> {
  await writeFile(`${stem}.pdf`, await page.pdf({ preferCSSPageSize: true }));
  await exec('pdftoppm', ['-q', '-png', '-r', '96', '-singlefile', '-f', '1', '-l', '1', `${stem}.pdf`, stem]);
  return shrink(await readFile(`${stem}.png`));
}

/** Gives a picture with each block of pixels as one: its average, a little rounded. */
export function shrink(png: Buffer): Buffer {
  const from = PNG.sync.read(png);
  const to = new PNG({ width: Math.floor(from.width / BLOCK), height: Math.floor(from.height / BLOCK) });
  for (let y = 0; y < to.height; y += 1)
    for (let x = 0; x < to.width; x += 1)
      for (let channel = 0; channel < 4; channel += 1)
        to.data[(y * to.width + x) * 4 + channel] = channel === 3 ? 255 : average(from, x * BLOCK, y * BLOCK, channel);
  return PNG.sync.write(to, { colorType: 2 });
}

function average({ data, width }: PNG, left: number, top: number, channel: number): number {
  let sum = 0;
  for (let y = top; y < top + BLOCK; y += 1)
    for (let x = left; x < left + BLOCK; x += 1) sum += data[(y * width + x) * 4 + channel] ?? 0;
  return Math.min(255, Math.round(sum / BLOCK ** 2 / STEP) * STEP);
}
