/** The cuts of a text with numbered levels: what stands before them, the levels, and the lines that sign it. */
import type { Genre } from '../../vocabulary/genres';
import type { Cut } from './cuts';
import { SALUTATION } from './genre';
import { DATE_LINE, DOCUMENT_NUMBER, type Headings } from './headings';
import { type Marker, markerOf, numberOf } from './levels';
import type { Reading, ReadSentence } from './reading';
import { headTitle, MAX_TITLE } from './titles';

/** As many sentences as a section is to have at most. */
export const MAX_SECTION = 12;

interface Level extends Marker {
  readonly sentence: ReadSentence;
  readonly isLine: boolean;
}

/** Gives the cuts at the levels, none where fewer than two lines count at one level. */
export function levelCuts({ paragraphs, sentences }: Reading): Cut[] {
  const isMarked = paragraphs.some(([first]) => first && markerOf(first.text) !== undefined);
  const levels = paragraphs.flatMap((paragraph): Level[] => {
    const [sentence] = paragraph;
    const isOwn = sentence && !sentence.goesOn && sentence.saidAt === undefined;
    const mark = isOwn ? (markerOf(sentence.text) ?? (isMarked ? undefined : countOf(sentence.text))) : undefined;
    return sentence && mark ? [{ ...mark, sentence, isLine: paragraph.length === 1 }] : [];
  });
  const top = ([1, 2] as const).find((level) => levels.filter((one) => one.level === level).length >= 2);
  if (top === undefined || levels.find(({ level }) => level === top)?.number !== 1) return [];
  const chapters: Level[][] = [];
  for (const level of levels) {
    if (level.level === top) chapters.push([level]);
    else if (level.level > top) chapters.at(-1)?.push(level);
  }
  return chapters.flatMap((chapter, index) =>
    chapterCuts(chapter, chapters[index + 1]?.[0]?.sentence.index ?? sentences.length),
  );
}

/** The cuts of a chapter up to where the next begins: one, or one for each level under it where it is long. */
function chapterCuts([head, ...under]: readonly Level[], end: number): Cut[] {
  if (!head) return [];
  const cut = (title: string, { sentence }: Level): Cut => {
    return { at: sentence.index, kind: 'remarks', title, why: `the line “${sentence.text.slice(0, 30)}”` };
  };
  const next = ([2, 3] as const).find((level) => under.filter((lower) => lower.level === level).length >= 2);
  const inner = under.filter(({ level }) => level === next);
  const [first] = inner;
  if (end - head.sentence.index <= MAX_SECTION || !first) return [cut(titleOf(head), head)];
  // A heading alone is no section: it goes with the first that stands under it.
  const isBare = first.sentence.index === head.sentence.index + 1 && head.isLine;
  const both = `${titleOf(head)}：${titleOf(first)}`;
  const title = isBare && [...both].length <= MAX_TITLE ? both : titleOf(head);
  return [cut(title, head), ...inner.slice(isBare ? 1 : 0).map((level) => cut(titleOf(level), level))];
}

/** Where nothing else counts, 第一， does. */
function countOf(text: string): Marker | undefined {
  const [whole = '', numeral = ''] = /^第([一二三四五六七八九十]{1,3})[，,]/.exec(text) ?? [];
  const number = numberOf(numeral);
  return number === undefined ? undefined : { level: 1, number, length: whole.length };
}

function titleOf({ sentence }: Level): string {
  return headTitle(sentence.text);
}

/** Gives the cuts of what stands before the levels: headline, number and addressees, then the first words. */
export function frontCuts({ paragraphs }: Reading, { headline }: Headings, genre: Genre): Cut[] {
  const firsts = paragraphs.flatMap(([first], index) => (first && paragraphs[index]?.length === 1 ? [first] : []));
  const lines: ReadSentence[] = [];
  for (const line of firsts) {
    if (line.index !== lines.length || !(headline.includes(line) || isFrontLine(line.text, genre))) break;
    lines.push(line);
  }
  const next = paragraphs.flat()[lines.length];
  if (genre !== 'circular')
    return [{ at: 0, kind: 'remarks', title: genre === 'report' || genre === 'interview' ? '导语' : '开头' }];
  if (lines.length === 0) return [{ at: 0, kind: 'remarks', title: '引言' }];
  const addressees = lines.some(({ text }) => /[：:]$/.test(text)) ? ['主送机关'] : [];
  const number = lines.some(({ text }) => DOCUMENT_NUMBER.test(text)) ? ['文号'] : [];
  const names = [...(headline.length > 0 ? ['标题'] : []), ...number, ...addressees];
  const title =
    names.length === 0 ? '开头' : [names.slice(0, -1).join('、'), ...names.slice(-1)].filter(Boolean).join('和');
  const front: Cut = { at: 0, kind: 'remarks', title };
  return next === undefined || markerOf(next.text)?.level === 1
    ? [front]
    : [front, { at: next.index, kind: 'remarks', title: '引言' }];
}

function isFrontLine(text: string, genre: Genre): boolean {
  if (
    DOCUMENT_NUMBER.test(text) ||
    DATE_LINE.test(text) ||
    SALUTATION.test(text) ||
    /^[（(][^（）()]{1,60}[）)]$/.test(text)
  )
    return true;
  return genre === 'circular' && /^[^。！？]{2,300}[：:]$/.test(text);
}

const SIGNATURE = /^[^。！？：:；;]{2,40}$/;
const BELOW = /^(?:[（(][^（）()]{1,40}[）)]|附件?[：:].*|抄送[：:].*|联系(?:人|电话|方式)[：:].*)$/;

/** Gives the cut where a document is signed, where a date stands among its last lines. */
export function signatureCut({ paragraphs }: Reading): Cut[] {
  let date: ReadSentence | undefined;
  let first: ReadSentence | undefined;
  for (const paragraph of paragraphs.slice(-8).reverse()) {
    const [line, ...more] = paragraph;
    if (!line || more.length > 0 || line.index === 0 || markerOf(line.text)) break;
    if (DATE_LINE.test(line.text)) date ??= line;
    else if (!BELOW.test(line.text) && !(date && SIGNATURE.test(line.text))) break;
    first = line;
  }
  return date && first
    ? [{ at: first.index, kind: 'remarks', title: '落款', why: `the date “${date.text}” among the last lines` }]
    : [];
}
