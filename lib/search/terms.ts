/** What a reader typed, as terms that are searched for. */
import { Converter } from 'opencc-js/t2cn';
import { fold } from '../text/normalise';

/** How many terms one search takes. */
const MAX_TERMS = 10;

/** One term, and the ways in which it is searched for. */
export interface Term {
  /** As it was typed, but for quotation marks: they are not searched for. */
  readonly typed: string;
  /** Its simplified form, where that is another. */
  readonly simplified?: string;
  /** Folded for comparison; a place of either is a hit. */
  readonly needles: readonly string[];
}

/** The terms of a query, and how many more were typed than are searched for. */
export interface Terms {
  readonly terms: readonly Term[];
  readonly left: number;
}

/** Characters up to white space; what stands in quotation marks is not parted. */
const TERM = /(?:“[^”]*”|"[^"]*"|「[^」]*」|『[^』]*』|\S)+/gu;

/** Gives the terms of a query in their order, each once; what holds nothing but white space and quotation marks is none. */
export function readTerms(query: string): Terms {
  const terms = new Map<string, Term>();
  for (const [whole] of query.matchAll(TERM)) {
    const needle = fold(whole);
    if (needle === '') continue;
    const term = termOf(withoutMarks(whole), needle);
    // 發展 and 发展 are one term.
    const key = term.needles.at(-1) ?? needle;
    if (!terms.has(key)) terms.set(key, term);
  }
  return { terms: [...terms.values()].slice(0, MAX_TERMS), left: Math.max(0, terms.size - MAX_TERMS) };
}

function withoutMarks(text: string): string {
  const kept = [...text].filter((character) => /\s/.test(character) || fold(character) !== '');
  return kept.join('').trim();
}

function termOf(typed: string, needle: string): Term {
  const simplified = simplify(typed);
  const other = fold(simplified);
  return other === needle ? { typed, needles: [needle] } : { typed, simplified, needles: [needle, other] };
}

/** Gives a text in simplified characters. */
export function simplify(text: string): string {
  toSimplified ??= Converter({ from: 't', to: 'cn' });
  return toSimplified(text);
}

/** Made when first needed: its tables take some milliseconds. */
let toSimplified: ((text: string) => string) | undefined;
