/** Titles of sections, made from the text's own words. */
import { clausesIn } from '../../text/clauses';
import type { FoundSection } from '../model';
import { markerOf } from './levels';
import type { Reading, ReadSentence } from './reading';

/** The characters that a title may have. */
export const MAX_TITLE = 20;
const MIN_TITLE = 4;
/** An article's title may be a whole clause. */
const MAX_OPENING = 30;
const READ = 400;
const NUMERAL = '[一二三四五六七八九十]{1,3}';
/** What counts before a head and is no part of it. */
const COUNTED = new RegExp(`^(?:第${NUMERAL}[条，,、]|${NUMERAL}是要?|${NUMERAL}要)[\\s　，,]*`);
const LED = /^(?:要|必须|应当|应该|我们要|大家要)(?!求)/;
/** A clause before the head that says in what. */
const ADVERBIAL = /^(?:[在从].{1,18}(?:上|下|中|方面|时)|当前|同时|首先|其次|最后)[，,]/;
/** Clauses that say when or where, or that lean on the clause before them. */
const LEANS =
  /^(?:各位.{1,6}|同志们|朋友们|谢谢.{0,8})$|^(?:[既又]|一方面|另一方面|不[仅但]|无论|只有|如果|随着|作为|根据|按照|对于|针对|为了|通过|[是也就而并为以使让则即却均都等其这那但]|从而|因此|所以|同时$|近年来|当前$|今年以来|目前$|此外$|会上$|最后$|调研期间$|\d{1,4}[年月日])|^(?:在|当|经).*[下中上时后前]$|(?:之?[后时际]|以来|期间|时期)$|(?:指出|强调|表示|说|认为|要求|希望|决定|确定|明确|提出)$/;
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
const ENDS = /[\s，,；;。！？!?…：:、]+$/;

/** Gives a title for an article that has none of its own: what its first sentences say that somebody does, in their words. */
export function articleTitle({ sentences, name }: Reading, sections: readonly FoundSection[]): string {
  const head = sentences
    .slice(0, 3)
    .map(({ text }) => text.slice(0, READ))
    .join('');
  const who = name === undefined ? '' : name;
  const tour = /在[\u4e00-\u9fff、]{2,12}?(?:调研|考察|视察)/.exec(head)?.[0];
  const meeting = /主持召开[^，,。；“”]{0,16}?(?:会议|会)/.exec(head)?.[0];
  const deed = tour ?? meeting;
  if (who !== '' && deed !== undefined) return `${who}${deed}`;
  const word =
    sections.some(({ kind }) => kind === 'visit') &&
    sentences
      .map(({ text }) => /^.{0,200}?(调研|考察|视察)(?:期间|中|时)/.exec(text)?.[1])
      .find((one) => one !== undefined);
  if (who !== '' && word) return `${who}${word}`;
  const [opening = ''] = clausesOf(sentences[0]?.text.slice(0, READ) ?? '');
  const clause = plain(opening);
  const isWhole = length(clause) >= MIN_TITLE && length(clause) <= MAX_OPENING && !LEANS.test(clause);
  return isWhole ? balanced(clause) : wordsTitle(sentences) || '全文';
}

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
  return title === '' ? shortened(clauses[0] ?? words) : balanced(plain(title));
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
      const size = length(words);
      if (size >= MIN_TITLE && size <= MAX_TITLE && !LEANS.test(words) && /[\p{L}\p{N}]/u.test(words))
        return balanced(words);
    }
  }
  const first = texts.find((text) => /[\p{L}\p{N}]/u.test(text));
  const clause = clausesOf(first ?? '').find((one) => /[\p{L}\p{N}]/u.test(one));
  return first === undefined ? undefined : shortened(clause ?? first);
}

/** What is said in a sentence, without who says it; the whole where nothing is. */
function wordsOf({ text, saidAt }: ReadSentence): string {
  const said = text.slice(saidAt ?? 0, (saidAt ?? 0) + READ);
  // A verb that closes has nothing behind it.
  return /\p{L}/u.test(said) ? said : text.slice(0, READ);
}

/** The first sentence's clauses, each with its mark. */
function clausesOf(text: string): string[] {
  const [sentence = ''] = /^[^。！？]*/.exec(text) ?? [];
  return clausesIn(sentence === '' ? text : sentence).flatMap((clause) => clause.split(/(?<=[：:])/));
}

/** Cut where a word ends, and marked as cut. */
function shortened(text: string): string {
  const words = plain(text);
  if (length(words) <= MAX_TITLE) return balanced(words);
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
