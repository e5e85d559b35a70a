/** A page on paper, as text. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';

const exec = promisify(execFile);
const NUMBER = /^\s*—\s*\d+\s*—\s*$/m;

/** Gives a text for comparison: compatibility forms folded, white space gone. */
export const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

export interface Paper {
  /** The text of each sheet in the order in which it is drawn, squeezed, without the sheet's number. */
  readonly sheets: readonly string[];
  /** The number that each sheet bears, or nothing. */
  readonly numbers: readonly string[];
  /** The sheets joined, so that a sentence that runs over is whole. */
  readonly text: string;
  /** The same as a program finds it that knows only where the characters lie: what pdftotext gives unasked. */
  readonly byPosition: string;
}

/** Prints the page that is open to a file, and reads it back with pdftotext. */
export async function print(page: Page, file: string): Promise<Paper> {
  await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true });
  const read = async (...options: string[]) => {
    const { stdout } = await exec('pdftotext', [...options, '-enc', 'UTF-8', file, '-']);
    return stdout.split('\f').slice(0, -1);
  };
  const [drawn, placed] = await Promise.all([read('-raw'), read()]);
  const sheets = drawn.map((sheet) => squeeze(sheet.replace(NUMBER, '')));
  return {
    sheets,
    numbers: drawn.map((sheet) => squeeze(NUMBER.exec(sheet)?.[0] ?? '')),
    text: sheets.join(''),
    byPosition: placed.map((sheet) => squeeze(sheet.replace(NUMBER, ''))).join(''),
  };
}

/** Gives the size of each sheet of a PDF in whole millimetres: `210 x 297`. */
export async function sheetSizes(pdf: string): Promise<string[]> {
  const { stdout } = await exec('pdfinfo', ['-l', '-1', pdf]);
  const sides = stdout.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/gm);
  return [...sides].map(([, ...points]) => points.map((side) => Math.round((Number(side) / 72) * 25.4)).join(' x '));
}
