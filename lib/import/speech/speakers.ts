/** Who speaks at a verb: the one named before it, the one that the sentence is about, or the one whom a pronoun means. */

import type { Actor } from './actors';
import { type Clause, datelineOf } from './clauses';
import type { Found } from './find-verb';
import type { People } from './people';
import { SURNAMES } from './words';

/** A verb of speech with who speaks; offsets in the sentence. */
export interface Spoken {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly isPerson: boolean;
  /** The words that name who speaks; left out where a verb before it has named them. */
  readonly who?: { readonly start: number; readonly end: number };
  /** The words of the verb's own clause before it, which may have to stand for who speaks (并, 提出建议). */
  readonly lead?: { readonly start: number; readonly end: number };
  /** Whether a comma or colon follows. */
  readonly hasMark: boolean;
  /** Whether nothing is told in the sentence before it. */
  readonly isFirst: boolean;
  readonly isDoubtful: boolean;
  readonly why: string;
}

/** Whom a pronoun would mean. */
export interface Discourse {
  /** The person last told of as acting or speaking. */
  readonly person?: string;
  /** Whether nobody else has been named since. */
  readonly isAlone: boolean;
}

/** Whom a sentence is about so far; `other`, somebody whom the import cannot name. */
export type Subject =
  | 'other'
  | {
      readonly name: string;
      readonly isPerson: boolean;
      readonly who?: { readonly start: number; readonly end: number };
    };

/** Somebody named by surname alone (张大爷, 小陈): 他 may be he. */
const SURNAME = `[${[...SURNAMES].join('')}]`;
const SOMEBODY = new RegExp(
  `${SURNAME}(?:大爷|大妈|大娘|大叔|大伯|大姐|大哥|大嫂|奶奶|爷爷|师傅|阿姨|叔叔|老人|老汉|先生|女士|某)|(?:^|[，,、的和与向对给同名])[老小]${SURNAME}(?=[的家说，,。、和与]|$)`,
);
/** Behind one who has reported, the one to whom he did may be 他. */
const REPORTED = /汇报|完毕|[说讲谈]完|话音|回答了/;
const CONTRASTS = /(?:则|也|还)$/;

/** Tells whether a text names anybody else, those left out who only go along. */
export function othersIn(told: string, name: string, people: People): boolean {
  // Reporters are named before the text begins.
  const text = told.slice(datelineOf(told));
  if (SOMEBODY.test(text.replaceAll(name, '□'))) return true;
  return people.mentionsIn(text).some((one) => one.name !== name && !/^[^，,。]{0,14}陪同/.test(text.slice(one.end)));
}

/** Whom a clause without a verb of speech makes the subject of what follows in the sentence. */
export function subjectOf(
  told: Actor,
  clause: Clause,
  subject: Subject | undefined,
  before: Discourse,
  text: string,
  people: People,
): Subject | undefined {
  if (told.kind === 'other') return 'other';
  if (told.kind === 'same' || told.kind === 'unknown' || !('name' in told)) return subject;
  const range = { start: clause.start + told.start, end: clause.start + told.end };
  if (told.kind !== 'pronoun') return { name: told.name, isPerson: told.kind === 'person', who: range };
  const meant = meantBy(subject, before, text, people);
  return meant === undefined ? 'other' : { name: meant, isPerson: true, who: range };
}

/** Whom 他 means; nobody where it could be more than one. */
function meantBy(subject: Subject | undefined, before: Discourse, text: string, people: People): string | undefined {
  if (subject === 'other') return undefined;
  const name = subject?.name ?? (before.isAlone ? before.person : undefined);
  if (name === undefined || (subject && (!subject.isPerson || REPORTED.test(text)))) return undefined;
  return othersIn(text, name, people) ? undefined : name;
}

/** Gives who speaks at the first verb of a sentence; nobody where the words leave it open. */
export function speakerOf(
  found: Found,
  clause: Clause,
  subject: Subject | undefined,
  before: Discourse,
  text: string,
  people: People,
): Exclude<Subject, 'other'> | undefined {
  const { head } = found;
  if (head.kind === 'none' || head.kind === 'tail') {
    // Who reads a letter out does not say what it says.
    return subject === 'other' || text.slice(0, found.start).includes('宣读') ? undefined : subject;
  }
  if (!('name' in head)) return undefined;
  const who = { start: clause.start + head.start, end: clause.start + head.end };
  if (head.kind !== 'pronoun') return { name: head.name, isPerson: head.kind === 'person', who };
  const meant = meantBy(subject, before, text.slice(0, clause.start), people);
  // 他告诉李明, 他对李明说: he is not 李明.
  const isAddressed = meant !== undefined && text.slice(clause.start, found.end + meant.length).includes(meant);
  return meant === undefined || isAddressed ? undefined : { name: meant, isPerson: true, who };
}

/** A verb inside what is said: of the same speaker, of another behind a semicolon, or of one who is only quoted. */
export function speakerInside(
  text: string,
  clause: Clause,
  found: Found,
  last: Spoken,
  people: People,
): Spoken | 'contested' | undefined {
  const { head, start, end } = found;
  const rest = { start, end, hasMark: /^[，,：:]/.test(text.slice(end)), isFirst: false, isDoubtful: found.isDoubtful };
  const why = `“${text.slice(clause.start, end)}” inside the sentence`;
  const semicolon = clause.before === '；' || clause.before === ';';
  if (head.kind === 'none') {
    const isTurn =
      !last.hasMark &&
      !found.isDoubtful &&
      /^(?:强调|指出|希望|要求|勉励|叮嘱|嘱咐|寄语)$/.test(text.slice(start, end));
    return isTurn ? { ...rest, speaker: last.speaker, isPerson: last.isPerson, why } : undefined;
  }
  if (!('name' in head)) return undefined;
  const who = { start: clause.start + head.start, end: clause.start + head.end };
  if (head.kind === 'pronoun') {
    const isHim = last.isPerson && !othersIn(text.slice(last.end, clause.start), last.speaker, people);
    return isHim && rest.hasMark ? { ...rest, speaker: last.speaker, isPerson: true, who, why } : undefined;
  }
  const isPerson = head.kind === 'person';
  if (head.name === last.speaker || semicolon || CONTRASTS.test(text.slice(clause.start, start))) {
    return rest.hasMark || head.name === last.speaker ? { ...rest, speaker: head.name, isPerson, who, why } : undefined;
  }
  // Right behind the verb somebody is quoted (他说，王芳指出，…); further on, either may speak.
  const isQuoted = clause.start <= last.end + 1;
  return isPerson && rest.hasMark && !isQuoted ? 'contested' : undefined;
}
