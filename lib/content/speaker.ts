/** Who speaks: read from the words before a verb, and refused where they leave it open. A wrong name is the gravest fault. */
import type { VFile } from 'vfile';
import { SPEAKER_ADVERBS, SUBJECTLESS_OPENINGS } from '../vocabulary';
import { fault } from './faults';
import type { Line, Range } from './lines';
import { personOf } from './links';

/** The words before a verb: all of them since the verb before, and from where on they are the verb's own clause. */
export interface Opening extends Range {
  readonly lead: number;
}

const CLAUSE_END = /[,，;；]/;
/** 他们, 他人 and the like are somebody else. */
const PRONOUN = '[他她](?!们|人|的|国|乡)';
/** Between the name and the verb: 还, 在座谈会上, 对记者; few of them, since each more multiplies the ways to cut a line into them. */
const BETWEEN = `(?:${SPEAKER_ADVERBS.join('|')}|在[^,，的]{1,20}[上中时后里间]|对[^,，的]{1,10}){0,4}`;
/** Behind these a name is spoken to, or about. */
const SPOKEN_TO = /[向对同与和给跟问替为让请被把]$/;

/**
 * Gives the person linked as the one who speaks, else the briefing's `speaker` where the words name them or leave it unsaid;
 * all else is a fault. `before` is who spoke last.
 */
export function findSpeaker(
  file: VFile,
  line: Line,
  opening: Opening,
  speaker: string | undefined,
  before: string | undefined,
): string | undefined {
  // A lead of nothing but adverbs (并, 还) names nobody: who speaks stands before it.
  const isAdverbial = new RegExp(`^${BETWEEN}$`).test(line.text.slice(opening.lead, opening.end));
  const hasLead = opening.lead < opening.end && !(isAdverbial && opening.lead > opening.start);
  const clauses = cutClauses(line.text, hasLead ? opening : { start: opening.start, end: opening.lead });
  const linked = line.links.findLast(({ start, end, url }) => {
    if (personOf(url) === undefined || end > opening.end) return false;
    return hasLead ? start >= opening.lead : clauses.some((clause) => clause.start === start);
  });
  if (linked && (hasLead || !clauses.some(({ start, text }) => start > linked.start && opensWith(text, speaker)))) {
    return personOf(linked.url);
  }
  if (speaker === undefined) return undefined;
  const words = line.text.slice(hasLead ? opening.lead : opening.start, opening.end);
  const mend = `Link the words that say who speaks: [words](person:name), also where it is ${speaker}.`;
  const say = (what: string): void => fault(file, line.placeOf(opening.start), 'who-speaks', `${what} ${mend}`);
  const earlier = hasLead ? clauses.filter((clause) => clause.start < opening.lead) : clauses;
  const isNamed = hasLead ? namesAtEnd(words, speaker) : earlier.some(({ text }) => text.startsWith(speaker));
  if (isNamed) return speaker;
  const isPronoun = hasLead ? new RegExp(`^${PRONOUN}${BETWEEN}$`).test(words) : words === '';
  const isOpen = earlier.every(({ text }) => opensWith(text, speaker) || isSubjectless(text));
  if ((hasLead && !isPronoun) || !isOpen) say(`does not say that ${speaker} speaks: “${words}”.`);
  else if (before !== undefined && before !== speaker)
    say(`does not say whether ${before}, who spoke last, or ${speaker} speaks.`);
  return speaker;
}

/** The name at the end of the lead, with a title before it (省委书记李明) or an adverb behind it; not as the one spoken to. */
function namesAtEnd(words: string, speaker: string): boolean {
  const at = words.indexOf(speaker);
  if (at === -1 || !new RegExp(`^${BETWEEN}$`).test(words.slice(at + speaker.length))) return false;
  const title = words.slice(0, at);
  // One character before a name makes another name of it (王李明).
  return title.length !== 1 && !SPOKEN_TO.test(title);
}

function opensWith(clause: string, speaker: string | undefined): boolean {
  return new RegExp(`^${PRONOUN}`).test(clause) || (speaker !== undefined && clause.startsWith(speaker));
}

/** 在座谈会上 has no subject; 在场的代表 has one. */
function isSubjectless(clause: string): boolean {
  return SUBJECTLESS_OPENINGS.some(
    (opening) => clause.startsWith(opening) && !(opening.length === 1 && clause.includes('的')),
  );
}

/** The clauses of the words before a verb, empty ones left out. */
function cutClauses(text: string, { start, end }: Range): { start: number; text: string }[] {
  const clauses: { start: number; text: string }[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !CLAUSE_END.test(text.charAt(at))) continue;
    if (at > from) clauses.push({ start: from, text: text.slice(from, at) });
    from = at + 1;
  }
  return clauses;
}
