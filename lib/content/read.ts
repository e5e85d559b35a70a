/** Reads content/: which files there are, and their text. Nothing is interpreted here. */
import type { VFile } from 'vfile';
import { isStatementId, RESERVED_SLUGS, SLUG } from '../paths';
import { fault, hasFaults, START } from './faults';
import type { Reader, SourceFile, TextFile } from './reader';

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

/** What lies in content/ beside the briefings, and which of these there are. */
export interface Content {
  readonly site: TextFile | undefined;
  readonly topics: readonly NamedFile[];
  /** The slugs of all topics, also of those whose file could not be read. */
  readonly topicSlugs: readonly string[];
  /** The slugs of the briefings' folders. */
  readonly slugs: readonly string[];
  /** phrases.yaml, with no text where there is none; left out where it cannot be read. */
  readonly register: TextFile | undefined;
}

/** Reads what is not in a briefing's folder; faults stay on the reader's files, and only a root that cannot be listed throws. */
export function readContent(reader: Reader): Content {
  const names = reader.list('', /^(site\.md|phrases\.yaml|topics|briefings)$/, EXPECTED);
  for (const name of ['site.md', 'topics', 'briefings']) if (!reader.has(name)) reader.missing(name);
  const site = names.includes('site.md') ? reader.read('site.md', LIMITS.markdown) : undefined;
  const hasTopics = names.includes('topics') && reader.isFolder('topics');
  const topicFiles = hasTopics ? reader.list('topics', MARKDOWN_FILE, 'files named slug.md') : [];
  const topics = readTopics(reader, topicFiles);
  const hasBriefings = names.includes('briefings') && reader.isFolder('briefings');
  const slugs = (hasBriefings ? reader.list('briefings', /./, '') : []).filter((slug) =>
    reader.isFolder(`briefings/${slug}`),
  );
  const topicSlugs = topicFiles.map((name) => name.replace(MARKDOWN_FILE, '$1'));
  const register = reader.has(REGISTER)
    ? names.includes(REGISTER)
      ? reader.read(REGISTER, LIMITS.register)
      : undefined
    : { file: reader.open(REGISTER), text: '' };
  return { site, topics, topicSlugs, slugs, register };
}

function readTopics(reader: Reader, names: readonly string[]): NamedFile[] {
  const topics: NamedFile[] = [];
  for (const name of names) {
    const slug = name.replace(MARKDOWN_FILE, '$1');
    const read = reader.read(`topics/${name}`, LIMITS.markdown);
    if (read && checkSlug(read.file, slug)) topics.push({ file: read.file, text: read.text, slug });
  }
  return topics;
}

/** Reads the files of one briefing; faults stay on the reader's files. */
export function readBriefing(reader: Reader, slug: string): BriefingFolder {
  const folder = `briefings/${slug}`;
  const looked = reader.files.length;
  const names = reader.list(
    folder,
    /^(source\.txt|briefing\.md|review\.md|\d{2,3}-.+\.md)$/,
    'source.txt, briefing.md and NN-slug.md',
  );
  // A file that is misnamed is perhaps a section.
  let complete = !hasFaults(reader.files.slice(looked));
  if (!SLUG.test(slug)) checkSlug(reader.open(folder), slug);
  for (const name of ['source.txt', 'briefing.md'])
    if (!reader.has(`${folder}/${name}`)) reader.missing(`${folder}/${name}`);
  const sections: (NamedFile & { number: number })[] = [];
  const taken = new Map<string, string>();
  for (const name of names) {
    const [, number, section] = SECTION_FILE.exec(name) ?? [];
    if (number === undefined || section === undefined) continue;
    const read = reader.read(`${folder}/${name}`, LIMITS.markdown);
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
    briefing: names.includes('briefing.md') ? reader.read(`${folder}/briefing.md`, LIMITS.markdown) : undefined,
    source: names.includes('source.txt') ? reader.read(`${folder}/source.txt`, LIMITS.source) : undefined,
    review: names.includes('review.md') ? reader.read(`${folder}/review.md`, LIMITS.review) : undefined,
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
