/** Where one stretch of a draft comes from, with what is wrong about who says it. */
import type { Corpus } from '../search/corpus';
import { findExact, findNearest, isSpent, MAX_LENGTH, type Work } from './compare';
import { findingOf, isMistaken } from './finding';
import { type Match, matchFrom } from './match';
import type { AttributionIssue, Finding, Unchecked } from './report';
import type { Saying } from './saying';
import type { Span } from './split';
import { unitOf, wordsIn } from './unit';
import { attributionIssues, namedIn } from './voice';

/** What checking needs: the sources, and the work that is left. */
export interface Checking {
  readonly corpus: Corpus;
  readonly work: Work;
  /** The places of each text that was looked for: a draft repeats its words. */
  readonly found: Map<string, readonly Match[]>;
}

/** A stretch of the draft, what it is, and who the draft says says it. */
export interface Part {
  readonly span: Span;
  readonly unit: Finding['unit'];
  readonly saying?: Saying | undefined;
}

/** Below it words may be put together from several places, or be somebody else's. */
export const LIKE_ENOUGH = 0.75;

/** A part with the place that it comes from. */
export interface Candidate {
  readonly part: Part;
  readonly match: Match;
  readonly issues: readonly AttributionIssue[];
  /** The other places at which it stands. */
  readonly others: readonly Match[];
}

/** Tells whether a text has a word at all. */
export function hasWords(text: string): boolean {
  return wordsIn(unitOf(text)) > 0;
}

/** Gives the best of the places at which a part stands: no change first, nothing wrong about who says it, whole sentences. */
export function exactly({ corpus, work, found }: Checking, part: Part): Candidate | undefined {
  const { text } = part.span;
  const matches = found.get(text) ?? findExact(corpus, unitOf(text), work);
  found.set(text, matches);
  let best: { match: Match; issues: AttributionIssue[]; rank: number } | undefined;
  for (const match of matches) {
    const issues = issuesOf(part, match);
    const faults = (isMistaken(issues) ? 4 : 0) + (issues.length > 0 ? 2 : 0);
    const rank = (match.exact ? 0 : 8) + faults + (match.whole ? 0 : 1);
    if (!best || rank < best.rank) best = { match, issues, rank };
  }
  return best && { part, ...best, others: matches.filter((match) => match !== best.match) };
}

/** Gives the place that a part is most like, where it is like enough. */
export function nearest({ corpus, work }: Checking, part: Part): Candidate | undefined {
  const match = findNearest(corpus, unitOf(part.span.text), work);
  return match && { part, match, issues: issuesOf(part, match), others: [] };
}

/** Gives the end of a candidate's part as one of its own, from the match that there is. */
export function candidateFrom({ match }: Candidate, part: Part): Candidate | undefined {
  const rest = matchFrom(match, part.span.start, unitOf(part.span.text));
  return rest && { part, match: rest, issues: issuesOf(part, rest), others: [] };
}

function issuesOf({ saying, unit }: Part, match: Match): AttributionIssue[] {
  // Of words that are only somewhat like the source's it cannot be said for sure whose they are.
  return match.similarity >= LIKE_ENOUGH ? attributionIssues(match.stretch, saying, unit === 'quotation') : [];
}

/** Gives a candidate as a finding. */
export function toFinding({ part, match, issues, others }: Candidate): Finding {
  return findingOf(
    part.unit,
    part.span,
    match,
    issues,
    others,
    part.saying !== undefined && namedIn(part.saying, []) !== undefined,
  );
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
