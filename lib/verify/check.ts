/** Checks a draft against all that the site holds. */
import type { Library } from '../model';
import { corpusOf } from '../search/corpus';
import { ALLOWED } from './compare';
import type { Checking } from './judge';
import type { Entry, Finding, Report } from './report';
import { checkSentence } from './sentence';
import { splitDraft } from './split';

/** The findings of one draft: more than 20,000 characters of prose give. */
const MAX_FINDINGS = 1000;

/** Gives what is found for each sentence of a draft, in its order. */
export function check(draft: string, library: Library): Report {
  const steps = checkInSteps(draft, library);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the same and pauses behind each sentence, for a caller that has others to serve. */
export function* checkInSteps(draft: string, library: Library): Generator<undefined, Report> {
  const checking: Checking = { corpus: corpusOf(library), work: { ...ALLOWED }, found: new Map(), best: new Map() };
  const sentences = splitDraft(draft);
  const known = new Map<string, Finding[]>();
  const entries: Entry[] = [];
  let room = MAX_FINDINGS;
  let cut = 0;
  for (const { text, start, end } of sentences) {
    if (room <= 0) break;
    const found = known.get(text) ?? checkSentence(checking, text);
    known.set(text, found);
    const findings = found
      .slice(0, room)
      .map((finding) => ({ ...finding, start: finding.start + start, end: finding.end + start }));
    // A sentence that is checked in part is told as one that is not.
    if (findings.length < found.length) cut += 1;
    room -= Math.max(findings.length, 1);
    entries.push({ text, start, end, findings });
    yield;
  }
  const findings = entries.flatMap((entry) => entry.findings);
  const counts = { whole: 0, excerpt: 0, differs: 0, absent: 0, unchecked: 0 };
  for (const { verdict } of findings) counts[verdict] += 1;
  return {
    entries,
    counts,
    attribution: findings.filter((finding) => 'found' in finding && finding.found.issues.length > 0).length,
    left: sentences.length - entries.length + cut,
  };
}
