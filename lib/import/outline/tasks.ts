/** Tasks: the enumeration of a text that says, item by item, what is to be done. */
import { ATTRIBUTION_VERBS } from '../../vocabulary';
import type { Genre } from '../../vocabulary/genres';
import type { Guess } from '../model';
import type { Cut } from './cuts';
import { numberOf } from './levels';
import type { Reading, ReadSentence } from './reading';
import { headTitle } from './titles';

const NUMERAL = '([一二三四五六七八九十]{1,3})';
/** How an enumeration counts: at a sentence's start, its first item also directly behind a verb of speech. */
const STYLES: readonly { name: string; form: RegExp; ofReports?: true }[] = [
  { name: '一要', form: new RegExp(`^${NUMERAL}要(?!素|点)`) },
  { name: '一是', form: new RegExp(`^${NUMERAL}是`) },
  { name: '第一，', form: new RegExp(`^第${NUMERAL}[，,、：:]`) },
  // Elsewhere these are levels, and begin again under each chapter.
  { name: '（一）', form: new RegExp(`^[（(]${NUMERAL}[）)]`), ofReports: true },
  { name: '1.', form: /^(\d{1,2})[.．、](?!\d)/, ofReports: true },
];
/** That something is to be done; 主要, 需要 and 要求 do not say so. */
const DEMAND = /(?<![主重需想若])要(?![素点闻求件害略人是])|必须|务必|应当|着力|坚决|切实|确保/;
/** A speech reasons in numbers too: there each item has to open with what is to be done. */
const DEMAND_FIRST =
  /^(?:第?[一二三四五六七八九十]{1,3}[是，,、：:]?|[（(].{1,3}[）)]|\d{1,2}[.．、])?(?:(?:我们|大家|同志们|各[^，,。]{1,10}|全[^，,。]{1,6})?(?:都|就是)?(?:必须|务必|应当|要(?![素点闻求件害略]))|(?:切实|坚决|着力|确保))/;
const FIRST_BEHIND = new RegExp(
  `^[^；;。]{2,120}?(?:(?:${ATTRIBUTION_VERBS.join('|')}|确定|决定|部署|议定)[，,：:]|[：:])(?=一[要是]|第一[，,])`,
);
const ENDS_TASK = /^(?:会议|与会|座谈会|会前|会上|参加|陪同|最后|同时[，,]|让我们|总之|希望)/;
/** As many tasks as a briefing may number. */
export const MAX_TASKS = 99;

interface Item {
  readonly sentence: ReadSentence;
  readonly number: number;
}

interface Run {
  readonly style: string;
  readonly items: readonly Item[];
}

/** What finding tasks came to, and what was left. */
export interface Tasks {
  readonly cuts: readonly Cut[];
  /** The cut where the last task is over. */
  readonly after: readonly Cut[];
  /** Which sentences are within tasks. */
  readonly isWithin: (index: number) => boolean;
  readonly guesses: readonly Guess[];
}

/** Finds the best enumeration of demands; there is one run of numbers in a briefing, so the others are named in guesses. */
export function findTasks(reading: Reading, genre: Genre): Tasks {
  const styles = STYLES.filter(({ ofReports }) => genre === 'report' || !ofReports);
  const runs = styles
    .flatMap((style) => runsOf(reading, style))
    .filter(({ items }) => items.every(genre === 'speech' ? opensWithDemand : isDemand));
  const [best, ...others] = runs.sort((a, b) => b.items.length - a.items.length || order(a) - order(b));
  if (!best) return { cuts: [], after: [], isWithin: () => false, guesses: [] };
  const from = order(best);
  const end = endOf(best, reading);
  const cuts = best.items.slice(0, MAX_TASKS).map(
    ({ sentence, number }, index): Cut => ({
      at: sentence.index,
      kind: 'task',
      number,
      title: headTitle(itemText(sentence)),
      why: `“${itemText(sentence).slice(0, 20)}”, ${number} of ${best.items.length} in the run ${best.style}`,
      // Whether a speech's points belong into a table of tasks, its editor knows.
      ...(genre === 'speech' && index === 0 ? { isDoubtful: true } : {}),
    }),
  );
  const guesses = others
    .filter((run) => order(run) < from || order(run) >= end)
    .map(
      ({ style, items }): Guess => ({
        ...(items[0] ? { sentence: items[0].sentence.id } : {}),
        what: `no tasks of ${items.length} items (${style})`,
        why: `a briefing has one run of tasks, and the run of ${best.items.length} from ${best.items[0]?.sentence.id} is it`,
        isDoubtful: true,
      }),
    );
  const after: Cut[] = end < reading.sentences.length ? [{ at: end, kind: 'remarks', why: 'the tasks are over' }] : [];
  return { cuts, after, isWithin: (index) => index >= from && index < end, guesses };
}

function order({ items }: Run): number {
  return items[0]?.sentence.index ?? 0;
}

function opensWithDemand({ sentence }: Item): boolean {
  return DEMAND_FIRST.test(itemText(sentence).slice(0, 60));
}

function isDemand({ sentence }: Item): boolean {
  return DEMAND.test(itemText(sentence).slice(0, 300));
}

/** A sentence from its item on: a first one may stand behind who speaks, and behind what the list is of. */
function itemText({ text, saidAt }: ReadSentence): string {
  const said = text.slice(saidAt ?? 0).replace(/^要(?=[一二三四五六七八九十]要)/, '');
  const [lead] = FIRST_BEHIND.exec(said.slice(0, 200)) ?? [];
  return lead === undefined || /[；;，,]二[要是]/.test(said.slice(0, 2000)) ? said : said.slice(lead.length);
}

/** The runs 1, 2, 3 … of one style, of two items at least. */
function runsOf({ sentences }: Reading, { name, form }: (typeof STYLES)[number]): Run[] {
  const runs: Item[][] = [];
  for (const sentence of sentences) {
    const [, numeral] = form.exec(itemText(sentence).slice(0, 12)) ?? [];
    const number = numeral === undefined ? undefined : numberOf(numeral);
    if (number === undefined) continue;
    const current = runs.at(-1);
    if (number === 1) runs.push([{ sentence, number }]);
    else if (current && number === current.length + 1) current.push({ sentence, number });
  }
  return runs.filter((items) => items.length >= 2).map((items) => ({ style: name, items }));
}

/** Where the last task is over: with its paragraph, or where somebody else is heard before. */
function endOf({ items }: Run, { sentences, paragraphs }: Reading): number {
  const last = items.at(-1)?.sentence;
  if (!last) return 0;
  const [paragraph] = paragraphs[last.paragraph - 1]?.slice(-1) ?? [];
  const end = (paragraph?.index ?? last.index) + 1;
  const isTold = last.goesOn || last.saidAt !== undefined;
  const over = sentences
    .slice(last.index + 1, end)
    .find((one) => one.saidAt !== undefined || (isTold && !one.goesOn) || ENDS_TASK.test(one.text.slice(0, 8)));
  return over?.index ?? end;
}
