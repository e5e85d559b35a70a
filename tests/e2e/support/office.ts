/** Files of the office as LibreOffice opens them. */
import { execFile } from 'node:child_process';
import { basename, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readSheets, squeeze } from './pdf';

const exec = promisify(execFile);
const LIMIT_MS = 60_000;

/** Comma, quotation mark, UTF-8, from the first line: what a person is shown as the choice for a file with a byte order mark. */
const CSV = '--infilter=CSV:44,34,76,1';

/** Converts a file to PDF beside it by LibreOffice, without its window, and gives the PDF's path; throws where it cannot be opened. */
export function toPdf(file: string): Promise<string> {
  return convert(file, 'pdf');
}

/** Converts a CSV file to Excel beside it, as somebody who opens it and saves it does. */
export function csvToXlsx(file: string): Promise<string> {
  return convert(file, 'xlsx', CSV);
}

async function convert(file: string, extension: string, ...reading: readonly string[]): Promise<string> {
  const folder = dirname(file);
  // A profile of its own: two that share one wait for each other for ever.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office-profile'))}`;
  const options = [
    '--headless',
    '--norestore',
    profile,
    ...reading,
    '--convert-to',
    extension,
    '--outdir',
    folder,
    file,
  ];
  await exec('soffice', options, { timeout: LIMIT_MS });
  return join(folder, `${basename(file, extname(file))}.${extension}`);
}

/** Gives the text of each sheet of a PDF in the order in which it is drawn, squeezed. */
export async function sheetsOf(pdf: string): Promise<string[]> {
  return (await readSheets(pdf, '-raw')).map(squeeze);
}

/** Gives the same in the order in which it lies there: LibreOffice draws a table's plain cells before its wrapped ones. */
export async function placedSheetsOf(pdf: string): Promise<string[]> {
  return (await readSheets(pdf)).map(squeeze);
}
