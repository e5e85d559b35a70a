/** A sentence put together from several places, clause by clause. */
import { type Candidate, exactly, hasWords, missed, nearest, toFinding } from './candidate';
import type { Checking, Part } from './judge';
import type { Finding } from './report';
import { openingsIn } from './saying';
import type { Span } from './split';
import { unitOf, wordsIn } from './unit';

/** Fewer words stand in many texts by chance. */
export const LEAST_WORDS = 8;
const MAX_CLAUSES = 60;

/**
 * Gives the runs of clauses that stand in a source as they are, with what is found for those between them; nothing where no run
 * does. A clause also begins where the draft's attribution ends.
 */
export function checkClauses(checking: Checking, { span, unit, saying }: Part): Finding[] | undefined {
  const openings = saying ? [] : openingsIn(span.text);
  const clauses = clausesOf(
    span.text,
    openings.map((opening) => opening.end),
  );
  if (clauses.length < 2 || clauses.length > MAX_CLAUSES) return undefined;
  const partOf = (from: number, to: number): Part => {
    const [start, end] = [clauses[from]?.start ?? 0, clauses[to]?.end ?? 0];
    const own = openings.find((opening) => opening.end === start);
    const moved = { text: span.text.slice(start, end), start: start + span.start, end: end + span.start };
    return { span: moved, unit, saying: saying ?? own };
  };
  const findings: Finding[] = [];
  let between = 0;
  let found = false;
  for (let at = 0; at < clauses.length; ) {
    const run = longestRun(checking, clauses.length, at, partOf);
    if (!run) {
      at += 1;
      continue;
    }
    findings.push(...checkRest(checking, partOf, between, at), toFinding(run.candidate));
    found = true;
    at = run.next;
    between = at;
  }
  return found ? [...findings, ...checkRest(checking, partOf, between, clauses.length)] : undefined;
}

type PartOf = (from: number, to: number) => Part;

/** The most clauses from one on that stand in a source together. */
function longestRun(checking: Checking, count: number, from: number, partOf: PartOf) {
  let best: { candidate: Candidate; next: number } | undefined;
  for (let to = from; to < count; to++) {
    const part = partOf(from, to);
    const candidate = exactly(checking, part);
    if (!candidate?.match.exact) break;
    if (wordsIn(unitOf(part.span.text)) >= LEAST_WORDS) best = { candidate, next: to + 1 };
  }
  return best;
}

/** Clauses that stand in no source as they are; a few words, such as who says it, are not looked up alone. */
function checkRest(checking: Checking, partOf: PartOf, from: number, to: number): Finding[] {
  if (from >= to) return [];
  const part = partOf(from, to - 1);
  if (wordsIn(unitOf(part.span.text)) < LEAST_WORDS) return [];
  const near = nearest(checking, part);
  return [near ? toFinding(near) : missed(checking, part)];
}

function clausesOf(text: string, cuts: readonly number[]): Span[] {
  const ends = new Set([
    ...cuts,
    ...[...text.matchAll(/[，,；;：:。！？!?]/g)].map(({ index }) => index + 1),
    text.length,
  ]);
  const clauses: Span[] = [];
  let start = 0;
  for (const end of [...ends].sort((a, b) => a - b)) {
    const clause = text.slice(start, end);
    if (hasWords(clause)) clauses.push({ text: clause, start, end });
    start = end;
  }
  return clauses;
}
