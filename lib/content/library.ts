/** Runs read → parse → validate → assemble → render, and gives the Library or one report of every fault. */
import type { VFile } from 'vfile';
import type { z } from 'zod';
import type { Library, Site, Topic } from '../model';
import { addressed } from '../paths';
import { releasedLibrary } from '../released';
import { type Made, makeBriefing, readBriefings } from './briefing';
import type { Cache } from './cache';
import { ContentError, hasFaults } from './faults';
import { withoutHidden } from './hidden-phrases';
import { checkSuccession, isDraft, soften } from './lifecycle';
import { checkRegistered, MISSING_PHRASE } from './missing-phrases';
import { type ParsedBriefing, readFacts } from './parse';
import { readContent } from './read';
import { Reader } from './reader';
import { checkInternalLinks } from './references';
import { type Register, readRegister } from './register';
import { NOT_REVIEWED } from './review';
import { withReviews } from './reviews';
import { shelve } from './shelves';
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
  const isOther = (rule: string | undefined) => rule !== MISSING_PHRASE && rule !== NOT_REVIEWED;
  const others = files.filter((file) => file.messages.some(({ fatal, ruleId }) => fatal && isOther(ruleId)));
  if (!register || others.length > 0) throw new ContentError(others.length > 0 ? others : files);
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
  const made = readBriefings(reader, content.slugs, content.topicSlugs, cache);
  // What was kept knows no lines: a folder with a fault is read once more, and once only, since that takes back what was said of it.
  const anew = new Map<string, ParsedBriefing | undefined>();
  const again = (slug: string) => {
    if (!anew.has(slug)) {
      reader.forget(`briefings/${slug}`);
      anew.set(slug, makeBriefing(reader, slug, content.topicSlugs)?.parsed);
    }
    return anew.get(slug);
  };
  checkSuccession(made, content.slugs, again);
  const register = content.register && readRegister(content.register, cache);
  cache?.tidy();
  const published = made.filter(({ briefing }) => briefing.draft === undefined);
  const shelves = shelve(drafts ? await withReviews(root, made) : published);
  const library: Library = {
    site: siteOf(site?.data, siteUrl),
    topics: topics.sort(byOrder),
    ...shelves,
    ...withoutHidden(
      register?.entries ?? [],
      made,
      new Set(addressed(shelves).map(({ slug }) => slug)),
      shelves.withdrawn,
    ),
  };
  // What no reader sees needs no address yet.
  const seen = published.filter(isShown);
  const additions = register
    ? await checkRegistered(
        register,
        seen.map(({ briefing }) => briefing),
      )
    : [];
  const whole = new Map(made.map((one) => [one.briefing.slug, one]));
  const unfinished = drafts ? [] : content.slugs.filter((slug) => isDraft(reader, slug, whole.get(slug)));
  // Links lead to other briefings too, so that they are checked where all are there. Nobody follows those of a text that is not shown.
  const held = new Set([...unfinished, ...whole.keys()]);
  if (content.slugs.every((slug) => held.has(slug))) {
    // Readers have no drafts: what is published may not lead to one, whoever looks.
    checkInternalLinks(seen, drafts ? { ...library, ...shelve(published) } : library, again);
    if (drafts)
      checkInternalLinks(
        made.filter((one) => one.briefing.draft && isShown(one)),
        library,
        again,
      );
  }
  for (const slug of unfinished) soften(reader.files, slug);
  return { library, files: reader.files, register, additions };
}

/** Gives the Library that the site shows: the release's, or in development the content folder as it is now. */
export async function openLibrary(): Promise<Library> {
  // Nothing of it is in a release.
  if (process.env.NODE_ENV !== 'production') return (await import('./edited')).openEdited();
  const { LIBRARY_FILE } = process.env;
  if (LIBRARY_FILE === undefined) throw new Error('LIBRARY_FILE names no release’s library.json.');
  return releasedLibrary(LIBRARY_FILE);
}

function isShown({ withdrawn }: Made): boolean {
  return withdrawn === undefined;
}

function siteOf(data: z.output<typeof siteSchema> | undefined, siteUrl: string | undefined): Site {
  return { ...(data ?? { name: '' }), ...(siteUrl === undefined ? {} : { url: siteUrl }) };
}

function byOrder(a: Topic, b: Topic): number {
  return a.order - b.order || (a.slug < b.slug ? -1 : 1);
}
