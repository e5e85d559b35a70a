/** Typography for readers: display only, stored and compared text keeps the source's characters. */
import { travellingTitle } from '../vocabulary';

/** A half-width comma that touches a Chinese character or mark; one that groups digits touches none. */
const HALF_COMMA = /(?<=[\p{Script=Han}”’》）」』】])[,]|[,](?=[\p{Script=Han}“‘《（「『【])/gu;

/** Gives a text with `，` for each half-width comma in Chinese, one character for one, so that offsets hold. */
export function fullWidthCommas(text: string): string {
  return text.replace(HALF_COMMA, '，');
}

/** Gives a phrase as readers see it: in quotation marks, with full-width commas. */
export function phraseName(text: string): string {
  return `“${fullWidthCommas(text)}”`;
}

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Splits a short title into pieces between which a line may break, never inside one of the `whole` words unless the title is that word alone; the pieces join to the title. */
export function breakable(title: string, whole: readonly string[] = []): string[] {
  const pieces: string[] = [];
  for (const segment of cut(title, whole)) {
    const last = pieces.at(-1);
    // A single character (园, 镇, 厅) or a mark stays with the word before it; 的 and brackets would dangle too.
    if (last !== undefined && ([...segment].length === 1 || /[（《“‘—]$/.test(last)))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** The words of a title, those that must stay whole put together again. */
function cut(title: string, whole: readonly string[]): string[] {
  const spans = whole
    .filter((word) => word !== '' && word !== title)
    .flatMap((word) => occurrences(title, word).map((start) => ({ start, end: start + word.length })));
  const ends = [...words.segment(title)]
    .map(({ index, segment }) => index + segment.length)
    .filter((at) => !spans.some(({ start, end }) => start < at && at < end));
  return ends.map((end, nth) => title.slice(ends[nth - 1] ?? 0, end));
}

function occurrences(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) found.push(at);
  return found;
}

/** Gives a date such as 2023-03-20 as 2023年3月20日. */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** Gives the day that it is in China, as `yyyy-mm-dd`. */
export function dayInChina(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}

/** Gives where an article was published: 见于《太原晚报》2023年3月20日; what is not known is left out. */
export function seenIn({ outlet, publishedOn }: { readonly outlet?: string; readonly publishedOn?: string }): string {
  const when = publishedOn === undefined ? '' : chineseDate(publishedOn);
  return outlet === undefined ? when : `见于《${outlet}》${when}`;
}

/** Gives which article a text is from, and whose title that is: 标题（原题未详，标题为本站所拟）　见于《太原晚报》2023年3月20日. */
export function articleLine(
  article: Parameters<typeof travellingTitle>[0] & { readonly outlet?: string; readonly publishedOn?: string },
): string {
  return [travellingTitle(article), seenIn(article)].filter(Boolean).join('　');
}
