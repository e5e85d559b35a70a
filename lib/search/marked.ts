/** A briefing with a search's terms marked in its text. */
import type { Briefing, Library, SentenceId } from '../model';
import { corpusOf } from './corpus';
import type { Marks, Stretch } from './mark';
import type { CountedTerm } from './search';
import { readTerms } from './terms';

/** What of a query stands in one briefing. */
export interface MarkedTerms {
  readonly terms: readonly CountedTerm[];
  readonly left: number;
  readonly marks: Marks;
}

/** Gives every place of every term in one briefing; each term counts alone, whether or not others stand near it. */
export function markedTerms(library: Library, briefing: Briefing, q: string): MarkedTerms {
  const { terms, left } = readTerms(q);
  // One briefing is folded in a millisecond: the index of all sources need not be there.
  const corpus = corpusOf({ ...library, briefings: [briefing] });
  const places = terms.map(({ needles }) => needles.flatMap((needle) => corpus.find(needle)));
  const marks = new Map<SentenceId, Stretch[]>();
  for (const { sentences } of places.flat())
    for (const { sentence, start, end } of sentences)
      marks.set(sentence.id, [...(marks.get(sentence.id) ?? []), { start, end }]);
  const counted = terms.map(({ needles: _, ...term }, index) => ({ ...term, hits: places[index]?.length ?? 0 }));
  return { terms: counted, left, marks };
}
