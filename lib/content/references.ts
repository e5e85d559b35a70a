/** What content points at must exist: sentences, and pages of this site. */
import type { Briefing, Library } from '../model';
import { addressed, everyPage, goneAddresses, paths } from '../paths';
import type { Made } from './briefing';
import { fault } from './faults';
import { isInternal, personOf } from './links';
import type { ParsedBriefing } from './parse';

/** Checks that the source has the names of the sites that are visited; adds a fault for each that it does not. */
export function checkSites(parsed: ParsedBriefing, briefing: Briefing): void {
  for (const { file, data, front } of parsed.sections) {
    if (data.kind !== 'visit' || briefing.paragraphs.some((paragraph) => paragraph.includes(data.site))) continue;
    const what = `names the site “${data.site}”, which the source does not. Write the name as the source has it.`;
    fault(file, front.placeOf(['site']), 'unknown-site', what);
  }
}

/** Checks that the source has the names of those who speak; adds a fault for each that it does not: a slip makes another person of one. */
export function checkPeople({ sections, file, data, front }: ParsedBriefing, { paragraphs }: Briefing): void {
  const stands = (name: string): boolean => paragraphs.some((paragraph) => paragraph.includes(name));
  const mend = 'Write the name as it stands there.';
  // A speech may not name who gives it: only a slip is told.
  const meant = data.speaker !== undefined && !stands(data.speaker) ? misspelt(data.speaker, paragraphs) : undefined;
  if (meant !== undefined) {
    const what = `names the speaker “${data.speaker}”, and the source has “${meant}”. ${mend}`;
    fault(file.file, front.placeOf(['speaker']), 'unknown-person', what);
  }
  for (const section of sections) {
    for (const line of section.blocks.flatMap((block) => block.lines)) {
      for (const { start, url } of line.links) {
        const name = personOf(url);
        if (name === undefined || name === '' || name === data.speaker || stands(name)) continue;
        const what = `names “${name}”, who stands nowhere in the source. ${mend}`;
        fault(section.file, line.placeOf(start), 'unknown-person', what);
      }
    }
  }
}

/** The words of the source that differ from a name of three or more characters in one of them. */
function misspelt(name: string, paragraphs: readonly string[]): string | undefined {
  if (name.length < 3) return undefined;
  for (const paragraph of paragraphs) {
    for (let start = 0; start + name.length <= paragraph.length; start += 1) {
      const words = paragraph.slice(start, start + name.length);
      const others = [...words].filter((character, at) => character !== name.charAt(at)).length;
      if (others === 1 && /^\p{Script=Han}+$/u.test(words)) return words;
    }
  }
  return undefined;
}

/** Checks the sentences that sections name as context and reasons; adds a fault for each that is not there or not fit for it. */
export function checkSentences(parsed: ParsedBriefing, briefing: Briefing): void {
  const all = briefing.sentences.map((sentence) => sentence.id);
  for (const { file, slug, data, front } of parsed.sections) {
    const own = briefing.sections.find((section) => section.slug === slug)?.sentences ?? [];
    const say = (path: readonly PropertyKey[], message: string): void =>
      fault(file, front.placeOf(path), 'unknown-sentence', message);
    for (const [topic, sentence] of Object.entries(data.reasons)) {
      if (own.includes(sentence)) continue;
      say(['reasons', topic], `gives ${sentence} as a reason, which is not in this section. ${range(own)}`);
    }
    for (const [index, sentence] of (data.kind === 'visit' ? data.context : []).entries()) {
      const path = ['context', index];
      if (own.includes(sentence))
        say(path, `names ${sentence} as context, which is in this section itself. Take it out.`);
      else if (!all.includes(sentence))
        say(path, `names ${sentence} as context, which the source does not have. ${range(all)}`);
      else if (all.indexOf(sentence) > all.indexOf(own[0] ?? sentence))
        say(path, `names ${sentence} as context, which comes after this section. Name one before it.`);
      else if (briefing.sentences.some(({ id, statements }) => id === sentence && statements.length > 0))
        say(path, `names ${sentence} as context, which is speech. Name a sentence of narrative.`);
    }
  }
}

function range(ids: readonly string[]): string {
  return `It has ${ids[0]} to ${ids.at(-1)}.`;
}

/** Checks every link of the briefings' bodies that stays on this site; `parsed` reads those with a dead one for the places. */
export function checkInternalLinks(
  all: readonly Made[],
  library: Library,
  parsed: (slug: string) => ParsedBriefing | undefined,
): void {
  if (all.every(({ links }) => links.length === 0)) return;
  const known = addresses(library);
  let gone: ReadonlyMap<string, string> | undefined;
  for (const { briefing, links } of all) {
    if (links.every((url) => known.has(url))) continue;
    for (const { file, blocks } of parsed(briefing.slug)?.sections ?? []) {
      for (const line of blocks.flatMap((block) => block.lines)) {
        for (const link of line.links.filter(({ url }) => isInternal(url) && !known.has(url))) {
          const [page = ''] = link.url.split('#');
          gone ??= goneAddresses(library);
          const what = known.has(page)
            ? 'a place that its page does not have. Correct the address.'
            : gone.has(page)
              ? 'which is withdrawn. Take the link out.'
              : 'a page that the site does not have. Correct the address.';
          fault(file, line.placeOf(link.start), 'dead-link', `links to “${link.url}”, ${what}`);
        }
      }
    }
  }
}

/** Every page of the site, and every place in a briefing, that content may link to. */
function addresses(library: Library): Set<string> {
  const known = new Set(everyPage(library));
  for (const { slug, sections, sentences } of addressed(library)) {
    for (const { id } of sentences) known.add(paths.sentence(slug, id));
    for (const section of sections) {
      known.add(paths.section(slug, section.slug));
      if (section.kind === 'task') known.add(paths.task(slug, section.number));
    }
  }
  return known;
}
