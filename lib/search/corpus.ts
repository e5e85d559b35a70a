/** All sources of a library, ready to be searched: exact places of a folded text, and the sentences most like one. */

import type { Briefing, Library, Sentence } from '../model';
import { perLibrary } from '../process';
import { type BigramIndex, indexBigrams } from './bigrams';
import { type FoldedSources, foldSources, type Touched, touchedBy } from './folded';

/** One place at which a folded text stands. */
export interface Occurrence {
  readonly briefing: Briefing;
  /** Offsets in the briefing's folded text. */
  readonly start: number;
  readonly end: number;
  /** Every sentence that it touches, with offsets in that sentence's own text. */
  readonly sentences: readonly Touched[];
}

/** A sentence that is like a text. */
export interface SimilarSentence {
  readonly briefing: Briefing;
  readonly sentence: Sentence;
  /** How many different pairs of neighbouring units the two share. */
  readonly shared: number;
}

/** What can be asked of all sources together; both take text that lib/text/normalise has folded. */
export interface Corpus {
  readonly sources: FoldedSources;
  /** Gives where in the folded sources each place of a text starts: what `find` gives, for counting many. */
  readonly places: (folded: string) => number[];
  /**
   * Gives every place of a folded text, overlapping ones too, in source order, briefings in the library's order; none of an
   * empty text. A character that is folded to several (… to ...) is one place, however often the text stands in it. With a
   * limit, the first places alone.
   */
  readonly find: (folded: string, limit?: number) => Occurrence[];
  /** Gives at most `limit` sentences that share the most pairs with a folded text, best first, then in source order. */
  readonly similar: (folded: string, limit: number) => readonly SimilarSentence[];
}

/** Gives the library's corpus; built when first asked for, and kept as long as the library is. */
export const corpusOf = perLibrary('corpus', build);

function build(library: Library): Corpus {
  const sources = foldSources(library);
  const bigrams = indexBigrams(sources.text);
  const places = (folded: string): number[] => distinct(sources, bigrams.find(folded), folded.length);
  return {
    sources,
    places,
    find: (folded, limit) =>
      places(folded)
        .slice(0, limit)
        .flatMap((start) => occurrence(sources, start, folded.length)),
    similar: (folded, limit) => similar(sources, bigrams, folded, limit),
  };
}

function occurrence(sources: FoldedSources, start: number, length: number): Occurrence[] {
  const owner = sources.owners[sources.sentenceAt[start] ?? -1];
  if (!owner) return [];
  const [from, end] = [start - owner.start, start + length];
  const { briefing } = owner;
  return [{ briefing, start: from, end: from + length, sentences: touchedBy(sources, start, end) }];
}

/** Leaves out a place that is the same characters as the one before it. */
function distinct({ sentenceAt, originStarts, originEnds }: FoldedSources, places: number[], length: number): number[] {
  return places.filter((place, index) => {
    const before = places[index - 1];
    if (before === undefined || originStarts[before] !== originStarts[place]) return true;
    const [end, endBefore] = [place + length - 1, before + length - 1];
    return (
      originEnds[endBefore] !== originEnds[end] ||
      sentenceAt[before] !== sentenceAt[place] ||
      sentenceAt[endBefore] !== sentenceAt[end]
    );
  });
}

function similar(sources: FoldedSources, bigrams: BigramIndex, folded: string, limit: number): SimilarSentence[] {
  const shared = countShared(sources, bigrams, folded);
  return best(shared, limit).flatMap((index) => {
    const [sentence, owner] = [sources.sentences[index], sources.owners[index]];
    return sentence && owner ? [{ briefing: owner.briefing, sentence, shared: shared[index] ?? 0 }] : [];
  });
}

/** Counts, for each sentence, how many of the text's different pairs stand wholly in it. */
function countShared({ sentences, sentenceAt }: FoldedSources, bigrams: BigramIndex, folded: string): Int32Array {
  const shared = new Int32Array(sentences.length);
  const pairs = new Set<string>();
  for (let at = 0; at < folded.length - 1; at++) pairs.add(folded.slice(at, at + 2));
  for (const pair of pairs) {
    let last = -1;
    for (const place of bigrams.places(pair.charCodeAt(0), pair.charCodeAt(1))) {
      const index = sentenceAt[place] ?? 0;
      if (index === last || sentenceAt[place + 1] !== index) continue;
      last = index;
      shared[index] = (shared[index] ?? 0) + 1;
    }
  }
  return shared;
}

/** Gives the indices of the highest counts above 0, highest first, then ascending; sorts no more than it must. */
function best(counts: Int32Array, limit: number): number[] {
  const having: number[] = [];
  for (const count of counts) having[count] = (having[count] ?? 0) + 1;
  let least = having.length;
  for (let sum = 0; least > 1 && sum < limit; ) sum += having[--least] ?? 0;
  const found: number[] = [];
  for (let index = 0; index < counts.length; index++) if ((counts[index] ?? 0) >= least) found.push(index);
  return found.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, limit);
}
