/** One sentence read for its verbs of speech and for who speaks, in the light of who has been named before. */

import { type Actor, readActor } from './actors';
import { blanked, type Clause, clausesOf } from './clauses';
import { findVerb } from './find-verb';
import type { People } from './people';
import { type Discourse, othersIn, type Spoken, type Subject, speakerInside, speakerOf, subjectOf } from './speakers';

/** What a sentence gives. */
export interface Reading {
  readonly spoken: readonly Spoken[];
  /** Why a verb was left alone that may open a statement. */
  readonly left?: string;
  /** Who is told of before any verb of speech, if somebody is. */
  readonly actor?: Actor['kind'];
  readonly after: Discourse;
}

/** Longer sentences are left as narrative: nobody writes them, and the check would take long over them. */
const LONGEST = 3000;
const MAX_VERBS = 4;
const UNREAD = 'a verb of speech whose speaker is not known';
/** A verb of speech at a clause's end; one that was not read may be somebody's whom the import does not know. */
const SAYS =
  /(?:(?:回应|回答|补充|解释|感叹|感慨|反问|追问|评价|答复)道|指出|强调|表示|认为|坦言|宣称|声称|警告|回应|告诉[^，,：:]{1,8}|(?<![名简职号统自俗人堪])称|(?<![来以是据听就小传如有虽学俗话的])说道?)$/;
/** 警方通报: what the police give out, or that they do so. */
const BULLETIN = /.(?:方|局|院|部|委|厅|署|队|中心)通报$/;
/** Who does so may be 他 behind it, also where the import does not know the name. */
const REPORTS = /汇报|介绍了|发言|讲话|致辞|通报|陪同|参加|出席/;
const LEAVES = /^(?:随后|会后|之后|接着|并来到|陪同)/;
const TAKES_PART = /参加|陪同|列席|一同|出席|主持/;

/** Reads a sentence; `before` is who was named in those before it. */
export function readSentence(text: string, people: People, before: Discourse): Reading {
  if (text.length > LONGEST) return { spoken: [], left: `longer than ${LONGEST} characters`, after: before };
  const shown = blanked(text);
  const spoken: Spoken[] = [];
  let subject: Subject | undefined;
  let isUnsure = false;
  let actor: Actor['kind'] | undefined;
  let left: string | undefined;
  const abandon = (why: string): Reading => ({ spoken: [], left: why, after: { isAlone: false } });
  for (const clause of clausesOf(text)) {
    const found = findVerb(text, shown, clause, people);
    const last = spoken.at(-1);
    if (last) {
      const next = found ? speakerInside(text, clause, found, last, people) : undefined;
      if (next === 'contested') return abandon('another person is said to speak inside what one says');
      const isUnread = !next && clause.start > last.end + 1 && isSaying(clause, shown);
      if (isUnread) return abandon('somebody else may be said to speak inside what one says');
      if (next && spoken.length < MAX_VERBS) spoken.push(next);
      else if (LEAVES.test(clause.text) || hasOtherActor(clause, last, people)) {
        return abandon('what is said seems to end inside the sentence');
      }
      continue;
    }
    const told = readActor(clause.text, people);
    if (!found || found.head.kind === 'tail') {
      const next = subjectOf(told, clause, subject, before, text.slice(0, clause.start), people);
      if (told.kind === 'unknown') isUnsure = subject !== undefined || isUnsure;
      else if (told.kind !== 'same') isUnsure = false;
      subject = next;
      if (told.kind !== 'same') actor = told.kind;
    }
    if (!found) {
      if (isSaying(clause, shown)) left = UNREAD;
      continue;
    }
    // Whoever speaks unread before may quote this one, or be 他.
    if (left === UNREAD) return { spoken: [], left, ...(actor ? { actor } : {}), after: { isAlone: false } };
    const by = speakerOf(found, clause, subject, before, text, people);
    const name = text.slice(found.start, found.end);
    if (!by || (isUnsure && !('name' in found.head))) {
      left = `“${name}” may open a statement, and the words do not say plainly whose`;
      if (found.head.kind === 'pronoun') return { spoken: [], left, actor: 'pronoun', after: { isAlone: false } };
      continue;
    }
    const words = text.slice(Math.max(clause.start, by.who?.start ?? 0), found.end);
    spoken.push({
      ...{
        start: found.start,
        end: found.end,
        speaker: by.name,
        isPerson: by.isPerson,
        isDoubtful: found.isDoubtful || BULLETIN.test(by.name),
      },
      ...(by.who ? { who: by.who } : {}),
      ...(clause.start < found.start ? { lead: { start: clause.start, end: found.start } } : {}),
      hasMark: /^[，,：:]/.test(text.slice(found.end)),
      isFirst: actor === undefined || actor === 'unknown' || found.head.kind === 'tail',
      why: `“${words}”${'name' in found.head && found.head.kind !== 'pronoun' ? '' : `, behind words about ${by.name}`}`,
    });
  }
  return { spoken, ...(left && spoken.length === 0 ? { left } : {}), ...(actor ? { actor } : {}), after: afterwards() };

  function afterwards(): Discourse {
    const opener = spoken.at(-1);
    const told = opener ? opener.start : text.length;
    const person = opener
      ? opener.isPerson
        ? opener.speaker
        : undefined
      : subject === 'other' || !subject?.isPerson
        ? undefined
        : subject.name;
    if (opener && !person) return { isAlone: false };
    if (!opener && (left !== undefined || (actor === 'unknown' && REPORTS.test(text)))) return { isAlone: false };
    const acting = person ?? (actor === 'other' || actor === 'body' ? undefined : before.person);
    if (acting === undefined) return { isAlone: false };
    const others = othersIn(text.slice(0, told), acting, people);
    // Of somebody who only takes part, 他 need not be said.
    if (!opener && before.person !== undefined && before.person !== acting && TAKES_PART.test(text)) {
      return { person: acting, isAlone: false };
    }
    // Behind his own verb he alone is meant again.
    return { person: acting, isAlone: opener ? true : (person !== undefined || before.isAlone) && !others };
  }
}

function isSaying(clause: Clause, shown: string): boolean {
  const end = clause.start + clause.text.length;
  return /[，,：:]/.test(clause.mark) && SAYS.test(shown.slice(Math.max(clause.start, end - 14), end));
}

function hasOtherActor(clause: Clause, last: Spoken, people: People): boolean {
  const told = readActor(clause.text, people);
  return told.kind === 'person' && told.name !== last.speaker && /陪同|参加|出席|主持|会见|来到/.test(clause.text);
}
