/** What of a report is no visit: how it opens, its meeting, its last lines. */
import type { Cut } from './cuts';
import { withoutDateline } from './dateline';
import type { Reading, ReadSentence } from './reading';
import { isTitle, leadingClauses, MAX_CLAUSE } from './titles';
import { STAYS } from './turns';

const MEETING =
  /(?:主持召开|召开|主持)[了]?([^，,。；;“”]{0,18}?(?:座谈会|汇报会|研讨会|推进会|调度会|现场会|工作会议?|专题会议?|会议|例会|交流会|见面会|恳谈会))/;
/** 全市重点项目推进会召开: the meeting before the verb. */
const HELD =
  /^([^，,。；;“”]{2,18}?(?:座谈会|汇报会|研讨会|推进会|调度会|现场会|动员会|会议))(?:\d{1,2}日)?(?:在[^，,。]{2,10})?(?:召开|举行)/;
/** In another town, at a place with no name of its own. */
const ELSEWHERE = /^在[\u4e00-\u9fff]{2,8}[市县区州旗镇乡][，,]/;
const GENERAL =
  /^(?:在?(?:调研|考察|视察|检查|走访|座谈)(?:中|期间|时|过程中|结束时|后)|座谈会上|会上|汇报会上|会议(?:指出|强调|要求|认为)|听取[^，,。]{0,20}(?:汇报|发言)后)[，,]?/;
/** 9日，甲在乙市考察。 */
const REGION = /^[^。]{2,30}在[^，,。]{2,10}(?:考察|调研|视察)。$/;
const PRESENT: readonly { form: RegExp; title: string }[] = [
  { form: /^[^。]{2,400}陪同(?:调研|考察|视察|检查|参观|参加|走访)?(?:活动|上述活动)?。?$/, title: '陪同人员' },
  { form: /^[^。]{2,400}出席了?[^，,。]{0,14}(?:活动|会议|座谈会|会见|仪式|座谈)。?$/, title: '出席人员' },
  { form: /^[^。]{2,400}参加了?[^，,。]{0,14}(?:活动|会议|座谈会|会见|调研|考察|仪式|座谈)。?$/, title: '参加人员' },
];

/** Gives what a meeting is called in a sentence of narrative, or nothing. */
export function meetingIn({ told, index }: ReadSentence): string | undefined {
  const [, title] = MEETING.exec(told) ?? [];
  if (title !== undefined && title !== '会议') return title;
  const words = withoutDateline(told);
  const held = index < 4 ? HELD.exec(words)?.[1] : undefined;
  const [clause = ''] = title === undefined ? [] : leadingClauses(words);
  // 召开会议 does not say which: who holds it does.
  return held ?? (isTitle(clause, MAX_CLAUSE) ? clause : title);
}

/** Tells whether a sentence speaks of the whole tour, or of a meeting, and not of one site. */
export function isGeneral({ text }: ReadSentence): boolean {
  return GENERAL.test(text.slice(0, 60));
}

/** Gives the cuts of meetings, and of the lines that name who was there. */
export function occasionCuts({ sentences, paragraphs, actor }: Reading): Cut[] {
  const acts = new RegExp(actor);
  const meetings = sentences.flatMap((sentence): Cut[] => {
    const title = sentence.goesOn ? undefined : meetingIn(sentence);
    if (title === undefined || (!acts.test(sentence.told) && sentence.number > 1)) return [];
    return [{ at: sentence.index, kind: 'remarks', title: title.replace(/^的?(?:了|一个)?/, ''), why: `“${title}”` }];
  });
  const lasts = paragraphs.slice(Math.max(1, paragraphs.length - 4)).flatMap(([line, ...more]): Cut[] => {
    const found =
      line && more.length === 0 && line.saidAt === undefined && !line.goesOn
        ? PRESENT.find(({ form }) => form.test(line.text))
        : undefined;
    return line && found
      ? [{ at: line.index, kind: 'remarks', title: found.title, why: 'a line that names who was there' }]
      : [];
  });
  return [...meetings.slice(0, 9), ...lasts];
}

/** Gives the cuts where the text behind a visit no longer tells of the site. */
export function aroundVisits({ paragraphs, sentences, actor, name }: Reading, visits: readonly Cut[]): Cut[] {
  const [first] = visits;
  if (!first) return [];
  const acts = new RegExp(actor);
  const starts = new Set(visits.map(({ at }) => at));
  const final = visits.at(-1)?.at ?? 0;
  const named = new RegExp(`^(?:[^，,。]{0,12}[，,])?[^，,。]{0,12}${name ?? actor}`);
  const opens = new Set(paragraphs.flatMap(([line]) => (line ? [line.index] : [])));
  return sentences.flatMap((sentence): Cut[] => {
    const { index, text, told, goesOn, saidAt } = sentence;
    if (index <= first.at || starts.has(index) || goesOn) return [];
    // What stands before a visit in its paragraph introduces it.
    const leads = opens.has(index) && saidAt === undefined && [1, 2].some((step) => starts.has(index + step));
    const sums =
      REGION.test(text.slice(0, 60)) ||
      isGeneral(sentence) ||
      (opens.has(index) && index > final && named.test(text.slice(0, 60)) && !STAYS.test(told));
    // 座谈会上， names the meeting.
    const title = /^([^，,。]{0,12}[谈报究讨流]会)上[，,]/.exec(text)?.[1];
    const isElsewhere = ELSEWHERE.test(text) && acts.test(told);
    const why = isElsewhere ? 'another place, and no name of its own' : 'words that tell of no one site';
    const cut: Cut = { at: index, kind: 'remarks', why, isDoubtful: isElsewhere };
    return (sums || isElsewhere) && !leads ? [title === undefined ? cut : { ...cut, title }] : [];
  });
}

/** Gives the visits begun where their paragraph begins to lead up to them. */
export function withLeads(visits: readonly Cut[], { paragraphs, sentences, actor }: Reading): Cut[] {
  const acts = new RegExp(actor);
  const starts = new Map(paragraphs.flatMap((one) => (one[0] ? [[one[0].paragraph, one[0].index] as const] : [])));
  return visits.map((visit, index) => {
    const paragraph = sentences[visit.at]?.paragraph ?? 0;
    const start = starts.get(paragraph) ?? visit.at;
    const lead = sentences.slice(start, visit.at);
    const isFree = start > (visits[index - 1]?.at ?? -1) && lead.length <= 2;
    const isNarrative = lead.every(
      ({ text, saidAt, goesOn }) =>
        saidAt === undefined && !goesOn && (REGION.test(text.slice(0, 60)) || !acts.test(text.slice(0, 200))),
    );
    return isFree && lead.length > 0 && isNarrative ? { ...visit, at: start } : visit;
  });
}
