/** Where two texts part, and which of several a misspelt word meant. */
import { closest, distance } from 'fastest-levenshtein';

/** Gives the offset, in UTF-16 units and never inside a character, at which two texts first differ; -1 where they are equal. */
export function firstDifference(a: string, b: string): number {
  if (a === b) return -1;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  const insidePair = /[\uDC00-\uDFFF]/.test(a.charAt(at) || b.charAt(at)) && /[\uD800-\uDBFF]/.test(a.charAt(at - 1));
  return insidePair ? at - 1 : at;
}

/** Gives the known word that a misspelt one most likely meant, or nothing where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const best = closest(word.toLowerCase(), known);
  const far = distance(word.toLowerCase(), best);
  // As many changes as characters: the two have nothing in common.
  const isNear = far <= Math.max(2, Math.floor(best.length / 2)) && far < Math.max(word.length, best.length);
  return isNear ? best : undefined;
}
