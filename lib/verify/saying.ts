/** Who says what in a draft, and by which verb: the words before or behind what is said. */
import { ATTRIBUTION_VERBS, SPEAKER_ADVERBS } from '../vocabulary';
import { quotationsIn, type Span } from './split';

/** An attribution of the draft; offsets in the sentence it stands in. */
export interface Saying {
  /** The words that name who speaks, without adverbs; empty where the clause has none. */
  readonly who: string;
  readonly verb: string;
  /** The comma or colon behind the verb; empty where there is none. */
  readonly mark: string;
  /** What stands before what is said, from the clause of the verb on; for an attribution behind it, that. */
  readonly start: number;
  readonly end: number;
}

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const VERB = `(?:${longestFirst(ATTRIBUTION_VERBS)})`;
const VERBS = new RegExp(VERB, 'g');
const BEFORE = new RegExp(`(${VERB})[，,：:]?\\s*$`);
const BEHIND = new RegExp(`^[，,]?\\s*([^，,。！？；;：:]{0,20}?)(${VERB})\\s*[。！!，,；;]?\\s*$`);
const CLAUSE = /[^，,。！？；;：:”"」』]*$/;
/** What may stand between who speaks and the verb: 还, 在座谈会上, 对记者. */
const ADVERB = new RegExp(`(?:${longestFirst(SPEAKER_ADVERBS)}|在[^，,的]{1,20}[上中时后里间]|对[^，,的]{1,10})$`);
/** What may follow a quotation that is speech; any other word makes it a phrase in a sentence (“四敢”精神). */
const SPEECH_ENDS = /^\s*(?:$|[。！？!?，,；;、和并]|以及)/;
/** A sentence has at most so many verbs to try. */
const MAX_OPENINGS = 4;

/** Gives the attribution that ends just before an offset. */
export function sayingBefore(text: string, at: number): Saying | undefined {
  // A clause is short: what is far before it is not looked at.
  const from = Math.max(0, at - 80);
  const words = text.slice(from, at);
  const found = BEFORE.exec(words);
  const verb = found?.[1];
  return found && verb !== undefined ? sayingOf(words, found.index, verb, from, at) : undefined;
}

function sayingOf(words: string, verbAt: number, verb: string, from: number, end: number): Saying {
  const clause = CLAUSE.exec(words.slice(0, verbAt))?.[0] ?? '';
  const mark = words.slice(verbAt + verb.length).trim();
  return { who: withoutAdverbs(clause), verb, mark, start: from + verbAt - clause.length, end };
}

/** One at a time: an expression that repeats them all has a thousand ways to cut 对又又对又又 and tries each. */
function withoutAdverbs(clause: string): string {
  let words = clause.trim();
  for (let shorter = words.replace(ADVERB, ''); shorter !== words; shorter = words.replace(ADVERB, ''))
    words = shorter.trim();
  return words;
}

function sayingBehind(text: string, at: number): Saying | undefined {
  const [all, clause, verb] = BEHIND.exec(text.slice(at, at + 60)) ?? [];
  if (all === undefined || clause === undefined || verb === undefined || at + all.length < text.length)
    return undefined;
  return { who: withoutAdverbs(clause), verb, mark: '', start: at, end: at + all.length };
}

/** A quotation that is given as speech: all of the sentence, or with who says it before or behind. */
export interface Speech {
  readonly quotation: Span;
  readonly saying: Saying | undefined;
}

/** Gives the quotations of a sentence that are speech. */
export function speechesIn(sentence: string): Speech[] {
  const quotations = quotationsIn(sentence);
  return quotations.flatMap((quotation, index): Speech[] => {
    const behind = sentence.slice(quotation.end + 1);
    const before = SPEECH_ENDS.test(behind) ? sayingBefore(sentence, quotation.start - 1) : undefined;
    if (before) return [{ quotation, saying: before }];
    const next = quotations[index + 1];
    const between = next && quotation.start === 1 ? sayingBefore(sentence, next.start - 1) : undefined;
    // “甲。”他说，“乙。”
    if (between && between.start <= quotation.end + 2) return [{ quotation, saying: between }];
    if (quotation.start > 1 || quotations.length > 1)
      return index === 0 && quotation.start === 1 ? opening(sentence, quotation) : [];
    return /^\s*[。！？!?，,；;]?\s*$/.test(behind) ? [{ quotation, saying: undefined }] : opening(sentence, quotation);
  });
}

function opening(sentence: string, quotation: Span): Speech[] {
  const saying = sayingBehind(sentence, quotation.end + 1);
  return saying ? [{ quotation, saying }] : [];
}

/** Gives each place at which a sentence may turn to what is said, outside its quotations. */
export function openingsIn(sentence: string): Saying[] {
  const quotations = quotationsIn(sentence);
  const found: Saying[] = [];
  for (const { 0: verb, index } of sentence.matchAll(VERBS)) {
    if (found.length === MAX_OPENINGS) break;
    if (quotations.some(({ start, end }) => start <= index && index < end)) continue;
    const behind = index + verb.length;
    const mark = /^[，,：:]?\s*/.exec(sentence.slice(behind, behind + 8))?.[0].length ?? 0;
    const from = Math.max(0, index - 80);
    found.push(sayingOf(sentence.slice(from, behind + mark), index - from, verb, from, behind + mark));
  }
  return found;
}
