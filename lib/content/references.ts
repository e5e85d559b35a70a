/** What content points at must exist: topics, sentences, pages of this site. */
import type { VFile } from 'vfile';
import type { Briefing, Library } from '../model';
import { everyPage, paths } from '../paths';
import { nearest } from '../text/difference';
import type { ParsedBriefing } from './assemble';
import { fault } from './faults';
import { isInternal } from './links';

/** Checks a briefing's topics, context and reasons; adds a fault for each that names nothing. */
export function checkReferences(
  parsed: ParsedBriefing,
  briefing: Briefing | undefined,
  topics: readonly string[],
): void {
  const tasks: number[] = [];
  for (const { file, slug, data, front } of parsed.sections) {
    for (const [index, topic] of data.topics.entries()) {
      const place = front.placeOf(['topics', index]);
      checkTopic(file, place, topic, topics);
      if (data.topics.indexOf(topic) < index) fault(file, place, 'doubled-topic', `names “${topic}” twice. Keep one.`);
    }
    const own = briefing?.sections.find((section) => section.slug === slug);
    for (const [topic, sentence] of Object.entries(data.reasons)) {
      const place = front.placeOf(['reasons', topic]);
      if (!data.topics.includes(topic))
        fault(
          file,
          place,
          'unknown-topic',
          `gives a reason for “${topic}”, which is not among the section’s topics. Add it there.`,
        );
      if (own && !own.sentences.includes(sentence))
        fault(
          file,
          place,
          'unknown-sentence',
          `gives ${sentence} as a reason, which is not in this section. ${range(own.sentences)}`,
        );
    }
    for (const [index, sentence] of (data.kind === 'visit' ? data.context : []).entries()) {
      const place = front.placeOf(['context', index]);
      if (!briefing) continue;
      if (own?.sentences.includes(sentence))
        fault(
          file,
          place,
          'unknown-sentence',
          `names ${sentence} as context, which is in this section itself. Take it out.`,
        );
      else if (!briefing.sentences.some((one) => one.id === sentence)) {
        fault(
          file,
          place,
          'unknown-sentence',
          `names ${sentence} as context, which the source does not have. ${range(briefing.sentences.map((one) => one.id))}`,
        );
      }
    }
    if (data.kind !== 'task') continue;
    const expected = tasks.push(data.number);
    if (data.number !== expected)
      fault(
        file,
        front.placeOf(['number']),
        'task-number',
        `numbers this task ${data.number}, and it is the ${expected}. of the briefing. Write number: ${expected}.`,
      );
  }
}

function checkTopic(file: VFile, place: Parameters<typeof fault>[1], topic: string, topics: readonly string[]): void {
  if (topics.includes(topic)) return;
  const meant = nearest(topic, topics);
  fault(
    file,
    place,
    'unknown-topic',
    `names the unknown topic “${topic}”. ${meant ? `Did you mean “${meant}”? ` : ''}Topics: ${topics.join(', ')}.`,
  );
}

function range(ids: readonly string[]): string {
  return `It has ${ids[0]} to ${ids.at(-1)}.`;
}

/** Checks every link of the briefings' bodies that stays on this site. */
export function checkInternalLinks(all: readonly ParsedBriefing[], library: Library): void {
  let known: Set<string> | undefined;
  for (const { sections } of all) {
    for (const { file, blocks } of sections) {
      for (const line of blocks.flatMap((block) => block.lines)) {
        for (const link of line.links.filter((one) => isInternal(one.url))) {
          known ??= addresses(library);
          if (known.has(link.url)) continue;
          const [page = ''] = link.url.split('#');
          const what = known.has(page) ? 'a place that its page does not have' : 'a page that the site does not have';
          fault(file, line.placeOf(link.start), 'dead-link', `links to “${link.url}”, ${what}. Correct the address.`);
        }
      }
    }
  }
}

/** Every page of the site, and every place in a briefing, that content may link to. */
function addresses(library: Library): Set<string> {
  const known = new Set(everyPage(library));
  for (const { slug, sections, sentences } of library.briefings) {
    for (const { id } of sentences) known.add(paths.sentence(slug, id));
    for (const section of sections) {
      known.add(paths.section(slug, section.slug));
      if (section.kind === 'task') known.add(paths.task(slug, section.number));
    }
  }
  return known;
}
