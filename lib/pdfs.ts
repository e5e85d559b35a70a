/** The PDFs that `npm run pdf` has made of a release: the list of them, which lies beside its library and is written last. */
import { readFile } from 'node:fs/promises';
import { once } from './process';

/** A PDF: the hash in its file's name, so that a file never changes under its name, and its length in bytes. */
export interface Pdf {
  readonly hash: string;
  readonly bytes: number;
}

/** The PDFs of a release by their address, as `/export/topics/innovation.pdf`. */
export type Pdfs = ReadonlyMap<string, Pdf>;

/** Gives the PDFs that a list names; none where there is no list, or none that can be read: no page must fail for it. */
export async function readPdfs(list: string): Promise<Pdfs> {
  try {
    const read: Readonly<Record<string, Pdf>> = JSON.parse(await readFile(list, 'utf8'));
    return new Map(Object.entries(read));
  } catch {
    return new Map();
  }
}

/** Gives the text of a list. */
export function pdfList(pdfs: Pdfs): string {
  return `${JSON.stringify(Object.fromEntries([...pdfs].sort()), null, 1)}\n`;
}

/** Gives the PDFs of the release that this process serves, read once for its pages and its files alike: none in development. */
export function openPdfs(): Promise<Pdfs> {
  const { PDFS_FILE } = process.env;
  return once('pdfs', async () => (PDFS_FILE === undefined ? new Map() : readPdfs(PDFS_FILE)));
}
