/** Reads content/: which files there are, and their text. Nothing is interpreted here. */
import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { SENTENCE_ID, SLUG } from '../paths';
import { decode } from './decode';
import { fault, START } from './faults';

const KIB = 1024;
const LIMITS = { markdown: 64 * KIB, source: 256 * KIB };
const MARKDOWN_FILE = /^(.+)\.md$/;
const SECTION_FILE = /^(\d{2,3})-(.+)\.md$/;

export interface TextFile {
  readonly file: VFile;
  readonly text: string;
}

/** A text file whose name gives a slug. */
export interface NamedFile extends TextFile {
  readonly slug: string;
}

/** A briefing's source.txt: its text, and the SHA-256 and number of its bytes. */
export interface SourceFile extends TextFile {
  readonly sha256: string;
  readonly bytes: number;
}

export interface BriefingFolder {
  readonly slug: string;
  readonly briefing: TextFile | undefined;
  readonly source: SourceFile | undefined;
  /** In the order of their numbers. */
  readonly sections: readonly NamedFile[];
}

/** What lies in content/; `files` has every file that was looked at, with its faults. */
export interface Content {
  readonly files: VFile[];
  readonly site: TextFile | undefined;
  readonly topics: readonly NamedFile[];
  readonly briefings: readonly BriefingFolder[];
}

/** Reads a content folder; faults stay on the files, and only a folder that cannot be listed at all throws. */
export async function readContent(root: string): Promise<Content> {
  const reader = new Reader(root);
  const names = await reader.list('', /^(site\.md|topics|briefings)$/, 'site.md, topics/ and briefings/');
  for (const name of ['site.md', 'topics', 'briefings']) if (!reader.has(name)) reader.missing(name);
  const site = names.includes('site.md') ? await reader.read('site.md', LIMITS.markdown) : undefined;
  const topics = names.includes('topics') ? await readTopics(reader) : [];
  const briefings: BriefingFolder[] = [];
  if (names.includes('briefings')) {
    for (const slug of await reader.list('briefings', /./, '')) briefings.push(await readBriefing(reader, slug));
  }
  return { files: reader.files, site, topics, briefings };
}

async function readTopics(reader: Reader): Promise<NamedFile[]> {
  const topics: NamedFile[] = [];
  for (const name of await reader.list('topics', MARKDOWN_FILE, 'files named slug.md')) {
    const slug = name.replace(MARKDOWN_FILE, '$1');
    const read = await reader.read(`topics/${name}`, LIMITS.markdown);
    if (read && checkSlug(read.file, slug)) topics.push({ file: read.file, text: read.text, slug });
  }
  return topics;
}

async function readBriefing(reader: Reader, slug: string): Promise<BriefingFolder> {
  const folder = `briefings/${slug}`;
  const names = await reader.list(
    folder,
    /^(source\.txt|briefing\.md|\d{2,3}-.+\.md)$/,
    'source.txt, briefing.md and NN-slug.md',
  );
  if (!SLUG.test(slug)) checkSlug(reader.open(folder), slug);
  for (const name of ['source.txt', 'briefing.md'])
    if (!reader.has(`${folder}/${name}`)) reader.missing(`${folder}/${name}`);
  const sections: NamedFile[] = [];
  const taken = new Map<string, string>();
  for (const name of names) {
    const [, number, section] = SECTION_FILE.exec(name) ?? [];
    if (number === undefined || section === undefined) continue;
    const read = await reader.read(`${folder}/${name}`, LIMITS.markdown);
    if (!read || !checkSlug(read.file, section)) continue;
    for (const key of [number, section]) {
      const mend = 'The numbers and slugs of a briefing’s sections are unique: rename one of the two.';
      if (taken.has(key)) fault(read.file, START, 'slug-taken', `“${key}” is taken by ${taken.get(key)}. ${mend}`);
      taken.set(key, name);
    }
    sections.push({ file: read.file, text: read.text, slug: section });
  }
  return {
    slug,
    briefing: names.includes('briefing.md') ? await reader.read(`${folder}/briefing.md`, LIMITS.markdown) : undefined,
    source: names.includes('source.txt') ? await reader.read(`${folder}/source.txt`, LIMITS.source) : undefined,
    sections,
  };
}

function checkSlug(file: VFile, slug: string): boolean {
  if (SLUG.test(slug) && !SENTENCE_ID.test(slug) && slug !== 'main') return true;
  const mend = 'Use lower-case ASCII letters, digits and single hyphens, at most 60, not the form of a sentence’s id.';
  fault(file, START, 'bad-slug', `“${slug}” cannot be part of an address. ${mend}`);
  return false;
}

/** The file system below one folder, with a record of what was looked at. */
class Reader {
  readonly files: VFile[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly root: string) {}

  open(path: string): VFile {
    const file = new VFile({ path: `content/${path}` });
    this.files.push(file);
    return file;
  }

  has(path: string): boolean {
    return this.seen.has(path);
  }

  missing(path: string): void {
    fault(
      this.open(path),
      START,
      'missing-file',
      'is missing. README.md, “Adding an article”, says what goes into it.',
    );
  }

  /** Gives the sorted names in a folder that fit; symbolic links, twins and strangers are faults. */
  async list(folder: string, allowed: RegExp, expected: string): Promise<string[]> {
    const at = join(this.root, folder);
    if (folder !== '' && !(await lstat(at)).isDirectory()) {
      fault(this.open(folder), START, 'not-a-folder', 'is a file where a folder is expected. Move it out of content/.');
      return [];
    }
    const names: string[] = [];
    const taken = new Map<string, string>();
    for (const name of (await readdir(at)).sort()) {
      if (name.startsWith('.')) continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      const folded = name.normalize('NFC').toLowerCase();
      const twin = taken.get(folded);
      taken.set(folded, name);
      this.seen.add(path);
      if ((await lstat(join(at, name))).isSymbolicLink()) {
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

  async read(path: string, limit: number): Promise<SourceFile | undefined> {
    const file = this.open(path);
    if (!(await lstat(join(this.root, path))).isFile()) {
      fault(file, START, 'not-a-file', 'is a folder where a file is expected. Move it out.');
      return undefined;
    }
    const bytes = await readFile(join(this.root, path));
    const text = decode(file, bytes, limit);
    if (text === undefined) return undefined;
    return { file, text, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
  }
}
