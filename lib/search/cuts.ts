/** How the site cuts the folded sources: sections, topics, and in which voice each character stands. */

import type { Briefing, Library, Phrase, Section, SentenceId } from '../model';
import { perLibrary } from '../process';
import { sentencesUnder } from '../queries/find';
import type { HIT_KINDS } from '../vocabulary';
import { corpusOf } from './corpus';
import type { FoldedSources } from './folded';

/** Kind of hit → its bit. */
export const KIND_BITS: Readonly<Record<(typeof HIT_KINDS)[number], number>> = {
  narrative: 1,
  statement: 2,
  phrase: 4,
  visit: 8,
  task: 16,
};

/** A section and whose it is. */
export interface OwnedSection {
  readonly briefing: Briefing;
  readonly section: Section;
}

/** The cuts of a library; sentences and units are counted as in its folded sources. */
export interface Cuts {
  /** In source order, briefings in the library's order. */
  readonly sections: readonly OwnedSection[];
  /** For each sentence, the index of its section; -1 where no section holds it. */
  readonly sectionAt: Int32Array;
  /** For each unit, the bits of what it is: narrative or statement, and phrase. */
  readonly kindsAt: Uint8Array;
  /** Topic → for each sentence 1 where it stands under it. */
  readonly under: ReadonlyMap<string, Uint8Array>;
}

/** Gives the library's cuts; made when first asked for, and kept as long as the library is. */
export const cutsOf = perLibrary('cuts', cut);

function cut(library: Library): Cuts {
  const { sources } = corpusOf(library);
  const count = sources.sentences.length;
  const sections: OwnedSection[] = [];
  const sectionAt = new Int32Array(count).fill(-1);
  const under = new Map(library.topics.map(({ slug }) => [slug, new Uint8Array(count)]));
  let first = 0;
  for (const briefing of library.briefings) {
    const places = new Map(briefing.sentences.map(({ id }, nth) => [id, first + nth]));
    first += briefing.sentences.length;
    for (const section of briefing.sections) {
      const number = sections.push({ briefing, section }) - 1;
      for (const index of indicesOf(places, section.sentences)) sectionAt[index] = number;
      for (const topic of section.topics)
        for (const index of indicesOf(places, sentencesUnder(section, topic)))
          under.get(topic)?.fill(1, index, index + 1);
    }
  }
  return { sections, sectionAt, kindsAt: kindsOf(sources), under };
}

function indicesOf(places: ReadonlyMap<SentenceId, number>, ids: readonly SentenceId[]): number[] {
  return ids.flatMap((id) => places.get(id) ?? []);
}

/** Walks the units beside the parts of their sentences: both are in source order. */
function kindsOf({ sentences, owners, sentenceAt, originStarts }: FoldedSources): Uint8Array {
  const kinds = new Uint8Array(sentenceAt.length);
  let phrases = new Map<SentenceId, Phrase[]>();
  let at = 0;
  for (const [index, { id, parts }] of sentences.entries()) {
    if (owners[index] !== owners[index - 1]) phrases = phrasesOf(owners[index]?.briefing);
    const own = phrases.get(id) ?? [];
    // What stands between two briefings is of no sentence, and a sentence may be folded to nothing.
    while (at < sentenceAt.length && (sentenceAt[at] ?? 0) < index) at++;
    let end = 0;
    for (const { role, text } of parts) {
      end += text.length;
      const voice = role === 'narrative' ? KIND_BITS.narrative : KIND_BITS.statement;
      for (; sentenceAt[at] === index; at++) {
        const origin = originStarts[at] ?? 0;
        if (origin >= end) break;
        const isQuoted = own.some((phrase) => phrase.start <= origin && origin < phrase.end);
        kinds[at] = voice | (isQuoted ? KIND_BITS.phrase : 0);
      }
    }
  }
  return kinds;
}

function phrasesOf(briefing: Briefing | undefined): Map<SentenceId, Phrase[]> {
  const phrases = new Map<SentenceId, Phrase[]>();
  for (const phrase of briefing?.phrases ?? []) {
    const own = phrases.get(phrase.sentence);
    if (own) own.push(phrase);
    else phrases.set(phrase.sentence, [phrase]);
  }
  return phrases;
}
