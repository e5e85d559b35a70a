/** Words of a sentence that no finding holds: nothing of a checked sentence goes without a verdict. */
import { exactly, hasWords, missed, nearest, toFinding } from './candidate';
import type { Checking, Part } from './judge';
import type { Finding } from './report';
import type { Saying } from './saying';
import type { Span } from './split';
import { unitOf, wordsIn } from './unit';
import { namedIn } from './voice';

/** More are not looked for one by one. */
export const MAX_CLAUSES = 60;
/** Fewer words cannot be told from chance. */
export const FEW_WORDS = 4;

/** Words that only join, or say when: they claim nothing that a source could hold. */
// biome-ignore format: a list to read
const JOINS = new Set([
  '和', '与', '及', '以及', '并', '并且', '而', '但', '但是', '同时', '也', '还', '又', '的', '是', '等', '此外', '另外', '因此', '所以', '然而',
  '首先', '其次', '最后', '对此', '其中', '目前', '为此', '会上', '会后', '会前', '期间', '其间', '日前', '近日', '当日', '当天', '今天', '昨天',
  '调研中', '座谈中', '座谈会上', '调研时', '随后', '一是', '二是', '三是', '四是', '五是',
]);

/** Tells whether words only join others, or say in a word where: 同时, 会上, 在太原. */
export function isJoin(text: string): boolean {
  const words = text.replace(/[^\p{L}\p{N}]/gu, '');
  return JOINS.has(words) || /^在\p{Script=Han}{1,4}$/u.test(words);
}

/** Tells whether an attribution is one, so that its words are checked with what is said. */
export function isAttribution(saying: Saying): boolean {
  return namedIn(saying, []) !== undefined;
}

/** Gives the clauses of a text, also cut at some offsets. */
export function clausesOf(text: string, cuts: readonly number[] = []): Span[] {
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

/** Gives the stretches of a text that none of some spans holds, without the marks around them. */
export function gapsIn(text: string, covered: readonly Pick<Span, 'start' | 'end'>[]): Span[] {
  const gaps: Span[] = [];
  let behind = 0;
  const end = { start: text.length, end: text.length };
  for (const span of [...[...covered].sort((a, b) => a.start - b.start), end]) {
    if (span.start > behind) {
      const gap = text.slice(behind, span.start);
      const start = behind + (/^[\s，,。；;：:、！!？?”"’」』—–-]*/.exec(gap)?.[0].length ?? 0);
      const own = text.slice(start, span.start).replace(/[\s“"‘「『—–-]{1,40}$/, '');
      if (hasWords(own) && !isJoin(own)) gaps.push({ text: own, start, end: start + own.length });
    }
    behind = Math.max(behind, span.end);
  }
  return gaps;
}

/** Checks clauses that follow each other: those that stand in a source by themselves, and what lies between them. */
export function checkRest(
  checking: Checking,
  clauses: readonly Span[],
  { unit, saying }: Pick<Part, 'unit' | 'saying'>,
) {
  const findings: Finding[] = [];
  let between: Span[] = [];
  const flush = () => {
    const [first, last] = [between[0], between.at(-1)];
    if (first && last) {
      const text = between.map((clause) => clause.text).join('');
      findings.push(checkOne(checking, { span: { text, start: first.start, end: last.end }, unit, saying }));
    }
    between = [];
  };
  for (const span of clauses) {
    if (clauses.length > MAX_CLAUSES) {
      between.push(span);
      continue;
    }
    const isJoined = (between.at(-1)?.end ?? span.start) === span.start;
    if (!isJoined) flush();
    const exact = wordsIn(unitOf(span.text)) >= FEW_WORDS ? exactly(checking, { span, unit, saying }) : undefined;
    if (!exact?.match.exact) {
      between.push(span);
      continue;
    }
    flush();
    findings.push(toFinding(exact));
  }
  flush();
  return findings;
}

function checkOne(checking: Checking, part: Part): Finding {
  if (wordsIn(unitOf(part.span.text)) < FEW_WORDS)
    return { unit: part.unit, ...part.span, verdict: 'unchecked', why: 'few' };
  const near = nearest(checking, part);
  return near ? toFinding(near) : missed(checking, part);
}
