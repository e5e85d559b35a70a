/** Where the words of one sentence stand inside another. */
import type { Sentence, SentenceId } from '../model';
import { indexBigrams } from '../search/bigrams';

interface Held {
  readonly sentences: readonly Sentence[];
  /** Of each, without marks. */
  readonly words: readonly string[];
}

/** Fewer words stand in many sentences by accident. */
const LEAST_WORDS = 6;

/** Gives a function that finds the sentence which has these words, marks aside: two sentences may have become one. */
export function holder({ sentences, words }: Held): (text: string) => SentenceId | undefined {
  // What no text has between two sentences: no hit runs over it.
  const all = indexBigrams(words.join('\n'));
  const starts: number[] = [];
  let at = 0;
  for (const text of words) {
    starts.push(at);
    at += text.length + 1;
  }
  return (text) => {
    const [place] = text.length < LEAST_WORDS ? [] : all.find(text);
    if (place === undefined) return undefined;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return sentences[low]?.id;
  };
}
