/** Runs read → parse → validate → assemble → render, and gives the Library or one report of every fault. */
import { readFile } from 'node:fs/promises';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import type { Briefing, Library, Site, Topic } from '../model';
import { readSiteUrl } from '../paths';
import { assemble } from './assemble';
import { ContentError, hasFaults } from './faults';
import { parseBriefing, readFacts } from './parse';
import { readContent } from './read';
import { checkInternalLinks, checkSentences, checkSites } from './references';
import { siteSchema, topicSchema } from './validate';

/** A validated Library and the files it came from, whose messages are warnings only. */
export interface Loaded {
  readonly library: Library;
  readonly files: readonly VFile[];
}

/** Loads a content folder afresh; throws ContentError with every fault where there is any. */
export async function loadLibrary(root: string, siteUrl?: string): Promise<Loaded> {
  const content = await readContent(root);
  const topics = content.topics.flatMap((named) => {
    const read = readFacts(named, topicSchema, 'its scope belongs into the front matter');
    return read ? [{ slug: named.slug, ...read.data }] : [];
  });
  const site = content.site && readFacts(content.site, siteSchema, 'the site is described in its front matter');
  const parsed = content.briefings.map((folder) => parseBriefing(folder, content.topicSlugs));
  const whole = parsed.filter((one) => one !== undefined);
  const briefings = whole.map((one): Briefing => {
    const briefing = assemble(one);
    checkSites(one, briefing);
    checkSentences(one, briefing);
    return briefing;
  });
  const library: Library = {
    site: siteOf(site?.data, siteUrl),
    topics: topics.sort(byOrder),
    briefings: briefings.sort(newestFirst),
  };
  // Links lead to other briefings too, so that they are checked where all are there.
  if (whole.length === content.briefings.length) checkInternalLinks(whole, library);
  if (hasFaults(content.files)) throw new ContentError(content.files);
  return { library, files: content.files };
}

/** Gives the Library that the site shows: the release's, or in development the content folder read afresh. */
export async function openLibrary(): Promise<Library> {
  if (process.env.NODE_ENV !== 'production')
    return (await loadLibrary('content', readSiteUrl(process.env.SITE_URL))).library;
  const { LIBRARY_FILE } = process.env;
  if (LIBRARY_FILE === undefined) throw new Error('LIBRARY_FILE names no release’s library.json.');
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
