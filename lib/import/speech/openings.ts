/** How a statement stands in its paragraph and its article, which decides how it goes on. */
import type { SourceSentence } from '../../content/cover-messages';
import type { SentenceId } from '../../model';
import type { CutArticle } from '../model';
import type { OpenStatement } from './continuation';
import type { People } from './people';
import { leavesQuoteOpen } from './quotations';
import { readSentence } from './sentences';
import type { Spoken } from './speakers';

/** A statement that a sentence may go on with. */
export interface Open extends OpenStatement {
  readonly id: SentenceId;
}

/** How an article is written. */
export interface Style {
  /** Whether a statement that opens its paragraph is one whose words run to the paragraph's end. */
  readonly isFormal: (spoken: Spoken, verb: string) => boolean;
  /** Whether who speaks takes part in what is told, and is not only cited. */
  readonly isPresent: (spoken: Spoken) => boolean;
  /** Whether who speaks is a leader whose words another's article recalls. */
  readonly isRecalled: (spoken: Spoken) => boolean;
}

const MEETING = /(?:会议|座谈会|全会|大会|例会|推进会|论坛|会)$/;
const PAPER = /(?:通知|意见|方案|规划|公报|决定|白皮书|》)$/;
const CITED = /^(?:习近平|毛泽东|邓小平|江泽民|胡锦涛|周恩来|马克思|恩格斯|列宁)$/;
/** An article of his own names him without a title as well. */
const WITH_TITLE = /^(?:总书记|主席|总理|同志|委员长)/;
const NUMBERED = /^(?:[一二三四五六七八九][要是]|第[一二三四五])/;

/** Reads how an article is written: in the formal style its paragraphs open with who speaks and the verb. */
export function readStyle({ paragraphs, sentences }: CutArticle, people: People): Style {
  const mentions = new Map<string, number>();
  for (const { name } of paragraphs.flatMap(people.mentionsIn)) mentions.set(name, (mentions.get(name) ?? 0) + 1);
  const bare = new Set(
    paragraphs.flatMap((text) =>
      people.mentionsIn(text).flatMap(({ name, end }) => (WITH_TITLE.test(text.slice(end)) ? [] : [name])),
    ),
  );
  const opened = new Map<string, number>();
  for (const { number, text } of sentences) {
    const [first] = number === 1 ? readSentence(text, people, { isAlone: false }).spoken : [];
    if (first?.isFirst && first.who) opened.set(first.speaker, (opened.get(first.speaker) ?? 0) + 1);
  }
  const isSolemn = [...opened.values()].some((count) => count > 1);
  return {
    isFormal: ({ speaker, isPerson }, verb) =>
      (opened.get(speaker) ?? 0) > 1 ||
      isMeeting(speaker) ||
      (isPerson && isSolemn) ||
      /^(?:指出|强调|要求)$/.test(verb),
    isPresent: ({ speaker, isPerson }) => isPerson && !CITED.test(speaker) && (mentions.get(speaker) ?? 0) > 1,
    isRecalled: ({ speaker }) => CITED.test(speaker) && !bare.has(speaker) && bare.size > 0,
  };
}

/** Gives what of a statement decides how it goes on; `isQuoted` where its words stand in quotation marks before the verb. */
export function openOf(sentence: SourceSentence, last: Spoken, isFormal: boolean, isQuoted: boolean): Open {
  const said = sentence.text.slice(last.end).replace(/^[，,：:]/, '');
  return {
    id: sentence.id,
    isFormal,
    isBinding: last.isPerson || isMeeting(last.speaker),
    isNumbered: /[：:；;，,][一二三四五六七八九][要是]/.test(said),
    isClosedQuote: isQuoted || (said.startsWith('“') && /[。！？!?…]”[。]?$/.test(said)),
    isOpenQuote: leavesQuoteOpen(said, false),
  };
}

/** Gives the same behind a sentence that goes on with it. */
export function furtherOpen(open: Open, text: string, opensParagraph: boolean): Open {
  const isRow = opensParagraph && !open.isOpenQuote;
  const isOpenQuote = leavesQuoteOpen(text, open.isOpenQuote);
  return {
    ...open,
    isFormal: open.isFormal || isRow,
    isNumbered: open.isNumbered || isRow || NUMBERED.test(text),
    isOpenQuote,
    isClosedQuote: open.isClosedQuote || (open.isOpenQuote && !isOpenQuote),
  };
}

function isMeeting(speaker: string): boolean {
  return MEETING.test(speaker) || PAPER.test(speaker);
}
