/** A PDF as a file: what it says of itself. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { sheetsOf } from './office';

const exec = promisify(execFile);

/** What a PDF says of itself. */
export interface PdfFacts {
  /** Of pdfinfo, by name: Title, Tagged, CreationDate … */
  readonly info: ReadonlyMap<string, string>;
  /** The addresses that its links lead to. */
  readonly addresses: readonly string[];
  /** Its bookmarks, in the order in which they stand in the file. */
  readonly bookmarks: readonly string[];
  /** The text of each sheet, squeezed. */
  readonly sheets: readonly string[];
}

/** Reads a PDF with poppler; the bookmarks from the file itself. */
export async function factsOf(file: string): Promise<PdfFacts> {
  const [info, urls] = await Promise.all(
    [['-isodates'], ['-url']].map((options) => exec('pdfinfo', [...options, file])),
  );
  const lines = (info?.stdout ?? '').split('\n').map((line): [string, string] => {
    const [name = '', ...value] = line.split(':');
    return [name, value.join(':').trim()];
  });
  const titles = readFileSync(file, 'latin1').matchAll(/<<\/Title <FEFF([0-9A-F]+)>\s*\/Dest /g);
  return {
    info: new Map(lines),
    addresses: [...(urls?.stdout ?? '').matchAll(/Annotation\s+(\S+)/g)].flatMap(([, address]) => address ?? []),
    bookmarks: [...titles].map(([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le')),
    sheets: await sheetsOf(file),
  };
}

/** Tells whether a squeezed text stands on a sheet, or runs over from one to the next. */
export function stands(sheets: readonly string[], text: string): boolean {
  const cuts = Array.from({ length: text.length }, (_, cut) => [text.slice(0, cut), text.slice(cut)] as const);
  return sheets.some((sheet, index) =>
    cuts.some(
      ([before, after]) =>
        (before === '' ? sheet : (sheets[index - 1] ?? '')).includes(before) && sheet.includes(after),
    ),
  );
}
