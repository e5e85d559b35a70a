/** Hits of several terms: counted in numbers alone, since a common character has a hundred thousand. */
import type { Library, Section } from '../model';
import { HIT_KINDS } from '../vocabulary';
import { corpusOf } from './corpus';
import { type Cuts, cutsOf, KIND_BITS } from './cuts';
import type { Term } from './terms';

/** What hits are narrowed by; a value that is not known leaves none. */
export interface Narrowing {
  readonly kind?: string;
  readonly topic?: string;
}

/**
 * Every place of every term, and every sentence that each touches. Touches are parallel arrays; those of one hit follow each
 * other.
 */
export interface Hits {
  readonly terms: number;
  /** For each hit, its stretch of the folded sources. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For each term, how many hits it has. */
  readonly perTerm: readonly number[];
  /** For each touch: its hit, the bit of its term, the sentence, the bits of what it is. */
  readonly hitOf: readonly number[];
  readonly termOf: readonly number[];
  readonly sentenceOf: readonly number[];
  readonly kindsOf: readonly number[];
}

/** What is left of hits under a narrowing, in the sections that hold every term. */
export interface Left {
  readonly hits: number;
  readonly sentences: number;
  /** Their indices among the cuts' sections, ascending. */
  readonly sections: readonly number[];
}

/** Gives the hits of terms in all sources. */
export function findHits(library: Library, terms: readonly Term[]): Hits {
  const corpus = corpusOf(library);
  const { sentenceAt } = corpus.sources;
  const { sections, sectionAt, kindsAt } = cutsOf(library);
  const [starts, ends]: [number[], number[]] = [[], []];
  const [hitOf, termOf, sentenceOf, kindsOf]: [number[], number[], number[], number[]] = [[], [], [], []];
  const sectionBits = sections.map(({ section }) => bitOf(section));
  const perTerm = terms.map(({ needles }, term) => {
    const before = starts.length;
    for (const needle of needles) {
      for (const start of corpus.places(needle)) {
        const end = start + needle.length;
        const hit = starts.push(start) - 1;
        ends.push(end);
        let kinds = 0;
        for (let at = start; at < end; at++) kinds |= kindsAt[at] ?? 0;
        for (let at = start; at < end; at++) {
          const sentence = sentenceAt[at] ?? -1;
          const section = sectionAt[sentence] ?? -1;
          if (section === -1 || (at > start && sentence === sentenceAt[at - 1])) continue;
          hitOf.push(hit);
          termOf.push(1 << term);
          sentenceOf.push(sentence);
          kindsOf.push(kinds | (sectionBits[section] ?? 0));
        }
      }
    }
    return starts.length - before;
  });
  return { terms: terms.length, starts, ends, perTerm, hitOf, termOf, sentenceOf, kindsOf };
}

/** Counts what is left of hits under a narrowing; `each` is told of every touch that is. */
export function narrow(
  hits: Hits,
  { sections, sectionAt, under }: Pick<Cuts, 'sections' | 'sectionAt' | 'under'>,
  narrowing: Narrowing,
  each?: (touch: number, section: number) => void,
): Left {
  const { hitOf, termOf, sentenceOf } = hits;
  const fits = fitting(hits, under, narrowing);
  // Which terms are left in each section.
  const held = new Uint16Array(sections.length);
  for (let touch = 0; touch < hitOf.length; touch++) {
    if (!fits(touch)) continue;
    const section = sectionAt[sentenceOf[touch] ?? -1] ?? -1;
    held[section] = (held[section] ?? 0) | (termOf[touch] ?? 0);
  }
  const whole = (1 << hits.terms) - 1;
  const seen = new Uint8Array(sectionAt.length);
  let [count, sentences, last] = [0, 0, -1];
  for (let touch = 0; touch < hitOf.length; touch++) {
    const sentence = sentenceOf[touch] ?? -1;
    const section = sectionAt[sentence] ?? -1;
    if (held[section] !== whole || !fits(touch)) continue;
    const hit = hitOf[touch] ?? -1;
    if (hit !== last) count++;
    last = hit;
    if (seen[sentence] === 0) sentences++;
    seen[sentence] = 1;
    each?.(touch, section);
  }
  const left: number[] = [];
  for (let section = 0; whole > 0 && section < held.length; section++) if (held[section] === whole) left.push(section);
  return { hits: count, sentences, sections: left };
}

function fitting(
  { kindsOf, sentenceOf }: Hits,
  under: Cuts['under'],
  { kind, topic }: Narrowing,
): (touch: number) => boolean {
  const known = HIT_KINDS.find((one) => one === kind);
  const bit = known === undefined ? 0 : KIND_BITS[known];
  const marks = topic === undefined ? undefined : under.get(topic);
  if ((kind !== undefined && known === undefined) || (topic !== undefined && !marks)) return () => false;
  return (touch) =>
    (bit === 0 || ((kindsOf[touch] ?? 0) & bit) !== 0) && (!marks || marks[sentenceOf[touch] ?? -1] === 1);
}

function bitOf({ kind }: Section): number {
  return kind === 'remarks' ? 0 : KIND_BITS[kind];
}
