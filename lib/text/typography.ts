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

/** How many characters stand on a line wherever a title does. */
const PHRASE = 5;

/** Splits a short title into pieces between which a line may break, never inside one of the `whole` words unless the title is that word alone; the pieces join to the title. */
export function breakable(title: string, whole: readonly string[] = []): string[] {
  const pieces: string[] = [];
  for (const segment of cut(title, whole)) {
    const last = pieces.at(-1);
    // A single character (园, 镇, 厅) or a mark stays with the word before it; 的 and brackets would dangle too.
    const goesOn = last !== undefined && (opens(last) || /[（《“‘—]$/.test(last));
    const dangles =
      [...segment].length === 1 && !(opens(segment) || (/[的、，：；]$/.test(last ?? '') && /\p{L}/u.test(segment)));
    if (last !== undefined && (goesOn || dangles)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  // Nor does the last character stand alone.
  if ([...(pieces.at(-1) ?? '')].length === 1) pieces.splice(-2, 2, pieces.slice(-2).join(''));
  return phrases(pieces);
}

/** Whether a piece wants what comes after it: 和, and a number (三 of 的三个). */
function opens(piece: string): boolean {
  return /^[和与及\p{Nd}一二三四五六七八九十两]$/u.test(piece);
}

/** Words that go together, as long as they are short enough for the narrowest columns: what 的 or a mark ends, and what 和 begins. */
function phrases(pieces: readonly string[]): string[] {
  const ends = pieces.flatMap((piece, index) => {
    const next = pieces[index + 1];
    const isEnd =
      next === undefined ||
      /[、，：；]$/.test(piece) ||
      (/的$/.test(piece) && (index > 0 || piece.length > 3)) ||
      /^[和与及]./.test(next);
    return isEnd ? [index + 1] : [];
  });
  const groups = ends.map((end, nth) => pieces.slice(ends[nth - 1] ?? 0, end));
  if (groups.length < 2) return [...pieces];
  return groups.flatMap((group) => {
    const from = group.findIndex((_, index) => [...group.slice(index).join('')].length <= PHRASE);
    return from === -1 ? group : [...group.slice(0, from), group.slice(from).join('')];
  });
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

/** What ends so is a site, an office or an agency, whose name stands in no 《》. */
const NO_PAPER = /(?:网|网站|网页|客户端|公众号|社|台|政府|厅|局|办公室|委员会|部|会|院)$/;

/** Tells whether an outlet is a newspaper or a journal, as far as its name tells. */
export function isPaper(outlet: string): boolean {
  return !NO_PAPER.test(outlet);
}

/** Gives an outlet's name as a sentence has it: 《太原晚报》, 中国政府网. */
export function outletName(outlet: string): string {
  return isPaper(outlet) ? `《${outlet}》` : outlet;
}

/** Gives what stands between an outlet's name and its day: a comma, unless 》 parts the two. */
export function beforeDay(outlet: string): string {
  return isPaper(outlet) ? '' : '，';
}

/** Gives where and when an article was published: 《太原晚报》2023年3月20日, 中国政府网，2024年3月8日; what is not known is left out. */
export function outletAndDay({
  outlet,
  publishedOn,
}: {
  readonly outlet?: string;
  readonly publishedOn?: string;
}): string {
  const when = publishedOn === undefined ? '' : chineseDate(publishedOn);
  if (outlet === undefined) return when;
  return outletName(outlet) + (when === '' ? '' : beforeDay(outlet)) + when;
}

/** Gives the same in a line of its own: 见于《太原晚报》2023年3月20日. */
export function seenIn(article: { readonly outlet?: string; readonly publishedOn?: string }): string {
  return (article.outlet === undefined ? '' : '见于') + outletAndDay(article);
}

/** Gives which article a text is from, and whose title that is: 标题（原题未详，标题为本站所拟）　见于《太原晚报》2023年3月20日. */
export function articleLine(
  article: Parameters<typeof travellingTitle>[0] & { readonly outlet?: string; readonly publishedOn?: string },
): string {
  return [travellingTitle(article), seenIn(article)].filter(Boolean).join('　');
}
