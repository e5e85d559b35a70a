/** A sentence put together from several places, clause by clause. */
import { type Candidate, exactly, toFinding } from './candidate';
import { checkRest, clausesOf, isAttribution, isJoin, MAX_CLAUSES } from './gaps';
import type { Checking, Part } from './judge';
import type { Finding } from './report';
import { closingOf, openingsIn } from './saying';
import { unitOf, wordsIn } from './unit';

/** Fewer words stand in many texts by chance. */
const LEAST_WORDS = 8;

/**
 * Gives the runs of clauses that stand in a source as they are, with what is found for those between them; nothing where no run
 * does. A clause also begins where the draft's attribution ends; what is said keeps its attribution to the next.
 */
export function checkClauses(checking: Checking, { span, unit, saying }: Part): Finding[] | undefined {
  const openings = saying ? [] : openingsIn(span.text).filter(isAttribution);
  const closing = saying || openings.length > 0 ? undefined : closingOf(span.text);
  const text = closing ? span.text.slice(0, closing.start) : span.text;
  const clauses = clausesOf(
    text,
    openings.map((opening) => opening.end),
  );
  if (clauses.length < 2 || clauses.length > MAX_CLAUSES) return undefined;
  const partOf = (from: number, to: number): Part => {
    const [start, end] = [clauses[from]?.start ?? 0, clauses[to]?.end ?? 0];
    const own = openings.findLast((opening) => opening.end <= start) ?? closing;
    const moved = { text: span.text.slice(start, end), start: start + span.start, end: end + span.start };
    return { span: moved, unit, saying: saying ?? own };
  };
  const restOf = (from: number, to: number): Finding[] => {
    const findings: Finding[] = [];
    for (let at = from; at < to; at++) {
      const { saying: own } = partOf(at, at);
      const first = at;
      while (at + 1 < to && partOf(at + 1, at + 1).saying === own) at++;
      const rest = clauses.slice(first, at + 1).flatMap(({ text: words, start, end }) => {
        if (openings.some((opening) => opening.start <= start && end <= opening.end) || isJoin(words)) return [];
        return [{ text: words, start: start + span.start, end: end + span.start }];
      });
      findings.push(...checkRest(checking, rest, { unit, saying: own }));
    }
    return findings;
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
    findings.push(...restOf(between, at), toFinding(run.candidate));
    found = true;
    at = run.next;
    between = at;
  }
  return found ? [...findings, ...restOf(between, clauses.length)] : undefined;
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
