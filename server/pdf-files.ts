/** The PDFs that `npm run pdf` has made: files of the release, sent from the disk. */
import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { officeName } from '../lib/paths';
import { openPdfs, type Pdf, type Pdfs, readPdfs } from '../lib/pdfs';
import type { FileAnswer } from './body';
import { CACHE, COMMON, PDF_POLICY } from './headers';
import { inRelease, pdfInRelease, readCurrent } from './releases.mjs';

/** The PDFs that one worker can send. */
export class PdfFiles {
  private latest: { readonly key: string; readonly read: Promise<Pdfs> } | undefined;

  private constructor(
    private readonly release: string,
    private readonly addresses: ReadonlySet<string>,
    private readonly own: Pdfs,
  ) {}

  /** Opens those that are there when the worker starts: its pages link to them, and to no others. `addresses` are all that there can be. */
  static async open(release: string, addresses: ReadonlySet<string>): Promise<PdfFiles> {
    return new PdfFiles(release, addresses, await openPdfs());
  }

  /** Gives the PDF at an address; nothing at once where there can be none, and nothing later where none has been made. */
  get(path: string): Promise<FileAnswer | undefined> | undefined {
    return this.addresses.has(path) ? this.find(path) : undefined;
  }

  /**
   * While workers are replaced a page may come from a new one, and the PDF that it names be asked of one of the old: so what is not
   * known is looked for in the list as it is now.
   */
  private async find(path: string): Promise<FileAnswer | undefined> {
    const own = await answerOf(this.release, path, this.own.get(path));
    if (own) return own;
    const id = readCurrent()?.id;
    return id === undefined ? undefined : answerOf(id, path, (await this.listOf(id)).get(path));
  }

  private listOf(id: string): Promise<Pdfs> {
    const list = inRelease(id, 'pdfs');
    const status = statSync(list, { throwIfNoEntry: false });
    const key = `${id} ${status?.ino} ${status?.mtimeMs}`;
    if (this.latest?.key !== key) this.latest = { key, read: readPdfs(list) };
    return this.latest.read;
  }
}

/** Gives a PDF as it is sent; nothing where its file is not there any more. */
async function answerOf(release: string, path: string, pdf: Pdf | undefined): Promise<FileAnswer | undefined> {
  if (!pdf) return undefined;
  const file = pdfInRelease(release, officeName(path), pdf.hash);
  const isThere = await stat(file).then(
    ({ size }) => size === pdf.bytes,
    () => false,
  );
  if (!isThere) return undefined;
  const headers = {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="${officeName(path).replaceAll('/', '-')}"`,
    'Cache-Control': CACHE.page,
    'Content-Security-Policy': PDF_POLICY,
    ...COMMON,
  };
  return { status: 200, headers, file, length: pdf.bytes, tag: pdf.hash };
}
