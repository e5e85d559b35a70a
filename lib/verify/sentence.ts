/** Checks one sentence of a draft: as a sentence, what it says after its attribution, and its quotations. */
import { splitSentences } from '../text/sentences';
import { type Candidate, exactly, hasWords, missed, nearest, toFinding } from './candidate';
import { checkClauses } from './clauses';
import { besides } from './complete';
import { checkRest, clausesOf, FEW_WORDS, gapsIn, isAttribution } from './gaps';
import { type Checking, LIKE_ENOUGH, type Part } from './judge';
import { listMarkOf } from './list-mark';
import type { Finding } from './report';
import { mostAlike, saidIn } from './said';
import { openingsIn, type Saying, speechesIn } from './saying';
import { asSimplified } from './simplified';
import { quotationsIn, type Span } from './split';
import { unitOf, wordsIn } from './unit';

/** Gives what is found in a sentence, in its order; offsets are those in the sentence. */
export function checkSentence(checking: Checking, text: string): Finding[] {
  const mark = listMarkOf(text);
  // A source may begin so too.
  if (mark > 0 && !exactly(checking, sentenceOf(text))?.match.exact)
    return moved(checkSentence(checking, text.slice(mark)), mark);
  const findings = checkAll(checking, text);
  if (!findings.some(({ verdict }) => verdict === 'absent' || verdict === 'differs')) return besides(findings);
  return besides(asSimplified(text, findings, (simplified) => checkAll(checking, simplified)));
}

function checkAll(checking: Checking, text: string): Finding[] {
  if (!hasWords(text)) return [];
  const own = exactly(checking, sentenceOf(text));
  if (own?.match.exact) return [toFinding(own)];
  const speeches = speechesIn(text);
  if (speeches.length === 0) return checkWords(checking, text, own);
  const found = speeches.flatMap(({ quotation, saying }) => checkQuotation(checking, quotation, saying));
  const sayings = speeches.flatMap(({ saying }) => (saying && isAttribution(saying) ? [saying] : []));
  const covered = [...speeches.map(({ quotation }) => quotation), ...sayings];
  const between = gapsIn(text, covered).flatMap((gap) => moved(checkGap(checking, gap.text), gap.start));
  return inOrder([...found, ...between]);
}

function sentenceOf(text: string): Part {
  return { span: { text, start: 0, end: text.length }, unit: 'sentence' };
}

function checkGap(checking: Checking, text: string): Finding[] {
  const span = { text, start: 0, end: text.length };
  return wordsIn(unitOf(text)) < FEW_WORDS
    ? checkRest(checking, [span], { unit: 'sentence' })
    : checkWords(checking, text, exactly(checking, sentenceOf(text)));
}

/** Checks words without quotations that are speech; `own` is where they stand but for marks. */
function checkWords(checking: Checking, text: string, own: Candidate | undefined): Finding[] {
  if (own) return [toFinding(own)];
  const part = sentenceOf(text);
  const whole = nearest(checking, part);
  const best = mostAlike(saidIn(checking, text, whole), whole);
  if (best && best.match.similarity >= LIKE_ENOUGH) return withLead(checking, text, best);
  const clauses = checkClauses(checking, part);
  if (clauses) return withPhrases(checking, text, clauses);
  return withPhrases(checking, text, best ? withLead(checking, text, best) : [missed(checking, part)]);
}

/** What is found of what is said, and of the words before its attribution, or behind. */
function withLead(checking: Checking, text: string, { part, ...best }: Candidate): Finding[] {
  const { saying, span } = part;
  const covered = saying && isAttribution(saying) ? [span, saying] : [span];
  const lead = gapsIn(text, covered).flatMap((gap) =>
    // What stands before may have who says it too.
    openingsIn(gap.text).some(isAttribution) && gap.text.length < text.length
      ? moved(checkWords(checking, gap.text, undefined), gap.start)
      : checkRest(checking, moved(clausesOf(gap.text), gap.start), { unit: 'sentence' }),
  );
  return inOrder([toFinding({ part, ...best }), ...lead]);
}

/** Adds the phrases in quotation marks that a source has, where the words around them are in none. */
function withPhrases(checking: Checking, text: string, found: readonly Finding[]): Finding[] {
  const isOwn = ({ verdict }: Finding) => verdict === 'absent' || verdict === 'unchecked';
  const phrases = quotationsIn(text)
    .filter(({ start, end }) => !found.some((one) => !isOwn(one) && one.start < end && start < one.end))
    .filter(({ start, end }) => found.some((one) => one.start <= start && end <= one.end))
    .flatMap((quotation) => checkQuotation(checking, quotation, undefined))
    .filter((finding) => !isOwn(finding));
  return inOrder([...found, ...phrases]);
}

/** A phrase stands behind the words that it is part of. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
}

function moved<Moved extends Pick<Span, 'start' | 'end'>>(spans: readonly Moved[], by: number): Moved[] {
  return spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
}

/** Checks what stands in quotation marks: all of it, else sentence by sentence. */
function checkQuotation(checking: Checking, quotation: Span, saying: Saying | undefined): Finding[] {
  const exact = exactly(checking, { span: quotation, unit: 'quotation', saying });
  if (exact?.match.exact) return [toFinding(exact)];
  const sentences = splitSentences(quotation.text);
  return sentences.flatMap(({ text, start, end }) => {
    const span = { text, start: start + quotation.start, end: end + quotation.start };
    return checkPart(checking, { span, unit: 'quotation', saying });
  });
}

function checkPart(checking: Checking, part: Part): Finding[] {
  if (!hasWords(part.span.text)) return [];
  const exact = exactly(checking, part);
  if (exact) return [toFinding(exact)];
  const near = nearest(checking, part);
  if (near && near.match.similarity >= LIKE_ENOUGH) return [toFinding(near)];
  return checkClauses(checking, part) ?? [near ? toFinding(near) : missed(checking, part)];
}
