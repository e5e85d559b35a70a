/** Two briefings side by side. */
import type { Briefing, Library } from '../model';
import { perLibrary } from '../process';
import { ALLOWED } from './pairs';
import { type ComparedPhrases, comparePhrases } from './phrases';
import { alignRows, type Row } from './rows';
import { pairStatements, type StatementPair } from './statements';

/** What two briefings have in common, and what they have not. */
export interface Comparison {
  readonly a: Briefing;
  readonly b: Briefing;
  /** Which of them was published later; nothing where a date is not known, or both have the same. */
  readonly later: 'a' | 'b' | undefined;
  /** Each sentence of both once. */
  readonly rows: readonly Row[];
  /** Whose order the rows follow. */
  readonly lead: 'a' | 'b';
  /** Sentences were too long or too many: what stands alone may have its like all the same. */
  readonly isCut: boolean;
  readonly statements: readonly StatementPair[];
  readonly phrases: ComparedPhrases;
}

/** Compares two briefings of a library. */
export function compare(library: Library, a: Briefing, b: Briefing): Comparison {
  const steps = compareInSteps(library, a, b);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The pages of one comparison, and of a few. */
const MOST_KEPT = 4;
const kept = perLibrary('comparisons', () => new Map<string, Comparison>());

/** Does the same and pauses now and then, for a caller that has others to serve; the last few are kept. */
export function* compareInSteps(library: Library, a: Briefing, b: Briefing): Generator<undefined, Comparison> {
  const known = kept(library);
  const key = `${a.slug} ${b.slug}`;
  const found = known.get(key);
  if (found && found.a === a && found.b === b) return found;
  const work = { ...ALLOWED };
  const later = laterOf(a, b);
  const lead = later ?? 'b';
  const { rows, isCut } = yield* alignRows(a, b, lead, work);
  yield;
  const statements = pairStatements(a, b, rows);
  yield;
  const phrases = yield* comparePhrases(library, a, b, rows, work);
  const made = { a, b, later, lead, rows, isCut, statements, phrases };
  known.set(key, made);
  for (const old of [...known.keys()].slice(0, -MOST_KEPT)) known.delete(old);
  return made;
}

function laterOf(a: Briefing, b: Briefing): 'a' | 'b' | undefined {
  const [first, second] = [a.publishedOn, b.publishedOn];
  if (first === undefined || second === undefined || first === second) return undefined;
  return first > second ? 'a' : 'b';
}
