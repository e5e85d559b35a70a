/** A page on paper, as text, fonts and places. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';

const exec = promisify(execFile);
const NUMBER = /^\s*—\s*\d+\s*—\s*$/m;

/** Gives a text for comparison: compatibility forms folded, white space gone. */
export const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

export interface Paper {
  readonly file: string;
  /** The text of each sheet in the order in which it is drawn, squeezed, without its running head and number. */
  readonly sheets: readonly string[];
  /** What stands at the head of each sheet, squeezed, or nothing. */
  readonly heads: readonly string[];
  /** The number that each sheet bears, or nothing. */
  readonly numbers: readonly string[];
  /** The sheets joined, so that a sentence that runs over is whole. */
  readonly text: string;
  /** The same as a program finds it that knows only where the characters lie: what pdftotext gives unasked. */
  readonly byPosition: string;
}

/** Prints the page that is open to a file, and reads it back with pdftotext. */
export async function print(page: Page, file: string): Promise<Paper> {
  await page.pdf({ path: file, preferCSSPageSize: true, tagged: true });
  const [drawn, placed] = await Promise.all([readSheets(file, '-raw'), readSheets(file)]);
  // The boxes in the margins are drawn first: the head, then the number.
  const parts = drawn.map((sheet) => {
    const [number = ''] = NUMBER.exec(sheet) ?? [];
    const at = sheet.indexOf(number);
    return [sheet.slice(0, at), number, sheet.slice(at + number.length)].map(squeeze);
  });
  const heads = parts.map(([head = '']) => head);
  const sheets = parts.map(([, , text = '']) => text);
  return {
    file,
    sheets,
    heads,
    numbers: parts.map(([, number = '']) => number),
    text: sheets.join(''),
    byPosition: placed.map((sheet, index) => withoutHead(squeeze(sheet.replace(NUMBER, '')), heads[index])).join(''),
  };
}

/** Gives the text of each sheet of a PDF as pdftotext reads it: unasked by where it lies, with `-raw` in the order in which it is drawn. */
export async function readSheets(file: string, ...options: readonly string[]): Promise<string[]> {
  const { stdout } = await exec('pdftotext', [...options, '-enc', 'UTF-8', file, '-']);
  return stdout.split('\f').slice(0, -1);
}

/** Gives the size of each sheet of a PDF in whole millimetres: `210 x 297`. */
export async function sheetSizes(pdf: string): Promise<string[]> {
  const { stdout } = await exec('pdfinfo', ['-l', '-1', pdf]);
  const sides = stdout.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/gm);
  return [...sides].map(([, ...points]) => points.map((side) => Math.round((Number(side) / 72) * 25.4)).join(' x '));
}

function withoutHead(sheet: string, head = ''): string {
  return sheet.startsWith(head) ? sheet.slice(head.length) : sheet;
}

/** Gives the text of a tagged PDF with the very code points that it holds: pdftotext puts the usual ones in place of look-alikes. */
export async function codePointsOf(file: string): Promise<string> {
  return (await exec('pdfinfo', ['-struct-text', '-enc', 'UTF-8', file], { maxBuffer: 2 ** 26 })).stdout;
}

/** Gives the names of the fonts that a PDF carries, without the mark of a subset. */
export async function fontsOf(file: string): Promise<string[]> {
  const { stdout } = await exec('pdffonts', [file]);
  const rows = stdout.trimEnd().split('\n').slice(2);
  return rows.map((row) => (row.split(/\s+/)[0] ?? '').replace(/^[A-Z]{6}\+/, ''));
}

/** The characters of a line: where its baseline lies under the sheet's top edge, and where each begins; in points. */
export interface Line {
  readonly baseline: number;
  readonly starts: readonly number[];
}

/** Sheets that have been read: several tests look at each, and reading takes most of their time. */
const readLines = new Map<string, Promise<Line[]>>();

/**
 * Gives the lines of a sheet from top to bottom, as pdftocairo places their characters; sheets are counted from 1. A file is read once: it
 * must not be written anew.
 */
export function linesOf(file: string, sheet: number): Promise<Line[]> {
  const key = `${file} ${sheet}`;
  const lines = readLines.get(key) ?? placedLines(file, sheet);
  readLines.set(key, lines);
  return lines;
}

async function placedLines(file: string, sheet: number): Promise<Line[]> {
  const options = ['-svg', '-f', String(sheet), '-l', String(sheet), file, '-'];
  const { stdout } = await exec('pdftocairo', options, { maxBuffer: 2 ** 26 });
  const lines = new Map<number, number[]>();
  for (const [, x = '', y = ''] of stdout.matchAll(/<use xlink:href="#glyph[^"]*" x="([\d.]+)" y="([\d.]+)"/g)) {
    const baseline = Number(Number(y).toFixed(1));
    lines.set(baseline, [...(lines.get(baseline) ?? []), Number(x)]);
  }
  return [...lines]
    .map(([baseline, starts]) => ({ baseline, starts: starts.sort((one, other) => one - other) }))
    .sort((one, other) => one.baseline - other.baseline);
}
