/** What a section is called: by its head, by who is heard in it, or by its first words. */
import { COMPOUND_SURNAMES, SURNAMES } from '../speech/words';
import type { Cut } from './cuts';
import { meetingIn } from './occasions';
import type { Reading, ReadSentence } from './reading';
import { headTitle, isTitle, leadingClauses, MAX_CLAUSE, wordsTitle } from './titles';

const WHOLE = '全文';
const LONGEST_LEAD = 6;
/** Where more than this part of the speech is the first one's, his words can stand for the section. */
const MOST = 0.7;
const GATHERS = /会议|座谈|[大推研讨调度恳谈例汇报发布]会(?:上|前|后|期间)|会[上前]，/;
/** 希望 with no mark behind goes on with whom it is asked of. */
const HOPES = /希望$/;

/** Gives the titles of an article's sections, no two alike where their words allow it. */
export function sectionTitles(cuts: readonly Cut[], own: readonly Reading['sentences'][], reading: Reading): string[] {
  const taken = new Set<string>();
  const isMeeting = reading.sentences.some((one) => meetingIn(one) !== undefined || GATHERS.test(one.told));
  return cuts.map((cut, index) => {
    const candidates = titlesOf(cut, own[index] ?? [], cuts.length, isMeeting);
    const title = candidates.find((one) => !taken.has(one)) ?? candidates[0] ?? `第${index + 1}部分`;
    taken.add(title);
    return title;
  });
}

/** The best first. */
function titlesOf(cut: Cut, own: Reading['sentences'], count: number, isMeeting: boolean): string[] {
  // 导语 of nothing is the whole.
  if (count === 1 && (cut.title === undefined || cut.why === undefined)) return [WHOLE];
  // A lead is short; what is longer is more than a lead.
  const isLead = cut.title !== '导语' || own.length <= LONGEST_LEAD;
  const given = isLead && cut.title !== undefined && cut.title.trim() !== '' ? [cut.title] : [];
  // Two visits to one place, two tasks of one head: these are named by what they are.
  if (given.length > 0 && cut.kind !== 'remarks') return given;
  const voices = given.length > 0 ? undefined : voicesTitle(own, isMeeting);
  const words = own.flatMap((_, from) => (from < 4 ? [wordsTitle(own.slice(from, from + 4))] : []));
  const all = [...given, voices, ...words, headTitle(own[0]?.text ?? '')];
  return all.filter((title): title is string => title !== undefined && title !== '');
}

/** By who is heard, where the first one’s words would stand for others, or for a thing that is so. */
function voicesTitle(own: Reading['sentences'], isMeeting: boolean): string | undefined {
  const [first] = own;
  if (first?.speaker === undefined) return undefined;
  const heard = heardIn(own);
  const names = [...heard.keys()];
  const all = [...heard.values()].reduce((sum, count) => sum + count, 0);
  const isMixed = names.length > 1 && (heard.get(first.speaker) ?? 0) < all * MOST;
  if (isMixed && names.every(isPerson)) {
    const who = `${names.slice(0, 2).join('、')}${names.length > 2 ? '等' : ''}`;
    return isMeeting ? `${who}发言` : `${who}的话`;
  }
  if (!HOPES.test(first.text.slice(0, first.saidAt)) || !isPerson(first.speaker)) return undefined;
  const [deed = ''] = /[，,]/.test(first.told) ? leadingClauses(first.told) : [];
  return deed.startsWith(first.speaker) && isTitle(deed, MAX_CLAUSE) ? deed : `${first.speaker}提出希望`;
}

/** How many sentences each one says. */
function heardIn(own: readonly ReadSentence[]): Map<string, number> {
  const heard = new Map<string, number>();
  let last: string | undefined;
  for (const { speaker, goesOn } of own) {
    if (speaker !== undefined || !goesOn) last = speaker;
    if (last !== undefined) heard.set(last, (heard.get(last) ?? 0) + 1);
  }
  return heard;
}

function isPerson(name: string): boolean {
  const [first = ''] = name;
  return (
    /^\p{Script=Han}{2,4}$/u.test(name) &&
    (SURNAMES.has(first) || COMPOUND_SURNAMES.has(name.slice(0, 2))) &&
    !/(?:专家|代表|会议|全会|有关|负责|部门|群众|人士)/.test(name)
  );
}
