/** The places of one phrase: in quotation marks of its own, and without. */
import type { Briefing, Library, PhraseEntry, Sentence, Statement } from '../model';
import { corpusOf, type Occurrence } from '../search/corpus';
import { fold } from '../text/normalise';
import { groupBy } from './group';
import { phrasePlaces, speaks } from './phrase-places';

/** One place of a phrase. */
export interface Spot {
  readonly quoted: boolean;
  /** Which of the phrase's wordings it is, as the register has it. */
  readonly wording: string;
  readonly briefing: Briefing;
  /** The sentence in which it begins. */
  readonly sentence: Sentence;
  /** Who says it; nothing where the article itself does. */
  readonly statement: Statement | undefined;
  /** What of it stands in each sentence, offsets in the sentence's text: without its marks it may run over a sentence's end. */
  readonly stretches: Occurrence['sentences'];
}

/** Gives the places in quotation marks, newest briefing first, in each the source's order. */
export function quotedSpots(library: Library, { slug, text, aliases }: PhraseEntry): Spot[] {
  const places = phrasePlaces(library).bySlug.get(slug) ?? [];
  const wordings = new Map([text, ...aliases].map((wording) => [fold(wording), wording]));
  return places.map(({ briefing, sentence, statement, phrase: { text: shown, start, end } }) => {
    const wording = wordings.get(fold(shown)) ?? text;
    return { quoted: true, wording, briefing, sentence, statement, stretches: [{ sentence, start, end }] };
  });
}

/** Gives the places of its wordings that lie in none of those in quotation marks, in the same order. */
export function bareSpots(library: Library, { text, aliases }: PhraseEntry, quoted: readonly Spot[]): Spot[] {
  const taken = groupBy(quoted, (spot) => spot.briefing);
  const corpus = corpusOf(library);
  const found = [text, ...aliases].flatMap((wording) =>
    corpus.find(fold(wording)).map((place) => ({ ...place, wording })),
  );
  // An alias may hold another wording: that place is one, and the longer.
  const places = aliases.length === 0 ? found : outermost(library, found);
  return places.flatMap(({ briefing, sentences, wording }): Spot[] => {
    const [first] = sentences;
    if (!first || taken.get(briefing)?.some((spot) => lies(sentences, spot.stretches))) return [];
    const { sentence } = first;
    const statement = speaks(briefing, sentence, first);
    return [{ quoted: false, wording, briefing, sentence, statement, stretches: sentences }];
  });
}

/** Tells whether every stretch lies in one of the others. */
function lies(stretches: Occurrence['sentences'], others: Occurrence['sentences']): boolean {
  return stretches.every(({ sentence, start, end }) =>
    others.some((other) => other.sentence === sentence && other.start <= start && end <= other.end),
  );
}

/** In source order, without those that lie in another one; offsets are in the briefing's folded text. */
function outermost<Place extends Occurrence>(library: Library, found: readonly Place[]): Place[] {
  const order = new Map(library.briefings.map((briefing, index) => [briefing, index]));
  const place = ({ briefing }: Place): number => order.get(briefing) ?? 0;
  const sorted = [...found].sort((a, b) => place(a) - place(b) || a.start - b.start || b.end - a.end);
  let last: Place | undefined;
  return sorted.filter((one) => {
    if (last?.briefing === one.briefing && one.end <= last.end) return false;
    last = one;
    return true;
  });
}
