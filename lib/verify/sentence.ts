/** Checks one sentence of a draft: as a sentence, what it says after its attribution, and its quotations. */
import type { Corpus } from '../search/corpus';
import { splitSentences } from '../text/sentences';
import { findExact, findNearest, MAX_LENGTH, type Work } from './compare';
import { findingOf, isMistaken } from './finding';
import type { Match } from './match';
import type { AttributionIssue, Finding, Unchecked } from './report';
import { openingsIn, type Saying, speechesIn } from './saying';
import { quotationsIn, type Span } from './split';
import { unitOf, wordsIn } from './unit';
import { attributionIssues } from './voice';

/** What checking needs: the sources, and the work that is left. */
export interface Checking {
  readonly corpus: Corpus;
  readonly work: Work;
}

/** Gives what is found in a sentence, in its order; offsets are those in the sentence. */
export function checkSentence(checking: Checking, text: string): Finding[] {
  const span = { text, start: 0, end: text.length };
  if (wordsIn(unitOf(text)) === 0) return [];
  const own = exactly(checking, span, undefined, false);
  if (own?.match.exact) return [findingOf('sentence', span, own.match, [], own.others)];
  const speeches = speechesIn(text);
  const inSpeeches = speeches.flatMap(({ quotation, saying }) => checkQuotation(checking, quotation, saying));
  if (speeches.length > 0)
    return [
      ...inSpeeches,
      ...otherQuotations(
        checking,
        text,
        speeches.map((one) => one.quotation),
      ),
    ].sort(inOrder);
  if (own) return [findingOf('sentence', span, own.match, [], own.others)];
  const best = saidIn(checking, text) ?? nearest(checking, span);
  if (best) return [best, ...otherQuotations(checking, text, [best])].sort(inOrder);
  const quoted = otherQuotations(checking, text, []);
  return quoted.length > 0 ? quoted : [missed(checking, 'sentence', span)];
}

const inOrder = (a: Span, b: Span) => a.start - b.start;

/** The quotations of a sentence that lie in none of the stretches that are checked. */
function otherQuotations(checking: Checking, text: string, checked: readonly Span[]): Finding[] {
  return quotationsIn(text)
    .filter(({ start, end }) => !checked.some((one) => one.start <= start && end <= one.end))
    .flatMap((quotation) => checkQuotation(checking, quotation, undefined));
}

interface Candidate {
  readonly match: Match;
  readonly issues: readonly AttributionIssue[];
  readonly others: readonly Match[];
}

/** The best of the places at which a text stands exactly: no change, nothing wrong about who says it, whole sentences. */
function exactly(
  { corpus, work }: Checking,
  { text }: Span,
  saying: Saying | undefined,
  quoted: boolean,
): Candidate | undefined {
  const matches = findExact(corpus, unitOf(text), work);
  let best: { match: Match; issues: AttributionIssue[]; rank: number } | undefined;
  for (const match of matches) {
    const issues = saying ? attributionIssues(match.stretch, saying, quoted) : [];
    const rank =
      (match.exact ? 0 : 8) + (isMistaken(issues) ? 4 : 0) + (issues.length > 0 ? 2 : 0) + (match.whole ? 0 : 1);
    if (!best || rank < best.rank) best = { match, issues, rank };
  }
  return best && { ...best, others: matches.filter((match) => match !== best.match) };
}

/** What a sentence says after its attribution, where that is more like a source than all of it is. */
function saidIn(checking: Checking, text: string): Finding | undefined {
  const openings = openingsIn(text);
  const saids = openings.map((saying) => ({
    saying,
    said: { text: text.slice(saying.end), start: saying.end, end: text.length },
  }));
  const whole = nearestMatch(checking, { text, start: 0, end: text.length });
  let best: { match: Match; issues: readonly AttributionIssue[]; others: readonly Match[]; said: Span } | undefined;
  for (const { saying, said } of saids) {
    const exact = exactly(checking, said, saying, false);
    if (!exact?.match.exact) continue;
    best = { ...exact, said };
    break;
  }
  const [first] = saids;
  if (!best && first) {
    const match = nearestMatch(checking, first.said);
    if (match)
      best = { match, issues: attributionIssues(match.stretch, first.saying, false), others: [], said: first.said };
  }
  if (!best) return undefined;
  const { match, issues, others, said } = best;
  // Of all of the sentence: its attribution is then part of what is compared, and the issue is seen in it.
  if (whole && whole.score > match.score)
    return findingOf('sentence', { text, start: 0, end: text.length }, whole, issues);
  return findingOf('sentence', said, match, issues, others);
}

function nearestMatch({ corpus, work }: Checking, { text }: Span): Match | undefined {
  return findNearest(corpus, unitOf(text), work);
}

function nearest(checking: Checking, span: Span): Finding | undefined {
  const match = nearestMatch(checking, span);
  return match && findingOf('sentence', span, match, []);
}

/** Checks what stands in quotation marks: all of it, else sentence by sentence. */
function checkQuotation(checking: Checking, quotation: Span, saying: Saying | undefined): Finding[] {
  if (wordsIn(unitOf(quotation.text)) === 0) return [];
  const exact = exactly(checking, quotation, saying, true);
  if (exact?.match.exact) return [findingOf('quotation', quotation, exact.match, exact.issues, exact.others)];
  const sentences = splitSentences(quotation.text);
  if (sentences.length > 1) {
    return sentences.flatMap(({ text, start, end }) =>
      checkPart(checking, { text, start: start + quotation.start, end: end + quotation.start }, saying),
    );
  }
  return checkPart(checking, quotation, saying);
}

function checkPart(checking: Checking, span: Span, saying: Saying | undefined): Finding[] {
  if (wordsIn(unitOf(span.text)) === 0) return [];
  const exact = exactly(checking, span, saying, true);
  if (exact) return [findingOf('quotation', span, exact.match, exact.issues, exact.others)];
  const match = nearestMatch(checking, span);
  if (!match) return [missed(checking, 'quotation', span)];
  return [findingOf('quotation', span, match, saying ? attributionIssues(match.stretch, saying, true) : [])];
}

/** What is like no source, or could not be compared. */
function missed({ work }: Checking, unit: Finding['unit'], span: Span): Finding {
  const of = unitOf(span.text);
  const why: Unchecked | undefined =
    of.folded.length < 2 ? 'short' : of.to - of.from > MAX_LENGTH ? 'long' : isSpent(work) ? 'limit' : undefined;
  return why === undefined ? { unit, ...span, verdict: 'absent' } : { unit, ...span, verdict: 'unchecked', why };
}

function isSpent({ cells, places }: Work): boolean {
  return cells <= 0 || places <= 0;
}
