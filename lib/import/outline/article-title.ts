/** A title for an article that has none of its own, made of what its first sentences say that somebody does. */
import type { FoundSection } from '../model';
import { withoutDateline } from './dateline';
import type { Reading } from './reading';
import { isTitle, leadingClauses, wordsTitle } from './titles';

/** An article's title may be a whole clause. */
const MAX_LENGTH = 30;
const READ = 400;
/** What may stand before a name and is only an office. */
const OFFICE = /^[^，,。；“”]{0,60}(?:书记|[长席理统任员官]|代表|同志)$/;
const REPORTS = /作(?:了?上述|如上)|(?:指出|强调|表示|认为|要求|希望|介绍|告诉记者)$/;

/** Gives the title, in the words of the text as they stand in a row; “全文” where nothing will do. */
export function articleTitle({ sentences, name }: Reading, sections: readonly FoundSection[]): string {
  const texts = sentences.slice(0, 3).map(({ text }) => withoutDateline(text).slice(0, READ));
  const head = texts.join('');
  const tour = /在[\u4e00-\u9fff、]{2,12}?(?:调研|考察|视察)/.exec(head)?.[0];
  const meeting = /主持召开[^，,。；“”]{0,16}?(?:会议|会)/.exec(head)?.[0];
  const deed = tour ?? meeting;
  if (name !== undefined && deed !== undefined) return `${name}${deed}`;
  const word =
    sections.some(({ kind }) => kind === 'visit') &&
    sentences
      .map(({ text }) => /^.{0,200}?(调研|考察|视察)(?:期间|中|时)/.exec(text)?.[1])
      .find((one) => one !== undefined);
  if (name !== undefined && word) return `${name}${word}`;
  const [clause = ''] = leadingClauses(texts[0] ?? '');
  const named = name === undefined ? '' : fromName(clause, name);
  if (isTitle(named, MAX_LENGTH) && !REPORTS.test(named)) return named;
  return isTitle(clause, MAX_LENGTH) ? clause : wordsTitle(sentences) || '全文';
}

/** A clause from the name on, where only an office stands before it; nothing elsewhere. */
function fromName(clause: string, name: string): string {
  const at = clause.indexOf(name);
  const isFirst = at === 0 || (at > 0 && OFFICE.test(clause.slice(0, at)));
  return isFirst && clause.length > name.length + 2 ? clause.slice(at) : '';
}
