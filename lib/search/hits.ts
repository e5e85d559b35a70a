/** Where terms stand: each hit by the sentences that it touches, in sections that hold every term. */
import type { Briefing, Library, Phrase, Section, Sentence, SentenceId } from '../model';
import { sentencesUnder } from '../queries/find';
import type { HIT_KINDS } from '../vocabulary';
import { corpusOf, type Occurrence } from './corpus';
import { overlap, type Stretch } from './mark';
import type { Term } from './terms';

type HitKind = (typeof HIT_KINDS)[number];

/** One place of a term. */
export interface Hit {
  /** Which term it is, from 0. */
  readonly term: number;
  /** In which voices it stands, and whether in quotation marks. */
  readonly kinds: ReadonlySet<HitKind>;
}

/** What of a hit stands in one sentence. */
export interface Touch extends Stretch {
  readonly hit: Hit;
  readonly briefing: Briefing;
  readonly section: Section;
  readonly sentence: Sentence;
}

/** What hits are narrowed by; a value that is not known leaves none. */
export interface Narrowing {
  readonly kind?: string | undefined;
  readonly topic?: string | undefined;
}

/** Gives every place of each term, in the terms' order. */
export function findTerms(library: Library, terms: readonly Term[]): Occurrence[][] {
  const corpus = corpusOf(library);
  return terms.map(({ needles }) => needles.flatMap((needle) => corpus.find(needle)));
}

/** Gives what of the places stands in sections that hold every term. */
export function touchesOf(found: readonly (readonly Occurrence[])[]): Touch[] {
  const cuts = new Map<Briefing, Cut>();
  const cutOf = (briefing: Briefing): Cut => {
    const cut = cuts.get(briefing) ?? cutUp(briefing);
    cuts.set(briefing, cut);
    return cut;
  };
  const holding = found.map(
    (places) =>
      new Set(
        places.flatMap(({ briefing, sentences }) =>
          sentences.map(({ sentence }) => cutOf(briefing).sections.get(sentence.section)),
        ),
      ),
  );
  return found.flatMap((places, term) =>
    places.flatMap((place): Touch[] => {
      const { briefing } = place;
      const { sections, phrases } = cutOf(briefing);
      let hit: Hit | undefined;
      return place.sentences.flatMap((touched) => {
        const section = sections.get(touched.sentence.section);
        if (!section || !holding.every((one) => one.has(section))) return [];
        hit ??= { term, kinds: kindsOf(place, phrases) };
        return [{ ...touched, hit, briefing, section }];
      });
    }),
  );
}

/** Gives what is left of touches by their sections, those alone in which every one of so many terms is left. */
export function narrow(touches: readonly Touch[], terms: number, narrowing: Narrowing): Map<Section, Touch[]> {
  const left = new Map<Section, Touch[]>();
  for (const touch of touches) {
    if (!fits(touch, narrowing)) continue;
    const others = left.get(touch.section);
    if (others) others.push(touch);
    else left.set(touch.section, [touch]);
  }
  if (terms < 2) return left;
  const isWhole = (some: readonly Touch[]): boolean => new Set(some.map(({ hit }) => hit.term)).size === terms;
  return new Map([...left].filter(([, some]) => isWhole(some)));
}

function fits({ hit, section, sentence }: Touch, { kind, topic }: Narrowing): boolean {
  const isOfKind = kind === undefined || section.kind === kind || [...hit.kinds].some((one) => one === kind);
  return isOfKind && (topic === undefined || sentencesUnder(section, topic).includes(sentence.id));
}

interface Cut {
  readonly sections: ReadonlyMap<string, Section>;
  readonly phrases: ReadonlyMap<SentenceId, readonly Phrase[]>;
}

function cutUp(briefing: Briefing): Cut {
  const phrases = new Map<SentenceId, Phrase[]>();
  for (const phrase of briefing.phrases)
    phrases.set(phrase.sentence, [...(phrases.get(phrase.sentence) ?? []), phrase]);
  return { sections: new Map(briefing.sections.map((section) => [section.slug, section])), phrases };
}

function kindsOf({ sentences }: Occurrence, phrases: Cut['phrases']): Set<HitKind> {
  const kinds = new Set<HitKind>();
  for (const { sentence, ...hit } of sentences) {
    let end = 0;
    for (const { role, text } of sentence.parts) {
      const start = end;
      end = start + text.length;
      if (overlap(hit, { start, end })) kinds.add(role === 'narrative' ? 'narrative' : 'statement');
    }
    if (phrases.get(sentence.id)?.some((phrase) => overlap(hit, phrase))) kinds.add('phrase');
  }
  return kinds;
}
