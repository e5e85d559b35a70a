/** How well a place agrees with what the draft says of who speaks, and whether another place of its words agrees better. */
import type { Corpus } from '../search/corpus';
import { findVoices, type Places, type Work } from './compare';
import { type Match, matchOf } from './match';
import type { AttributionIssue, Finding } from './report';
import type { Saying } from './saying';
import type { Stretch } from './source';
import type { Span } from './split';
import { textOf } from './tokens';
import { unitOf } from './unit';
import { attributionIssues } from './voice';

/** What checking needs: the sources, and the work that is left. */
export interface Checking {
  readonly corpus: Corpus;
  readonly work: Work;
  /** The places of each text that was looked for: a draft repeats its words. */
  readonly found: Map<string, Places<Match>>;
  /** The best of them for each attribution. */
  readonly best: Map<string, Standing>;
}

/** Where words stand: the best place, what is wrong there, the others. */
export interface Standing {
  readonly match: Match;
  readonly issues: readonly AttributionIssue[];
  /** The other places at which they stand. */
  readonly others: readonly Match[];
  /** There are still more. */
  readonly isMore: boolean;
}

/** A stretch of the draft, what it is, and who the draft says says it. */
export interface Part {
  readonly span: Span;
  readonly unit: Finding['unit'];
  readonly saying?: Saying | undefined;
}

/** Below it words may be put together from several places, or be somebody else's. */
export const LIKE_ENOUGH = 0.75;

/** A place with what is wrong there; of two, the one of the lower rank is the better. */
export interface Judged {
  readonly match: Match;
  readonly issues: readonly AttributionIssue[];
  readonly rank: number;
}

/** One mistake weighs less than two, the verb less than the speaker, and what is no mistake less than any. */
const WEIGHTS: Readonly<Record<AttributionIssue['kind'], number>> = {
  direct: 1,
  named: 2,
  told: 3,
  verb: 8,
  speaker: 12,
  narrative: 14,
  negated: 16,
};

function weigh(issues: readonly AttributionIssue[]): number {
  return issues.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
}

/** Tells whether nothing of what the draft says of who speaks is wrong, or to be looked at. */
export function agrees(issues: readonly AttributionIssue[]): boolean {
  return issues.every(isOfMarks);
}

/** Tells whether an issue is of the quotation marks, and so true whoever speaks. */
export function isOfMarks({ kind }: AttributionIssue): boolean {
  return kind === 'direct';
}

/** Judges one place of a part. */
export function judge(part: Part, match: Match): Judged {
  // Of words that are only somewhat like the source's it cannot be said for sure whose they are.
  const issues = match.similarity >= LIKE_ENOUGH ? issuesAt(part, match.stretch) : [];
  return { match, issues, rank: (match.exact ? 0 : 100) + weigh(issues) * 2 + (match.whole ? 0 : 1) };
}

function issuesAt({ saying, unit }: Part, stretch: Stretch): AttributionIssue[] {
  return attributionIssues(stretch, saying, unit === 'quotation');
}

/**
 * Gives a place that does not agree or, of the other places of its words from one number on, the one with the least. Where one of them
 * agrees with the draft but for marks, or there are more than can be asked, the draft cannot be said to be wrong, and is not.
 */
export function lookOn({ corpus, work }: Checking, part: Part, first: Judged, from: number): Judged {
  if (agrees(first.issues)) return first;
  const { context, start, end } = first.match.stretch;
  const { places, isCut } = findVoices(corpus, unitOf(textOf(context.tokens, start, end)), work, from);
  let best = first;
  let isDoubtful = isCut;
  for (const stretch of places) {
    if (weigh(issuesAt(part, stretch)) >= weigh(best.issues)) continue;
    const judged = judge(part, { ...matchOf(first.match.unit, stretch), similarity: first.match.similarity });
    if (judged.rank < best.rank) best = judged;
    else isDoubtful ||= agrees(judged.issues);
    if (agrees(best.issues)) return best;
  }
  return isDoubtful ? { ...best, issues: best.issues.filter(isOfMarks) } : best;
}
