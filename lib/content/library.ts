/** Runs read → parse → validate → assemble → render, and gives the Library or one report of every fault. */
import { readFile } from 'node:fs/promises';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import type { Briefing, Library, Site, Topic } from '../model';
import { readSiteUrl } from '../paths';
import { assemble, type ParsedBriefing, type ParsedSection } from './assemble';
import { parseBody } from './body';
import { ContentError, fault, hasFaults, START } from './faults';
import { type FrontMatter, parseFrontMatter } from './front-matter';
import { type BriefingFolder, readContent } from './read';
import type { TextFile } from './reader';
import { checkInternalLinks, checkReferences } from './references';
import { briefingSchema, sectionSchema, siteSchema, topicSchema, validate } from './validate';

/** Where `npm run build` puts the Library that the running site serves. */
export const LIBRARY_FILE = 'build/library.json';

/** A validated Library and the files it came from, whose messages are warnings only. */
export interface Loaded {
  readonly library: Library;
  readonly files: readonly VFile[];
}

/** Loads a content folder afresh; throws ContentError with every fault where there is any. */
export async function loadLibrary(root: string, siteUrl?: string): Promise<Loaded> {
  const content = await readContent(root);
  const topics = content.topics.flatMap((named) => {
    const read = withFrontMatter(named, topicSchema, 'its scope belongs into the front matter');
    return read ? [{ slug: named.slug, ...read.data }] : [];
  });
  const site = content.site && withFrontMatter(content.site, siteSchema, 'the site is described in its front matter');
  const parsed = content.briefings.map(parseBriefing);
  const known = content.topics.map((topic) => topic.slug);
  const whole = parsed.filter((one) => one !== undefined);
  const briefings = whole.flatMap((one): Briefing[] => {
    const briefing = assemble(one);
    checkReferences(one, briefing, known);
    return briefing ? [briefing] : [];
  });
  const library: Library = {
    site: siteOf(site?.data, siteUrl),
    topics: topics.sort(byOrder),
    briefings: briefings.sort(newestFirst),
  };
  if (whole.length === content.briefings.length && briefings.length === whole.length)
    checkInternalLinks(whole, library);
  if (hasFaults(content.files)) throw new ContentError(content.files);
  return { library, files: content.files };
}

/** Gives the Library that the site shows: the release's, or in development the content folder read afresh. */
export async function openLibrary(): Promise<Library> {
  if (process.env.NODE_ENV !== 'production')
    return (await loadLibrary('content', readSiteUrl(process.env.SITE_URL))).library;
  released ??= readFile(LIBRARY_FILE, 'utf8').then((text): Library => JSON.parse(text));
  // A read that failed is tried again: nothing is kept across a failure.
  released.catch(() => {
    released = undefined;
  });
  return released;
}

let released: Promise<Library> | undefined;

function siteOf(data: z.output<typeof siteSchema> | undefined, siteUrl: string | undefined): Site {
  return { ...(data ?? { name: '' }), ...(siteUrl === undefined ? {} : { url: siteUrl }) };
}

function byOrder(a: Topic, b: Topic): number {
  return a.order - b.order || (a.slug < b.slug ? -1 : 1);
}

function newestFirst(a: Briefing, b: Briefing): number {
  const [first, second] = [a.publishedOn ?? '', b.publishedOn ?? ''];
  if (first !== second) return first > second ? -1 : 1;
  return a.slug < b.slug ? -1 : 1;
}

/** Reads a file that is front matter alone. */
function withFrontMatter<Schema extends z.ZodType>(
  text: TextFile,
  schema: Schema,
  why: string,
  wanted?: Readonly<Record<string, string>>,
): { data: z.output<Schema>; front: FrontMatter } | undefined {
  const front = parseFrontMatter(text);
  if (!front) return undefined;
  const data = validate(text.file, front, schema, wanted);
  if (front.body.trim() !== '') {
    const skipped = front.body.length - front.body.trimStart().length;
    const line = front.bodyLine + front.body.slice(0, skipped).split('\n').length - 1;
    fault(
      text.file,
      { line, column: 1 },
      'unexpected-text',
      `has text below its front matter; ${why}. Move it there or take it out.`,
    );
  }
  return data === undefined ? undefined : { data, front };
}

function parseBriefing(folder: BriefingFolder): ParsedBriefing | undefined {
  const wanted: Readonly<Record<string, string>> = folder.source ? { sha256: folder.source.sha256 } : {};
  const read =
    folder.briefing &&
    withFrontMatter(folder.briefing, briefingSchema, 'a note goes into note: with its source', wanted);
  const sections = folder.sections.map((named): ParsedSection | undefined => {
    const front = parseFrontMatter(named);
    if (!front) return undefined;
    const data = validate(named.file, front, sectionSchema);
    const blocks = parseBody(named.file, front.body, front.bodyLine);
    const faulty = named.file.messages.some((message) => message.fatal);
    if (blocks.length === 0 && !faulty)
      fault(named.file, START, 'empty-section', 'holds no sentence. Write its sentences or delete the file.');
    return data && { ...named, data, front, blocks };
  });
  const { briefing, source } = folder;
  if (!briefing || !source || !read || sections.includes(undefined)) return undefined;
  return {
    slug: folder.slug,
    file: briefing,
    source,
    ...read,
    sections: sections.filter((section) => section !== undefined),
  };
}
