/** One briefing from its folder: read, parsed, assembled, and checked as far as it can be without the others. */
import type { Briefing } from '../model';
import { assemble } from './assemble';
import { isInternal } from './links';
import { type ParsedBriefing, parseBriefing } from './parse';
import { readBriefing } from './read';
import type { Reader } from './reader';
import { checkSentences, checkSites } from './references';

/** What a briefing's folder gives: plain data, which can be kept. */
export interface Made {
  readonly briefing: Briefing;
  /** The addresses on this site that its text links to. */
  readonly links: readonly string[];
}

/** Gives a briefing with its parsed files, or nothing where one does not hold; faults stay on the reader's files. */
export function makeBriefing(
  reader: Reader,
  slug: string,
  topics: readonly string[],
): (Made & { readonly parsed: ParsedBriefing }) | undefined {
  const parsed = parseBriefing(readBriefing(reader, slug), topics);
  if (!parsed) return undefined;
  const briefing = assemble(parsed);
  checkSites(parsed, briefing);
  checkSentences(parsed, briefing);
  const lines = parsed.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  const links = lines.flatMap((line) => line.links.map(({ url }) => url).filter(isInternal));
  return { briefing, links: [...new Set(links)], parsed };
}
