/** The sources of a library folded into one text, with the way back from it to the sentences. */
import type { Briefing, Library, Sentence } from '../model';
import { normalise } from '../text/normalise';

/** What stands behind each briefing in the folded text: white space, which no folded text holds, so no hit runs over it. */
const BORDER = '\n';

/** A sentence that a stretch of the folded text touches; offsets in UTF-16 units of the sentence's own text. */
export interface Touched {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** A briefing, and where its own folded text starts. */
export interface Owner {
  readonly briefing: Briefing;
  readonly start: number;
}

/** All sources as one folded text. Offsets are in its UTF-16 units; a sentence's index counts through all briefings. */
export interface FoldedSources {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** For each unit, the index of the sentence that holds it; -1 between two briefings. */
  readonly sentenceAt: Int32Array;
  /** For each sentence, whose it is. */
  readonly owners: readonly Owner[];
  /** For each unit, where the character that it comes from starts in its sentence, and where that ends. */
  readonly originStarts: Int32Array;
  readonly originEnds: Int32Array;
}

/** Folds the sentences of every briefing, in the library's order. */
export function foldSources({ briefings }: Library): FoldedSources {
  const sentences = briefings.flatMap((briefing) => briefing.sentences);
  const owners: Owner[] = [];
  const pieces: string[] = [];
  const backs: { at: number; starts: Int32Array; ends: Int32Array }[] = [];
  let length = 0;
  for (const briefing of briefings) {
    const owner = { briefing, start: length };
    for (const sentence of briefing.sentences) {
      const { text, starts, ends } = normalise(sentence.text);
      owners.push(owner);
      backs.push({ at: length, starts, ends });
      pieces.push(text);
      length += text.length;
    }
    pieces.push(BORDER);
    length += BORDER.length;
  }
  // One array for all: fifty thousand small ones would take several times the memory.
  const originStarts = new Int32Array(length);
  const originEnds = new Int32Array(length);
  const sentenceAt = new Int32Array(length).fill(-1);
  for (const [index, { at, starts, ends }] of backs.entries()) {
    originStarts.set(starts, at);
    originEnds.set(ends, at);
    sentenceAt.fill(index, at, at + starts.length);
  }
  return { text: pieces.join(''), sentences, sentenceAt, owners, originStarts, originEnds };
}

/** Gives the sentences that a stretch of the folded text touches, and where in them. */
export function touchedBy(
  { sentences, sentenceAt, originStarts, originEnds }: FoldedSources,
  start: number,
  end: number,
): Touched[] {
  const found: Touched[] = [];
  for (let from = start, to = start; from < end; from = to) {
    const index = sentenceAt[from];
    while (to < end && sentenceAt[to] === index) to++;
    const sentence = sentences[index ?? -1];
    if (sentence) found.push({ sentence, start: originStarts[from] ?? 0, end: originEnds[to - 1] ?? 0 });
  }
  return found;
}
