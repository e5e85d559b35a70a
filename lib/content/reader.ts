/** The files below one folder: listed and read with every precaution, each with its faults. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { decode } from './decode';
import { fault, START } from './faults';

/** A text file of content/, with its faults. */
export interface TextFile {
  readonly file: VFile;
  readonly text: string;
}

/** A text file with the SHA-256 and number of its bytes. */
export interface SourceFile extends TextFile {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * The file system below one folder, with a record of what was looked at. It waits for the disk: a thousand briefings are 17,000 small
 * files, and to be called back for each takes longer than to read it.
 */
export class Reader {
  readonly files: VFile[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly root: string) {}

  /** Gives where a path lies on the disk. */
  at(path: string): string {
    return join(this.root, path);
  }

  open(path: string): VFile {
    const file = new VFile({ path: `content/${path}` });
    this.files.push(file);
    return file;
  }

  has(path: string): boolean {
    return this.seen.has(path);
  }

  missing(path: string): void {
    fault(this.open(path), START, 'missing-file', 'is missing. docs/content.md says what goes into it.');
  }

  /** Gives a file's text as it is, without a word about it; nothing where it cannot be read. */
  peek(path: string): string | undefined {
    try {
      return readFileSync(this.at(path), 'utf8');
    } catch {
      return undefined;
    }
  }

  /** Takes back what was looked at on a path and below it, which is then read anew. */
  forget(path: string): void {
    const others = this.files.filter((file) => !`${file.path}/`.startsWith(`content/${path}/`));
    this.files.splice(0, this.files.length, ...others);
    for (const one of this.seen) if (one.startsWith(`${path}/`)) this.seen.delete(one);
  }

  /** Tells whether a path is a folder; a file there is a fault. */
  isFolder(path: string): boolean {
    if (lstatSync(this.at(path)).isDirectory()) return true;
    fault(this.open(path), START, 'not-a-folder', 'is a file where a folder is expected. Move it out of content/.');
    return false;
  }

  /** Gives the sorted names in a folder that fit; symbolic links, twins and strangers are faults. */
  list(folder: string, allowed: RegExp, expected: string): string[] {
    const names: string[] = [];
    const taken = new Map<string, string>();
    const entries = readdirSync(this.at(folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const { name } = entry;
      if (name.startsWith('.')) continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      const folded = name.normalize('NFC').toLowerCase();
      const twin = taken.get(folded);
      taken.set(folded, name);
      this.seen.add(path);
      if (entry.isSymbolicLink()) {
        fault(
          this.open(path),
          START,
          'symlink',
          'is a symbolic link, which could lead out of content/. Put the file itself here.',
        );
      } else if (twin !== undefined) {
        fault(
          this.open(path),
          START,
          'slug-taken',
          `differs from ${twin} only by case or Unicode form. Rename one of the two.`,
        );
      } else if (!allowed.test(name)) {
        fault(
          this.open(path),
          START,
          'unexpected-file',
          `is not read by the site, which expects ${expected} here. Rename it or move it out.`,
        );
      } else names.push(name);
    }
    return names;
  }

  read(path: string, limit: number): SourceFile | undefined {
    const file = this.open(path);
    if (!lstatSync(this.at(path)).isFile()) {
      fault(file, START, 'not-a-file', 'is a folder where a file is expected. Move it out.');
      return undefined;
    }
    const bytes = readFileSync(this.at(path));
    const text = decode(file, bytes, limit);
    if (text === undefined) return undefined;
    return { file, text, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
  }
}
