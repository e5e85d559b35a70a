/** Reads content/: which files there are, and their text. Nothing is interpreted here. */
import type { VFile } from 'vfile';
import { isStatementId, RESERVED_SLUGS, SLUG } from '../paths';
import { fault, START } from './faults';
import { Reader, type SourceFile, type TextFile } from './reader';

const KIB = 1024;
/** How many bytes each kind of file may have. */
export const LIMITS = { markdown: 64 * KIB, source: 256 * KIB, review: 2048 * KIB, register: 2048 * KIB };
const REGISTER = 'phrases.yaml';
const EXPECTED = 'site.md, phrases.yaml, topics/ and briefings/';
const MARKDOWN_FILE = /^(.+)\.md$/;
const SECTION_FILE = /^(\d{2,3})-(.+)\.md$/;

/** A text file whose name gives a slug. */
export interface NamedFile extends TextFile {
  readonly slug: string;
}

/** The files of one briefing; what could not be read is absent. */
export interface BriefingFolder {
  readonly slug: string;
  readonly briefing: TextFile | undefined;
  readonly source: SourceFile | undefined;
  /** What the import was not sure of, until an editor has looked. */
  readonly review?: TextFile | undefined;
  /** In the order of their numbers. */
  readonly sections: readonly NamedFile[];
  /** False where a section's file could not be read. */
  readonly complete: boolean;
}

/** What lies in content/; `files` has every file that was looked at, with its faults. */
export interface Content {
  readonly files: VFile[];
  readonly site: TextFile | undefined;
  readonly topics: readonly NamedFile[];
  /** The slugs of all topics, also of those whose file could not be read. */
  readonly topicSlugs: readonly string[];
  readonly briefings: readonly BriefingFolder[];
  /** phrases.yaml, with no text where there is none; left out where it cannot be read. */
  readonly register: TextFile | undefined;
}

/** Reads a content folder; faults stay on the files, and only a folder that cannot be listed at all throws. */
export async function readContent(root: string): Promise<Content> {
  const reader = new Reader(root);
  const names = await reader.list('', /^(site\.md|phrases\.yaml|topics|briefings)$/, EXPECTED);
  for (const name of ['site.md', 'topics', 'briefings']) if (!reader.has(name)) reader.missing(name);
  const site = names.includes('site.md') ? await reader.read('site.md', LIMITS.markdown) : undefined;
  const hasTopics = names.includes('topics') && (await reader.isFolder('topics'));
  const topicFiles = hasTopics ? await reader.list('topics', MARKDOWN_FILE, 'files named slug.md') : [];
  const topics = await readTopics(reader, topicFiles);
  const briefings: BriefingFolder[] = [];
  if (names.includes('briefings') && (await reader.isFolder('briefings'))) {
    for (const slug of await reader.list('briefings', /./, '')) {
      if (await reader.isFolder(`briefings/${slug}`)) briefings.push(await readBriefing(reader, slug));
    }
  }
  const topicSlugs = topicFiles.map((name) => name.replace(MARKDOWN_FILE, '$1'));
  const register = reader.has(REGISTER)
    ? names.includes(REGISTER)
      ? await reader.read(REGISTER, LIMITS.register)
      : undefined
    : { file: reader.open(REGISTER), text: '' };
  return { files: reader.files, site, topics, topicSlugs, briefings, register };
}

async function readTopics(reader: Reader, names: readonly string[]): Promise<NamedFile[]> {
  const topics: NamedFile[] = [];
  for (const name of names) {
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
    /^(source\.txt|briefing\.md|review\.md|\d{2,3}-.+\.md)$/,
    'source.txt, briefing.md and NN-slug.md',
  );
  // A file that is misnamed is perhaps a section.
  let complete = !reader.hasFaults(folder);
  if (!SLUG.test(slug)) checkSlug(reader.open(folder), slug);
  for (const name of ['source.txt', 'briefing.md'])
    if (!reader.has(`${folder}/${name}`)) reader.missing(`${folder}/${name}`);
  const sections: (NamedFile & { number: number })[] = [];
  const taken = new Map<string, string>();
  for (const name of names) {
    const [, number, section] = SECTION_FILE.exec(name) ?? [];
    if (number === undefined || section === undefined) continue;
    const read = await reader.read(`${folder}/${name}`, LIMITS.markdown);
    if (!read || !checkSlug(read.file, section)) {
      complete = false;
      continue;
    }
    for (const key of [`number ${Number(number)}`, `slug “${section}”`]) {
      const mend = 'The numbers and slugs of a briefing’s sections are unique: rename one of the two.';
      if (taken.has(key))
        fault(read.file, START, 'slug-taken', `has the ${key}, which ${taken.get(key)} has too. ${mend}`);
      taken.set(key, name);
    }
    sections.push({ file: read.file, text: read.text, slug: section, number: Number(number) });
  }
  return {
    slug,
    briefing: names.includes('briefing.md') ? await reader.read(`${folder}/briefing.md`, LIMITS.markdown) : undefined,
    source: names.includes('source.txt') ? await reader.read(`${folder}/source.txt`, LIMITS.source) : undefined,
    review: names.includes('review.md') ? await reader.read(`${folder}/review.md`, LIMITS.review) : undefined,
    sections: sections.sort((a, b) => a.number - b.number),
    complete,
  };
}

function checkSlug(file: VFile, slug: string): boolean {
  if (SLUG.test(slug) && !isStatementId(slug) && !RESERVED_SLUGS.includes(slug)) return true;
  const mend = 'Use lower-case ASCII letters, digits and single hyphens, at most 60, not the form of a sentence’s id.';
  fault(file, START, 'bad-slug', `“${slug}” cannot be part of an address. ${mend}`);
  return false;
}
