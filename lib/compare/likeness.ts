/** How much two texts have in common. */
import { distance } from 'fastest-levenshtein';

/**
 * Gives, from 0 to 1, which share of both texts together stays where one is changed into the other: 0.5 is half of the characters of
 * the two, in their order. Two empty texts have all in common.
 */
export function likeness(a: string, b: string): number {
  const both = a.length + b.length;
  return both === 0 ? 1 : (2 * (Math.max(a.length, b.length) - distance(a, b))) / both;
}
