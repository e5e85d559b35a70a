/** What a text's own first and last lines tell of where and when it stood: suggestions, which nobody writes as facts. */
import type { Facts, Guess } from '../model';
import { DATE_LINE, type Headings, headlineText } from './headings';
import type { Reading } from './reading';

const AGENCIES =
  '新华社|人民日报|新华网|人民网|央视网|央视新闻|中新社|中新网|中国新闻网|光明日报|经济日报|法治日报|中国青年报|科技日报|农民日报|工人日报|澎湃新闻|中国政府网';
const DATELINE = new RegExp(
  `^[（(]?((?:${AGENCIES})|[\\u4e00-\\u9fff]{2,6}(?:日报|晚报|时报|网|社))([\\u4e00-\\u9fff]{2,6})?(\\d{1,2}月\\d{1,2}日)(?:电|讯)`,
);
const NEWS = new RegExp(`^[（(]?(${AGENCIES}|[\\u4e00-\\u9fff]{2,6}(?:日报|晚报|时报|网))(?:消息|讯|报道)`);
const TOUR = /在([\u4e00-\u9fff]{2,6}?(?:、[\u4e00-\u9fff]{2,6}?){0,3})(?:调研|考察|视察)/;
const SOURCE = /^(?:来源|稿源|信息来源)[：:]\s*([^\s，。]{2,20})$/;
const DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;
const LINES = 4;

/** What the text itself tells of its facts, each with its reason; all of it to be looked over. */
export interface Suggestions {
  readonly facts: Pick<Facts, 'title' | 'outlet' | 'publishedOn' | 'place'>;
  readonly guesses: readonly Guess[];
}

/** Gives the title, outlet, day and place that the text's own lines suggest, where `known` has none. */
export function suggestFacts({ sentences, paragraphs }: Reading, { headline }: Headings, known: Facts): Suggestions {
  const head = sentences.slice(0, LINES);
  const ends = [...paragraphs.slice(0, LINES), ...paragraphs.slice(-3)];
  const found: { -readonly [Key in keyof Suggestions['facts']]: string } = {};
  const guesses: Guess[] = [];
  const suggest = (key: keyof typeof found, value: string | undefined, why: string): void => {
    if (value === undefined || known[key] !== undefined || found[key] !== undefined) return;
    found[key] = value;
    guesses.push({ what: `${key} not written; perhaps “${value}”`, why, isDoubtful: true });
  };
  for (const { text } of head) {
    const line = text.slice(0, 60);
    const [dateline, agency, from, day] = DATELINE.exec(line) ?? [];
    suggest(
      'outlet',
      agency ?? NEWS.exec(line)?.[1] ?? SOURCE.exec(line)?.[1],
      `the text’s own words “${line.slice(0, 24)}”`,
    );
    if (dateline !== undefined && day !== undefined)
      guesses.push({
        what: 'publishedOn not written',
        why: `“${dateline}” tells ${day}${from ? ` and ${from}, where the report was filed` : ''}, and no year`,
        isDoubtful: true,
      });
    const [iso, year = '', month = '', date = ''] = DAY.exec(line) ?? [];
    if (iso !== undefined)
      suggest('publishedOn', `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`, `the line “${iso}”`);
    const place = TOUR.exec(text.slice(0, 200))?.[1];
    suggest('place', place, `“${TOUR.exec(text.slice(0, 200))?.[0]}”`);
  }
  for (const [line] of ends)
    if (line && DATE_LINE.test(line.text))
      suggest(
        'publishedOn',
        dayOf(line.text),
        `the line “${line.text}”; the day of the document is not that of an issue`,
      );
  const title = headlineText(headline);
  if (title !== undefined && known.title === undefined) {
    found.title = title;
    guesses.push({
      what: `title “${title}”, written as the text’s own`,
      why: `its first line${headline.length > 1 ? 's' : ''} without an end mark`,
      isDoubtful: true,
    });
  }
  return { facts: found, guesses };
}

function dayOf(line: string): string | undefined {
  const [, year, month, day] = /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(line) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
