/** The PDFs of a release on the disk: each written aside and renamed, their list last. */
import { createHash } from 'node:crypto';
import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { officeName } from '../../lib/paths';
import { type Pdf, type Pdfs, pdfList, readPdfs } from '../../lib/pdfs';
import { inRelease, pdfInRelease } from '../../server/releases.mjs';

const HASH_LENGTH = 12;

/** The PDFs that a release has, and those that are being added. */
export class PdfSet {
  private readonly made: Map<string, Pdf>;
  private isChanged = false;

  private constructor(
    private readonly release: string,
    private readonly before: Pdfs,
  ) {
    this.made = new Map(before);
  }

  /** Opens the set of a release, empty or not. */
  static async open(release: string): Promise<PdfSet> {
    return new PdfSet(release, await readPdfs(inRelease(release, 'pdfs')));
  }

  /** How many there are. */
  get size(): number {
    return this.made.size;
  }

  /** Tells whether there is one at an address, on the list and on the disk. */
  has(address: string): boolean {
    const pdf = this.made.get(address);
    return pdf !== undefined && statSync(this.file(address, pdf), { throwIfNoEntry: false })?.size === pdf.bytes;
  }

  /** Adds one, or puts it in the place of another; it is on the list when that is written. */
  async add(address: string, bytes: Buffer): Promise<void> {
    const pdf = {
      hash: createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH),
      bytes: bytes.length,
    };
    const file = this.file(address, pdf);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.new`, bytes);
    await rename(`${file}.new`, file);
    this.isChanged ||= this.made.get(address)?.hash !== pdf.hash;
    this.made.set(address, pdf);
  }

  /** Writes the list where it has changed: a running server takes it up. At once, so that it can be done while the process ends. */
  writeList(): void {
    if (!this.isChanged) return;
    const list = inRelease(this.release, 'pdfs');
    writeFileSync(`${list}.new`, pdfList(this.made));
    renameSync(`${list}.new`, list);
    this.isChanged = false;
  }

  /** Removes what neither the list to be written names nor the one before it, by which a server may still be answering. */
  clean(): void {
    const kept = new Set(
      [this.before, this.made].flatMap((one) => [...one].map(([path, pdf]) => this.file(path, pdf))),
    );
    const folder = inRelease(this.release, 'pdfFolder');
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      if (entry.isFile() && !kept.has(file)) rmSync(file);
    }
  }

  private file(address: string, { hash }: Pdf): string {
    return pdfInRelease(this.release, officeName(address), hash);
  }
}
