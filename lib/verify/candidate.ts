/** Where one stretch of a draft comes from, with what is wrong about who says it. */
import { findExact, findNearest, isSpent, MAX_LENGTH, MAX_PLACES } from './compare';
import { findingOf } from './finding';
import { agrees, type Checking, isOfMarks, judge, lookOn, type Part, type Standing } from './judge';
import { type Match, matchFrom } from './match';
import type { Finding, Unchecked } from './report';
import { unitOf, wordsIn } from './unit';
import { namedIn } from './voice';

/** A part with the place that it comes from. */
export interface Candidate extends Standing {
  readonly part: Part;
}

/** Tells whether a text has a word at all. */
export function hasWords(text: string): boolean {
  return wordsIn(unitOf(text)) > 0;
}

/**
 * Gives the best of the places at which a part stands: no change first, then the least wrong about who says it, whole sentences. Only
 * where no place agrees with the draft is one said to be wrong.
 */
export function exactly(checking: Checking, part: Part): Candidate | undefined {
  const { span, unit, saying } = part;
  const key = JSON.stringify([span.text, unit, saying?.who, saying?.verb]);
  const known = checking.best.get(key) ?? standing(checking, part);
  if (!known) return undefined;
  checking.best.set(key, known);
  return { part, ...known };
}

function standing(checking: Checking, part: Part): Standing | undefined {
  const { corpus, work, found } = checking;
  const { text } = part.span;
  const { places, isCut } = found.get(text) ?? findExact(corpus, unitOf(text), work);
  found.set(text, { places, isCut });
  const judged = places.map((match) => judge(part, match)).sort((a, b) => a.rank - b.rank);
  const [first] = judged;
  if (!first) return undefined;
  const best = isCut ? lookOn(checking, part, first, MAX_PLACES) : first;
  // Where the words stand with other marks, but said as the draft has it, that place is named first.
  const right = judged.find(({ match, issues }) => match !== best.match && agrees(issues))?.match;
  const issues = right ? best.issues.filter(isOfMarks) : best.issues;
  const others = places.filter((match) => match !== best.match && match !== right);
  return { match: best.match, issues, others: right ? [right, ...others] : others, isMore: isCut };
}

/** Gives the place that a part is most like, where it is like enough. */
export function nearest(checking: Checking, part: Part): Candidate | undefined {
  const match = findNearest(checking.corpus, unitOf(part.span.text), checking.work);
  return match && judgedFairly(checking, part, match);
}

/** Gives the end of a candidate's part as one of its own, from the match that there is. */
export function candidateFrom(checking: Checking, { match }: Candidate, part: Part): Candidate | undefined {
  const rest = matchFrom(match, part.span.start, unitOf(part.span.text));
  return rest && judgedFairly(checking, part, rest);
}

/** The source's words may stand elsewhere too, said as the draft has it. */
function judgedFairly(checking: Checking, part: Part, match: Match): Candidate {
  const { match: best, issues } = lookOn(checking, part, judge(part, match), 0);
  return { part, match: best, issues, others: [], isMore: false };
}

/** Gives a candidate as a finding. */
export function toFinding({ part, ...candidate }: Candidate): Finding {
  const isAttributed = part.saying !== undefined && namedIn(part.saying, []) !== undefined;
  return findingOf(part.unit, part.span, candidate, isAttributed);
}

/** Gives the finding for a part that is like no source, or could not be compared. */
export function missed({ work }: Checking, { unit, span }: Part): Finding {
  const of = unitOf(span.text);
  let why: Unchecked | undefined;
  if (of.folded.length < 2) why = 'short';
  else if (of.to - of.from > MAX_LENGTH) why = 'long';
  else if (isSpent(work)) why = 'limit';
  return why === undefined ? { unit, ...span, verdict: 'absent' } : { unit, ...span, verdict: 'unchecked', why };
}
