/** Runs read → parse → validate → assemble → render, and gives the Library or one report of every fault. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import type { Briefing, Library, Site, Topic } from '../model';
import { readSiteUrl } from '../paths';
import { once } from '../process';
import { type Made, makeBriefing } from './briefing';
import type { Cache } from './cache';
import { ContentError, hasFaults } from './faults';
import { checkRegistered, MISSING_PHRASE } from './missing-phrases';
import { readFacts } from './parse';
import { type Content, readContent } from './read';
import { Reader } from './reader';
import { checkInternalLinks } from './references';
import { type Register, readRegister } from './register';
import { siteSchema, topicSchema } from './validate';

/** A validated Library and the files it came from, whose messages are warnings only. */
export interface Loaded {
  readonly library: Library;
  readonly files: readonly VFile[];
}

/** What of a content folder is wanted. */
export interface LoadOptions {
  readonly siteUrl?: string | undefined;
  /** Whether drafts are among the briefings. */
  readonly drafts?: boolean;
  /** What has been read before; left out, all is read afresh. */
  readonly cache?: Cache | undefined;
}

/** Loads a content folder; throws ContentError with every fault where there is any. */
export async function loadLibrary(root: string, options: LoadOptions = {}): Promise<Loaded> {
  const { library, files } = await readLibrary(root, options);
  if (hasFaults(files)) throw new ContentError(files);
  return { library, files };
}

/** What the register lacks. */
export interface Unregistered {
  /** Of phrases.yaml, as it stands. */
  readonly text: string;
  /** For each phrase the lines that add it at the register's end. */
  readonly additions: readonly string[];
}

/** Gives the phrases that the register lacks; throws ContentError where the content has other faults, for these come first. */
export async function findUnregistered(root: string, cache?: Cache): Promise<Unregistered> {
  const { files, register, additions } = await readLibrary(root, { cache });
  const others = files.flatMap((file) => file.messages.filter(({ ruleId }) => ruleId !== MISSING_PHRASE));
  if (!register || others.some((message) => message.fatal)) throw new ContentError(files);
  return { text: register.text, additions };
}

interface Read extends Loaded {
  readonly register: Register | undefined;
  readonly additions: readonly string[];
}

async function readLibrary(root: string, { siteUrl, drafts = false, cache }: LoadOptions = {}): Promise<Read> {
  const reader = new Reader(root);
  const content = readContent(reader);
  const topics = content.topics.flatMap((named) => {
    const read = readFacts(named, topicSchema, 'its scope belongs into the front matter');
    return read ? [{ slug: named.slug, ...read.data }] : [];
  });
  const site = content.site && readFacts(content.site, siteSchema, 'the site is described in its front matter');
  const made = readBriefings(reader, content, cache);
  const briefings = made.map(({ briefing }) => briefing);
  const register = content.register && readRegister(content.register, cache);
  cache?.tidy();
  const held = briefings.filter(({ withdrawn }) => withdrawn === undefined).sort(newestFirst);
  const published = held.filter(({ draft }) => draft === undefined);
  const library: Library = {
    site: siteOf(site?.data, siteUrl),
    topics: topics.sort(byOrder),
    briefings: drafts ? held : published,
    withdrawn: briefings.filter(({ withdrawn }) => withdrawn !== undefined).sort(newestFirst),
    phrases: register?.entries ?? [],
  };
  // What no reader sees needs no address yet.
  const additions = register ? await checkRegistered(register, published) : [];
  // Links lead to other briefings too, so that they are checked where all are there.
  if (made.length === content.slugs.length) {
    // What was kept knows no lines: a folder with a fault is read once more.
    const again = (slug: string) => {
      reader.forget(`briefings/${slug}`);
      return makeBriefing(reader, slug, content.topicSlugs)?.parsed;
    };
    checkInternalLinks(made, library, again);
  }
  return { library, files: reader.files, register, additions };
}

/** Gives the briefings that hold; each is taken from what is kept, or made and, where there is nothing to say about it, kept. */
function readBriefings(reader: Reader, { slugs, topicSlugs }: Content, cache: Cache | undefined): Made[] {
  return slugs.flatMap((slug): Made | Made[] => {
    const folder = join(reader.root, 'briefings', slug);
    const key = cache?.keyOf(folder, topicSlugs);
    const kept = key === undefined ? undefined : cache?.get<Made>(key);
    if (kept) return kept;
    const looked = reader.files.length;
    const made = makeBriefing(reader, slug, topicSlugs);
    if (!made) return [];
    // Without what it was made of, which is several times as large.
    const { briefing, links } = made;
    const isQuiet = reader.files.slice(looked).every((file) => file.messages.length === 0);
    // Hashed again: it may have been edited while it was read.
    if (isQuiet && key !== undefined && cache?.keyOf(folder, topicSlugs) === key) cache.put(key, { briefing, links });
    return { briefing, links };
  });
}

/** Gives the Library that the site shows: the release's, or in development the content folder read afresh. */
export async function openLibrary(): Promise<Library> {
  if (process.env.NODE_ENV !== 'production')
    return (await loadLibrary('content', { siteUrl: readSiteUrl(process.env.SITE_URL), drafts: true })).library;
  const { LIBRARY_FILE } = process.env;
  if (LIBRARY_FILE === undefined) throw new Error('LIBRARY_FILE names no release’s library.json.');
  const released = once('library', () => new Map<string, Promise<Library>>());
  const kept = released.get(LIBRARY_FILE);
  if (kept) return kept;
  const read = readFile(LIBRARY_FILE, 'utf8').then((text): Library => JSON.parse(text));
  released.set(LIBRARY_FILE, read);
  // A read that failed is tried again: nothing is kept across a failure.
  read.catch(() => released.delete(LIBRARY_FILE));
  return read;
}

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
