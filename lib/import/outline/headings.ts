/** Lines of the source that are headings, and its own headline. */
import type { SentenceId } from '../../model';
import type { HeadingDepth, Speech } from '../model';
import { type Marker, markerOf } from './levels';
import type { Reading, ReadSentence } from './reading';

/** Depth of a heading by its level. */
const DEPTHS: Readonly<Record<Marker['level'], HeadingDepth>> = { 1: 2, 2: 3, 3: 4 };
const MAX_HEADING = 40;
const MAX_OPEN = 60;
const DOCUMENT =
  '通知|意见|办法|规定|方案|决定|通报|公告|通告|细则|条例|规划|纲要|批复|函|命令|令|报告|决议|讲话|致辞|演讲|发言|倡议书|实录|问答';
/** What a title line ends with where it is whole. */
const NAMES_ITSELF = new RegExp(`(?:${DOCUMENT})(?:[（(][^（）()]{1,12}[）)])?$`);
const ENDS_OPEN = /[。！？!?；;：:…，,、.]$/;
/** 国办发〔2018〕123号. */
export const DOCUMENT_NUMBER = /^[\u4e00-\u9fffA-Za-z]{1,16}[〔[（(【]\s?(?:19|20)\d{2}\s?[〕\]）)】]\s?第?\d{1,5}号$/;
/** 2018年12月7日, with or without brackets. */
export const DATE_LINE =
  /^[（(]?(?:(?:19|20)\d{2}|[二一][〇○零一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[^。]{0,12}[）)]?$/;

/** The headings, and the lines of the headline. */
export interface Headings {
  readonly depths: ReadonlyMap<SentenceId, HeadingDepth>;
  /** Of one line or two; none where the text has none of its own. */
  readonly headline: readonly ReadSentence[];
}

/** Finds the headings; a line that is speech is none. */
export function findHeadings({ paragraphs }: Reading, { voices }: Speech): Headings {
  const depths = new Map<SentenceId, HeadingDepth>();
  const ended: Record<Marker['level'], { line: ReadSentence; isOver: boolean }[]> = { 1: [], 2: [], 3: [] };
  const headline = headlineOf(paragraphs);
  for (const { id } of headline) depths.set(id, 2);
  const marks = paragraphs.map(([first]) => (first ? markerOf(first.text) : undefined));
  const counted = new Set(marks.flatMap((mark) => (mark?.number === 1 ? [mark.level] : [])));
  for (const [index, paragraph] of paragraphs.entries()) {
    const [line, ...more] = paragraph;
    const mark = marks[index];
    if (!line || !mark || more.length > 0 || !counted.has(mark.level) || !isHeading(line.text, mark)) continue;
    if (voices.get(line.id)?.voice === 'statement' || index + 1 === paragraphs.length) continue;
    // A line that nothing stands under is an item, unless it is of the highest level and has no end mark.
    const next = marks[index + 1];
    const isOver = next === undefined || next.level > mark.level;
    const isEnded = /。$/.test(line.text);
    if (isEnded) ended[mark.level].push({ line, isOver });
    else if (isOver || mark.level === 1) depths.set(line.id, DEPTHS[mark.level]);
  }
  // Ended lines are items where most of their level are: 一、同意。二、照办。 and something under the last.
  for (const level of [1, 2, 3] as const) {
    const over = ended[level].filter(({ isOver }) => isOver);
    if (over.length * 2 > ended[level].length) for (const { line } of over) depths.set(line.id, DEPTHS[level]);
  }
  return { depths, headline };
}

function isHeading(text: string, { length }: Marker): boolean {
  const words = text.slice(length);
  if (words.length > MAX_OPEN || /[：:；;，,！？]$/.test(words) || endsAsMarkdown(text)) return false;
  return !/。$/.test(words) || (words.length <= MAX_HEADING && (words.match(/[，,；;]/g) ?? []).length <= 2);
}

function headlineOf(paragraphs: Reading['paragraphs']): readonly ReadSentence[] {
  const [first, second] = paragraphs.slice(0, 2).map((one) => (one.length === 1 ? one[0] : undefined));
  if (!first || !isTitleLine(first.text)) return [];
  // Lines alone are a list or a poem; a headline stands over sentences.
  if (!paragraphs.slice(1).some((paragraph) => /[。！？.!?]/.test(paragraph[0]?.text.at(-1) ?? ''))) return [];
  const goesOn = second && isTitleLine(second.text) && !NAMES_ITSELF.test(first.text) && NAMES_ITSELF.test(second.text);
  return goesOn ? [first, second] : [first];
}

function isTitleLine(text: string): boolean {
  return (
    text.length <= MAX_HEADING &&
    /\p{L}/u.test(text) &&
    !ENDS_OPEN.test(text) &&
    !/[。；;]/.test(text) &&
    !/^[（(【]|[：:].{0,3}$|^[^：:]{1,6}[：:]/.test(text) &&
    markerOf(text) === undefined &&
    !DOCUMENT_NUMBER.test(text) &&
    !DATE_LINE.test(text) &&
    !endsAsMarkdown(text)
  );
}

/** Markdown takes # behind a heading, and what looks like a mark of its own, for its own. */
function endsAsMarkdown(text: string): boolean {
  return /#\s*$/.test(text);
}

/** Gives the headline's words in one line. */
export function headlineText(headline: readonly ReadSentence[]): string | undefined {
  return headline.length === 0 ? undefined : headline.map(({ text }) => text).join('');
}

/** Tells whether a text names itself a document of a kind. */
export function namesDocument(text: string): boolean {
  return NAMES_ITSELF.test(text);
}
