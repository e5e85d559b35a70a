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

/** All sources as one folded text. Offsets are in its UTF-16 units; a sentence's index counts through all briefings. */
export interface FoldedSources {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** For each unit, the index of the sentence that holds it. */
  readonly sentenceAt: Int32Array;
  /** Gives the briefing that holds a unit, and where its own folded text starts. */
  readonly briefingAt: (at: number) => { readonly briefing: Briefing; readonly start: number };
  /** Gives the sentences that a stretch touches, and where in them. */
  readonly touched: (start: number, end: number) => Touched[];
}

/** Folds the sentences of every briefing, in the library's order. */
export function foldSources({ briefings }: Library): FoldedSources {
  const sentences = briefings.flatMap((briefing) => briefing.sentences);
  const pieces: string[] = [];
  const briefingStarts = new Int32Array(briefings.length);
  const backs: { at: number; starts: Int32Array; ends: Int32Array }[] = [];
  let length = 0;
  for (const [number, briefing] of briefings.entries()) {
    briefingStarts[number] = length;
    for (const sentence of briefing.sentences) {
      const { text, starts, ends } = normalise(sentence.text);
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
  const sentenceAt = new Int32Array(length);
  for (const [index, { at, starts, ends }] of backs.entries()) {
    originStarts.set(starts, at);
    originEnds.set(ends, at);
    sentenceAt.fill(index, at, at + starts.length);
  }
  return {
    text: pieces.join(''),
    sentences,
    sentenceAt,
    briefingAt: (at) => {
      const number = lastAtMost(briefingStarts, at);
      const briefing = briefings[number];
      if (!briefing) throw new RangeError(`No briefing holds the unit ${at} of the folded text.`);
      return { briefing, start: briefingStarts[number] ?? 0 };
    },
    touched: (start, end) => {
      const found: Touched[] = [];
      for (let from = start, to = start; from < end; from = to) {
        const index = sentenceAt[from];
        while (to < end && sentenceAt[to] === index) to++;
        const sentence = sentences[index ?? -1];
        if (sentence) found.push({ sentence, start: originStarts[from] ?? 0, end: originEnds[to - 1] ?? 0 });
      }
      return found;
    },
  };
}

/** Gives the index of the last of ascending values that is not above a limit; of equal ones the last. */
function lastAtMost(ascending: Int32Array, limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
