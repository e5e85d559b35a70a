/** One briefing from its folder: read, parsed, assembled, and checked as far as it can be without the others. */
import type { Briefing } from '../model';
import { assemble } from './assemble';
import type { Cache } from './cache';
import { checkSignOff, checkWithdrawal } from './lifecycle';
import { isInternal } from './links';
import { type ParsedBriefing, parseBriefing } from './parse';
import { readBriefing } from './read';
import type { Reader } from './reader';
import { checkPeople, checkSentences, checkSites } from './references';

/** What a briefing's folder gives: plain data, which can be kept. */
export interface Made {
  readonly briefing: Briefing;
  /** The addresses on this site that its text links to. */
  readonly links: readonly string[];
  /** Its front matter's; what readers are shown of these is told where all are there. */
  readonly supersedes?: string;
  readonly withdrawn?: { readonly on: string; readonly reason: string };
}

/** Gives the briefing of parsed files, checked as far as it can be without the others; faults go to the files. */
export function assembleChecked(parsed: ParsedBriefing): Briefing {
  const briefing = assemble(parsed);
  checkSites(parsed, briefing);
  checkSentences(parsed, briefing);
  checkPeople(parsed, briefing);
  checkSignOff(parsed);
  checkWithdrawal(parsed);
  return briefing;
}

/** Gives a briefing with its parsed files, or nothing where one does not hold; faults stay on the reader's files. */
export function makeBriefing(
  reader: Reader,
  slug: string,
  topics: readonly string[],
): (Made & { readonly parsed: ParsedBriefing }) | undefined {
  const parsed = parseBriefing(readBriefing(reader, slug), topics);
  if (!parsed) return undefined;
  const briefing = assembleChecked(parsed);
  const lines = parsed.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  const links = lines.flatMap((line) => line.links.map(({ url }) => url).filter(isInternal));
  const { supersedes, withdrawn } = parsed.data;
  const fate = {
    ...(supersedes === undefined ? {} : { supersedes }),
    ...(withdrawn === undefined ? {} : { withdrawn }),
  };
  return { briefing, links: [...new Set(links)], ...fate, parsed };
}

/** Gives the briefings that hold; each is taken from what is kept, or made and, where there is nothing to say about it, kept. */
export function readBriefings(
  reader: Reader,
  slugs: readonly string[],
  topics: readonly string[],
  cache?: Cache,
): Made[] {
  return slugs.flatMap((slug): Made | Made[] => {
    const folder = reader.at(`briefings/${slug}`);
    const key = cache?.keyOf(folder, topics);
    const known = key === undefined ? undefined : cache?.get<Made>(key);
    if (known) return known;
    const looked = reader.files.length;
    const made = makeBriefing(reader, slug, topics);
    if (!made) return [];
    // Without what it was made of, which is several times as large.
    const { parsed: _, ...kept } = made;
    const isQuiet = reader.files.slice(looked).every((file) => file.messages.length === 0);
    // Hashed again: it may have been edited while it was read.
    if (isQuiet && key !== undefined && cache?.keyOf(folder, topics) === key) cache.put(key, kept);
    return kept;
  });
}
