/** The phrases of two briefings: which both have, which only one, which are nearly the same, which stand in another order. */
import type { Briefing, Library, Phrase, SentenceId } from '../model';
import { groupBy } from '../queries/group';
import { phrasePlaces } from '../queries/phrase-places';
import { indexBigrams } from '../search/bigrams';
import { foldSources, touchedBy } from '../search/folded';
import { fold } from '../text/normalise';
import { likeness } from './likeness';
import { outOfOrder } from './order';
import { type Pair, pairUp, type Work } from './pairs';
import type { Row } from './rows';

/** How alike two phrases must be, that one could be the other reworded: of two characters both, of three two. */
const PHRASES_ALIKE = 0.6;
/** Where their sentences stand side by side, less is enough. */
const BESIDE_ALIKE = 0.5;

/** A phrase of one briefing. */
export interface FoundPhrase {
  /** As the source has it where it stands first. */
  readonly text: string;
  /** Of its page; drafts have phrases without. */
  readonly slug: string | undefined;
  /** Its sentences, in the source's order; one for each time. */
  readonly sentences: readonly SentenceId[];
}

/** One that both have, or that is nearly the same in both. */
export interface PhrasePair {
  readonly a: FoundPhrase;
  readonly b: FoundPhrase;
}

/** One that stands in quotation marks in one briefing alone. */
export interface LonePhrase extends FoundPhrase {
  /** Where the other has its words without the marks. */
  readonly bare: SentenceId | undefined;
}

/** The phrases of two briefings, each once: `kept` and `moved` are both the same, in the order of the first briefing. */
export interface ComparedPhrases {
  readonly kept: readonly PhrasePair[];
  readonly moved: readonly PhrasePair[];
  readonly alike: readonly PhrasePair[];
  readonly a: readonly LonePhrase[];
  readonly b: readonly LonePhrase[];
}

/** Compares the phrases of two briefings. */
export function* comparePhrases(
  library: Library,
  a: Briefing,
  b: Briefing,
  rows: readonly Row[],
  work: Work,
): Generator<undefined, ComparedPhrases> {
  const [first, second] = [phrasesOf(library, a), phrasesOf(library, b)];
  const order = new Map([...second.keys()].map((key, at) => [key, at]));
  const both = [...first].flatMap(([key, one]) => {
    const [other, at] = [second.get(key), order.get(key)];
    return other === undefined || at === undefined ? [] : [{ a: one, b: other, at }];
  });
  const moved = outOfOrder(both.map(({ at }) => at));
  const same = both.map((pair): PhrasePair => ({ a: pair.a, b: pair.b }));
  const [restA, restB] = [without(first, second), without(second, first)];
  const keys = (rest: readonly FoundPhrase[]) => rest.map(({ text }) => fold(text));
  const near = yield* pairUp(keys(restA), keys(restB), { gram: 1, least: PHRASES_ALIKE }, work);
  const pairs = [...near.pairs, ...besides(restA, restB, near.pairs, rows)].sort((x, y) => x.a - y.a);
  const alike = pairs.flatMap((pair): PhrasePair[] => {
    const [one, other] = [restA[pair.a], restB[pair.b]];
    return one && other ? [{ a: one, b: other }] : [];
  });
  const [takenA, takenB] = [new Set(pairs.map((pair) => pair.a)), new Set(pairs.map((pair) => pair.b))];
  return {
    kept: same.filter((_, at) => !moved.has(at)),
    moved: same.filter((_, at) => moved.has(at)),
    alike,
    a: alone(restA, takenA, library, b),
    b: alone(restB, takenB, library, a),
  };
}

/** By the entry of the register, else by the folded text, in the source's order. */
function phrasesOf(library: Library, briefing: Briefing): Map<string, FoundPhrase> {
  const places = phrasePlaces(library).byBriefing.get(briefing) ?? [];
  const slugs = new Map(places.map(({ phrase, entry }) => [phrase, entry.slug]));
  const found = new Map<string, { text: string; slug: string | undefined; sentences: SentenceId[] }>();
  for (const phrase of briefing.phrases) {
    const slug = slugs.get(phrase);
    const key = keyOf(phrase, slug);
    const known = found.get(key);
    if (known) known.sentences.push(phrase.sentence);
    else found.set(key, { text: phrase.text, slug, sentences: [phrase.sentence] });
  }
  return found;
}

/** A slug has no colon. */
function keyOf({ text }: Phrase, slug: string | undefined): string {
  return slug ?? `:${fold(text)}`;
}

function without(some: ReadonlyMap<string, FoundPhrase>, others: ReadonlyMap<string, FoundPhrase>): FoundPhrase[] {
  return [...some].flatMap(([key, one]) => (others.has(key) ? [] : [one]));
}

/** Of those that are left, those nearly the same in sentences that stand side by side: the most alike first. */
function besides(
  a: readonly FoundPhrase[],
  b: readonly FoundPhrase[],
  pairs: readonly Pair[],
  rows: readonly Row[],
): Pair[] {
  const [usedA, usedB] = [new Set(pairs.map((pair) => pair.a)), new Set(pairs.map((pair) => pair.b))];
  const partner = new Map(rows.flatMap(({ a: one, b: other }) => (one && other ? [[one.id, other.id] as const] : [])));
  const inB = groupBy([...b.keys()], (at) => b[at]?.sentences[0]);
  const found = [...a.entries()].flatMap(([at, one]) =>
    (inB.get(partner.get(one.sentences[0] ?? 'p0s0')) ?? []).map((other) => ({
      a: at,
      b: other,
      likeness: likeness(fold(one.text), fold(b[other]?.text ?? '')),
    })),
  );
  found.sort((x, y) => y.likeness - x.likeness || x.a + x.b - (y.a + y.b));
  return found.filter((pair) => {
    if (pair.likeness < BESIDE_ALIKE || usedA.has(pair.a) || usedB.has(pair.b)) return false;
    usedA.add(pair.a);
    usedB.add(pair.b);
    return true;
  });
}

function alone(
  rest: readonly FoundPhrase[],
  taken: ReadonlySet<number>,
  library: Library,
  other: Briefing,
): LonePhrase[] {
  const sources = foldSources({ ...library, briefings: [other] });
  const index = indexBigrams(sources.text);
  return rest.flatMap((one, at) => {
    if (taken.has(at)) return [];
    const text = fold(one.text);
    const [start] = index.find(text);
    const [touched] = start === undefined ? [] : touchedBy(sources, start, start + text.length);
    return [{ ...one, bare: touched?.sentence.id }];
  });
}
