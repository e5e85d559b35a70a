/** Titles of sections, made from the text's own words. */
import { clausesIn } from '../../text/clauses';
import { withoutDateline } from './dateline';
import { markerOf } from './levels';
import type { ReadSentence } from './reading';

/** The characters that a title of several clauses may have. */
export const MAX_TITLE = 20;
const MIN_TITLE = 4;
/** One clause is of a head is rather longer than cut. */
const MAX_HEAD = 32;
/** Of one clause that says what a stretch is about. */
export const MAX_CLAUSE = 26;
const READ = 400;
const NUMERAL = '[一二三四五六七八九十]{1,3}';
/** What counts before a head and is no part of it. */
const COUNTED = new RegExp(`^(?:第${NUMERAL}[条，,、]|${NUMERAL}是要?|${NUMERAL}要)[\\s　，,]*`);
const LED = /^(?:要|必须|应当|应该|我们要|大家要)(?!求)/;
/** A clause before the head that says in what. */
const ADVERBIAL = /^(?:[在从].{1,18}(?:上|下|中|方面|时)|当前|同时|首先|其次|最后)[，,]/;
/** Clauses that say when or where, or that lean on the clause before them. */
const LEANS =
  /^(?:各位.{1,6}|同志们|朋友们|谢谢.{0,8})$|^(?:[既又]|一方面|另一方面|不[仅但]|无论|只有|如果|随着|作为|围绕|根据|按照|对于|针对|为了|通过|[是也就而并为以使让则即却均都等其这那但]|从而|因此|所以|同时$|近年来|当前$|今年以来|目前$|此外$|会上$|最后$|调研期间$|\d{1,4}[年月日])|^(?:在|当|经).*[下中上时后前]$|^在.{2,8}[市县区州旗镇乡]$|(?:之?[后际]|(?<![及准按同平定随小])时|以来|期间|时期)$|(?:指出|强调|表示|说|认为|要求|希望|决定|确定|明确|提出|(?:补充|说|问|答|写|笑|坦言|感慨)道)$/;
/** Who has to do what, where that is everybody and not the one that the section is about. */
const DEMANDED =
  /^(?:各|有关|相关|广大|全[省市县区州国])[^，,要“”]{1,16}(?<![主重需想若简])要(?![素点闻求件害略是])(.+)$/;
const MIN_ASKED = 6;
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
const ENDS = /[\s，,；;。！？!?…：:、]+$/;

/** Gives the words of a heading or head without its number, no longer than a title may be. */
export function headTitle(text: string): string {
  const marker = markerOf(text);
  const words = text
    .slice(marker?.length ?? 0)
    .replace(COUNTED, '')
    .replace(LED, '')
    .slice(0, READ);
  const whole = plain(words);
  if (length(whole) <= MAX_TITLE && whole !== '' && !/[。！？]/.test(whole)) return balanced(whole);
  const clauses = clausesOf(words);
  while (clauses.length > 1 && ADVERBIAL.test(clauses[0] ?? '')) clauses.shift();
  clauses[0] = (clauses[0] ?? '').replace(LED, '');
  let title = '';
  for (const clause of clauses) {
    const longer = title + clause;
    if (length(plain(longer)) > MAX_TITLE) break;
    title = longer;
  }
  return title === '' ? shortened(clauses[0] ?? words, MAX_HEAD) : balanced(plain(title));
}

/** Gives a title for a stretch without a head: the first clause that says a thing by itself, of what is said before what is told. */
export function wordsTitle(sentences: readonly ReadSentence[]): string | undefined {
  const texts = sentences.slice(0, 4).map(wordsOf);
  for (const text of texts) {
    for (const clause of clausesOf(text).slice(0, 4)) {
      const words = plain(
        clause
          .slice(markerOf(clause)?.length ?? 0)
          .replace(COUNTED, '')
          .replace(LED, ''),
      );
      const title = asked(words);
      // What is spoken word for word stays between its marks.
      if (isTitle(title, MAX_CLAUSE)) return /^“[^“”]+”$/.test(text.trim()) ? `“${balanced(title)}”` : balanced(title);
    }
  }
  const first = texts.find((text) => /[\p{L}\p{N}]/u.test(text));
  const clause = clausesOf(first ?? '').find((one) => /[\p{L}\p{N}]/u.test(one));
  return first === undefined ? undefined : shortened(clause ?? first, MAX_TITLE);
}

/** Tells whether words can stand as a title of at most so many characters. */
export function isTitle(words: string, most: number): boolean {
  const size = length(words);
  return size >= MIN_TITLE && size <= most && !LEANS.test(words) && /[\p{L}\p{N}]/u.test(words);
}

/** Gives the clauses of a text's first sentence as they might be titles. */
export function leadingClauses(text: string): string[] {
  return clausesOf(text).map((clause) => balanced(plain(clause)));
}

/** Of 各乡镇要迅速传达会议精神 what is asked for: as a title the whole would tell it as a thing that is so. */
function asked(words: string): string {
  const [, deed = ''] = DEMANDED.exec(words) ?? [];
  return length(deed) >= MIN_ASKED ? deed : words;
}

/** What is said in a sentence, without who says it; the whole where nothing is. */
function wordsOf({ text, saidAt, index }: ReadSentence): string {
  const said = text.slice(saidAt ?? 0, (saidAt ?? 0) + READ);
  // A verb that closes has nothing behind it.
  const words = /\p{L}/u.test(said) ? said : text.slice(0, READ);
  return index === 0 ? withoutDateline(words) : words;
}

/** The first sentence's clauses, each with its mark. */
function clausesOf(text: string): string[] {
  const [sentence = ''] = /^[^。！？]*/.exec(text) ?? [];
  return clausesIn(sentence === '' ? text : sentence).flatMap((clause) => clause.split(/(?<=[：:])/));
}

/** Cut where a word ends, and marked as cut. */
function shortened(text: string, most: number): string {
  const words = plain(text);
  if (length(words) <= most) return balanced(words);
  let title = '';
  for (const { segment } of WORDS.segment(words)) {
    if (length(title + segment) >= MAX_TITLE) break;
    title += segment;
  }
  const list = title.lastIndexOf('、');
  if (list >= 10) title = title.slice(0, list);
  const cut = title === '' ? [...words].slice(0, MAX_TITLE - 1).join('') : title;
  return `${balanced(cut.replace(ENDS, ''))}…`;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(ENDS, '').trim();
}

/** A mark whose partner was cut away says nothing. */
function balanced(text: string): string {
  const pairs = [
    ['“', '”'],
    ['《', '》'],
    ['（', '）'],
    ['‘', '’'],
  ] as const;
  return pairs.reduce(
    (words, [open, close]) =>
      words.split(open).length === words.split(close).length ? words : words.replaceAll(open, '').replaceAll(close, ''),
    text,
  );
}

function length(text: string): number {
  return [...text].length;
}
