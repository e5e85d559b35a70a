/** Checks one sentence of a draft: as a sentence, what it says after its attribution, and its quotations. */
import { fold } from '../text/normalise';
import { splitSentences } from '../text/sentences';
import {
  type Candidate,
  type Checking,
  candidateFrom,
  exactly,
  hasWords,
  LIKE_ENOUGH,
  missed,
  nearest,
  type Part,
  toFinding,
} from './candidate';
import { checkClauses, LEAST_WORDS } from './clauses';
import { namedBy } from './names';
import type { Finding } from './report';
import { closingOf, openingsIn, type Saying, speechesIn } from './saying';
import { quotationsIn, type Span } from './split';
import { unitOf, wordsIn } from './unit';
import { speakersOf } from './voice';

/** Gives what is found in a sentence, in its order; offsets are those in the sentence. */
export function checkSentence(checking: Checking, text: string): Finding[] {
  if (!hasWords(text)) return [];
  const part: Part = { span: { text, start: 0, end: text.length }, unit: 'sentence' };
  const own = exactly(checking, part);
  if (own?.match.exact) return [toFinding(own)];
  const speeches = speechesIn(text);
  if (speeches.length > 0) {
    const quotations = speeches.map(({ quotation }) => quotation);
    const found = speeches.flatMap(({ quotation, saying }) => checkQuotation(checking, quotation, saying));
    return withQuotations(checking, text, [...found, ...checkBetween(checking, text, quotations)], quotations);
  }
  if (own) return [toFinding(own)];
  const whole = nearest(checking, part);
  const best = mostAlike(saidIn(checking, text, whole), whole);
  if (best && best.match.similarity >= LIKE_ENOUGH)
    return withQuotations(checking, text, [toFinding(best)], [best.part.span]);
  const clauses = checkClauses(checking, part);
  if (clauses) return withQuotations(checking, text, clauses, clauses);
  const quotations = withQuotations(checking, text, [], []);
  if (quotations.some(({ verdict }) => verdict === 'whole' || verdict === 'excerpt')) return quotations;
  if (best) return withQuotations(checking, text, [toFinding(best)], [best.part.span]);
  return quotations.length > 0 ? quotations : [missed(checking, part)];
}

/**
 * What is found of the words between quotations that are speech; those that are like no source are the draft's own, and nothing is
 * said of them.
 */
function checkBetween(checking: Checking, text: string, quotations: readonly Span[]): Finding[] {
  const starts = [0, ...quotations.map(({ end }) => end + 1)];
  const ends = [...quotations.map(({ start }) => start - 1), text.length];
  return starts.flatMap((start, index) => {
    const own = text.slice(start, ends[index]);
    if (wordsIn(unitOf(own)) < LEAST_WORDS) return [];
    return checkSentence(checking, own)
      .filter(({ verdict, unit }) => verdict !== 'absent' && verdict !== 'unchecked' && unit === 'sentence')
      .map((finding) => ({ ...finding, start: finding.start + start, end: finding.end + start }));
  });
}

/** What is found, and the quotations that lie in none of the stretches that are checked. */
function withQuotations(
  checking: Checking,
  text: string,
  found: readonly Finding[],
  checked: readonly Pick<Span, 'start' | 'end'>[],
): Finding[] {
  const others = quotationsIn(text)
    .filter(({ start, end }) => !checked.some((one) => one.start <= start && end <= one.end))
    .flatMap((quotation) => checkQuotation(checking, quotation, undefined));
  return [...found, ...others].sort((a, b) => a.start - b.start);
}

/**
 * What a sentence says after its attribution: the first that stands in a source as it is, else what its first verb opens, where the
 * whole sentence is like a source there too.
 */
function saidIn(checking: Checking, text: string, whole: Candidate | undefined): Candidate | undefined {
  const parts = openingsIn(text).map((saying): Part => {
    const span = { text: text.slice(saying.end), start: saying.end, end: text.length };
    return { span, unit: 'sentence', saying };
  });
  const closing = closingOf(text);
  if (closing) {
    const span = { text: text.slice(0, closing.start), start: 0, end: closing.start };
    parts.unshift({ span, unit: 'sentence', saying: closing });
  }
  for (const part of parts) {
    const exact = exactly(checking, part);
    if (exact?.match.exact) return exact;
  }
  const [first] = parts;
  if (!first) return undefined;
  return whole && whole.match.similarity >= LIKE_ENOUGH ? candidateFrom(whole, first) : nearest(checking, first);
}

/**
 * Of what is said and the whole sentence, the one with more that is the same beside what differs: an attribution in the draft's own
 * words is set aside, one that is nearly the source's is compared with it.
 */
function mostAlike(said: Candidate | undefined, whole: Candidate | undefined): Candidate | undefined {
  if (!said || !whole) return said ?? whole;
  if (said.match.exact && said.issues.length === 0 && isSound(said, whole)) return said;
  return whole.match.score > said.match.score ? { ...whole, issues: said.issues } : said;
}

/**
 * Tells whether a sentence opens with a right attribution in the draft's own words: a pronoun or the name, perhaps with an office, the
 * verb, the same mark.
 */
function isSound({ part: { saying, span }, match: { stretch } }: Candidate, whole: Candidate): boolean {
  const { tokens, briefing } = stretch.context;
  const verb = tokens.text.slice(0, tokens.starts[stretch.start]).slice(-8);
  const mark = /[，,：:]?\s*$/.exec(verb)?.[0].trim() ?? '';
  const isSameMark = saying !== undefined && fold(mark) === fold(saying.mark) && !/^[，,：:]/.test(span.text);
  if (!isSameMark) return false;
  if (hasWords(whole.part.span.text.slice(0, saying.start))) return false;
  const named = namedBy(saying.who, speakersOf(briefing));
  return named === 'speaker' || named === 'open';
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
