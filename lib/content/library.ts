/** Runs read → parse → validate → assemble → render, and gives the Library or one report of every fault. */
import { readFile } from 'node:fs/promises';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import type { Library, Site, Topic } from '../model';
import { readSiteUrl } from '../paths';
import { once } from '../process';
import { assemble } from './assemble';
import { ContentError, hasFaults } from './faults';
import { checkSignOff, checkSuccession, isDraft, type Made, shelve, soften } from './lifecycle';
import { checkRegistered, MISSING_PHRASE } from './missing-phrases';
import { parseBriefing, readFacts } from './parse';
import { readContent } from './read';
import { checkInternalLinks, checkSentences, checkSites } from './references';
import { parseRegister, type Register } from './register';
import { withReviews } from './reviews';
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
}

/** Loads a content folder afresh; throws ContentError with every fault where there is any. */
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
export async function findUnregistered(root: string): Promise<Unregistered> {
  const { files, register, additions } = await readLibrary(root);
  const others = files.flatMap((file) => file.messages.filter(({ ruleId }) => ruleId !== MISSING_PHRASE));
  if (!register || others.some((message) => message.fatal)) throw new ContentError(files);
  return { text: register.text, additions };
}

interface Read extends Loaded {
  readonly register: Register | undefined;
  readonly additions: readonly string[];
}

async function readLibrary(root: string, { siteUrl, drafts = false }: LoadOptions = {}): Promise<Read> {
  const content = await readContent(root);
  const topics = content.topics.flatMap((named) => {
    const read = readFacts(named, topicSchema, 'its scope belongs into the front matter');
    return read ? [{ slug: named.slug, ...read.data }] : [];
  });
  const site = content.site && readFacts(content.site, siteSchema, 'the site is described in its front matter');
  const parsed = content.briefings.map((folder) => parseBriefing(folder, content.topicSlugs));
  const whole = parsed.filter((one) => one !== undefined);
  const made = whole.map((parsed): Made => {
    const briefing = assemble(parsed);
    checkSites(parsed, briefing);
    checkSentences(parsed, briefing);
    checkSignOff(parsed);
    return { parsed, briefing };
  });
  const folders = content.briefings.map(({ slug }) => slug);
  checkSuccession(whole, folders);
  const register = content.register && parseRegister(content.register);
  const published = made.filter(({ briefing }) => briefing.draft === undefined);
  const library: Library = {
    site: siteOf(site?.data, siteUrl),
    topics: topics.sort(byOrder),
    ...shelve(drafts ? await withReviews(root, made) : published),
    phrases: register?.entries ?? [],
  };
  // What no reader sees needs no address yet.
  const seen = published.filter(({ parsed }) => parsed.data.withdrawn === undefined);
  const additions = register
    ? await checkRegistered(
        register,
        seen.map(({ briefing }) => briefing),
      )
    : [];
  const unfinished = drafts ? [] : content.briefings.filter(isDraft).map(({ slug }) => slug);
  // Links lead to other briefings too, so that they are checked where all are there. Nobody follows those of a text that is not shown.
  const shown = (drafts ? made : published).filter(({ parsed }) => parsed.data.withdrawn === undefined);
  const isWhole = folders.every((slug) => unfinished.includes(slug) || whole.some((one) => one.slug === slug));
  if (isWhole)
    checkInternalLinks(
      shown.map(({ parsed }) => parsed),
      library,
    );
  for (const slug of unfinished) soften(content.files, slug);
  return { library, files: content.files, register, additions };
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
