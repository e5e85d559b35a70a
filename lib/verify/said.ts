/** What a sentence of the draft says after its attribution, or before it. */
import { fold } from '../text/normalise';
import { type Candidate, candidateFrom, exactly, hasWords, nearest } from './candidate';
import { type Checking, LIKE_ENOUGH, type Part } from './judge';
import { namedBy } from './names';
import { closingOf, openingsIn } from './saying';
import { speakersOf } from './voice';

/**
 * What a sentence says after its attribution: the first that stands in a source as it is, else what its first verb opens, where the
 * whole sentence is like a source there too.
 */
export function saidIn(checking: Checking, text: string, whole: Candidate | undefined): Candidate | undefined {
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
  return whole && whole.match.similarity >= LIKE_ENOUGH
    ? candidateFrom(checking, whole, first)
    : nearest(checking, first);
}

/**
 * Of what is said and the whole sentence, the one with more that is the same beside what differs: an attribution in the draft's own
 * words is set aside, one that is nearly the source's is compared with it.
 */
export function mostAlike(said: Candidate | undefined, whole: Candidate | undefined): Candidate | undefined {
  if (!said || !whole) return said ?? whole;
  if (said.match.exact && !said.issues.some(({ kind }) => kind === 'verb') && isSound(said, whole)) return said;
  return whole.match.score > said.match.score ? { ...whole, issues: said.issues } : said;
}

/**
 * Tells whether a sentence opens with an attribution in the draft's own words: a pronoun, a name, an office, then the same mark. What
 * is wrong about it is told in words.
 */
function isSound({ part: { saying, span }, match: { stretch } }: Candidate, whole: Candidate): boolean {
  const { tokens, briefing } = stretch.context;
  const verb = tokens.text.slice(0, tokens.starts[stretch.start]).slice(-8);
  const mark = /[，,：:]?\s*$/.exec(verb)?.[0].trim() ?? '';
  const isSameMark = saying !== undefined && fold(mark) === fold(saying.mark) && !/^[，,：:]/.test(span.text);
  if (!isSameMark) return false;
  if (hasWords(whole.part.span.text.slice(0, saying.start))) return false;
  // One character before a name makes another name of it, which the comparison shows.
  return namedBy(saying.who, speakersOf(briefing)) !== 'unclear';
}
