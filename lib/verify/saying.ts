/** Who says what in a draft, and by which verb: the words before or behind what is said. */
import { namedBy } from './names';
import { quotationsIn, type Span } from './split';
import { LAST_VERB, VERB } from './verbs';
import { whoOf } from './who';

/** An attribution of the draft; offsets in the sentence it stands in. */
export interface Saying {
  /** The words that name who speaks, without adverbs; empty where the clause has none. */
  readonly who: string;
  /** Empty where the draft only sets a name beside it. */
  readonly verb: string;
  /** The clause of both, as the draft has it. */
  readonly words: string;
  /** The draft says that it is not said. */
  readonly negated: boolean;
  /** The comma or colon behind the verb; empty where there is none. */
  readonly mark: string;
  /** What stands before what is said, from the clause of the verb on; for an attribution behind it, that. */
  readonly start: number;
  readonly end: number;
}

const VERBS = new RegExp(VERB, 'g');
const BEFORE = new RegExp(`(${LAST_VERB})[，,：:]?\\s*$`);
const BEHIND = new RegExp(`^[，,]?\\s*([^，,。！？；;：:]{0,20}?)(${LAST_VERB})\\s*[。！!，,；;]?\\s*$`);
const CLAUSE = /[^，,。！？；;：:”"」』]*$/;
/** Who speaks with no verb: “金湘军：” before, “——唐登杰” behind. */
const COLON = /^\s*([^，,。！？；;：:“”"「」『』]{2,24})[：:]\s*$/;
const DASH = /^\s*[—–-]{1,2}\s*([^，,。！？；;：:“”"「」『』—–-]{2,24})[。！!]?\s*$/;
/** What may follow a quotation that is speech; any other word makes it a phrase in a sentence (“四敢”精神). */
const SPEECH_ENDS = /^\s*(?:$|[。！？!?，,；;、和并“"「『]|以及)/;
/** A quotation of so many characters that begins a sentence is speech, whatever follows it. */
const LONG = 8;
/** A sentence has at most so many verbs to try. */
const MAX_OPENINGS = 4;

/** Gives the attribution that ends just before an offset. */
function sayingBefore(text: string, at: number): Saying | undefined {
  // A clause is short: what is far before it is not looked at.
  const from = Math.max(0, at - 80);
  const words = text.slice(from, at);
  const found = BEFORE.exec(words);
  const verb = found?.[1];
  if (found && verb !== undefined) return sayingOf(words, found.index, verb, from, at);
  const who = from === 0 ? COLON.exec(words)?.[1]?.trim() : undefined;
  return who !== undefined && isSure(who) ? { ...NO_VERB, who, words: who, mark: '：', start: 0, end: at } : undefined;
}

const NO_VERB = { verb: '', negated: false, mark: '' } as const;

/** A name without a verb is only taken for who speaks where it surely is one. */
function isSure(who: string): boolean {
  const named = namedBy(who);
  return named === 'other';
}

function sayingOf(words: string, verbAt: number, verb: string, from: number, end: number): Saying {
  const clause = CLAUSE.exec(words.slice(0, verbAt))?.[0] ?? '';
  const mark = words.slice(verbAt + verb.length).trim();
  return { ...whoOf(clause, verb), mark, start: from + verbAt - clause.length, end };
}

function sayingBehind(text: string, at: number): Saying | undefined {
  const behind = /^[，,]?[^，,。！？；;]*[，,。！!；;]?/.exec(text.slice(at, at + 60))?.[0] ?? '';
  const end = at + behind.length;
  const [, clause, verb] = BEHIND.exec(behind) ?? [];
  if (clause !== undefined && verb !== undefined) return { ...whoOf(clause, verb), mark: '', start: at, end };
  const who = DASH.exec(behind)?.[1]?.trim();
  return who !== undefined && isSure(who) ? { ...NO_VERB, who, words: who, start: at, end } : undefined;
}

/** Gives the attribution behind a sentence without quotation marks, where it is surely one: …，金湘军指出。 */
export function closingOf(text: string): Saying | undefined {
  const body = text.replace(/[。！!]\s*$/, '');
  const comma = Math.max(body.lastIndexOf('，'), body.lastIndexOf(','), body.lastIndexOf('——'));
  const saying = comma > 0 ? sayingBehind(text, comma) : undefined;
  return saying?.end === text.length && saying.who !== '' && namedBy(saying.who) !== 'unclear' ? saying : undefined;
}

/** A quotation that is given as speech: all of the sentence, or with who says it before or behind. */
export interface Speech {
  readonly quotation: Span;
  readonly saying: Saying | undefined;
}

/** Gives the quotations of a sentence that are speech. */
export function speechesIn(sentence: string): Speech[] {
  const quotations = quotationsIn(sentence);
  let last: Speech | undefined;
  const speechOf = (quotation: Span, index: number): Speech[] => {
    const behind = sentence.slice(quotation.end + 1);
    const beside = last && sentence.slice(last.quotation.end + 1, quotation.start - 1);
    // “甲”“乙”: both are said by who says the first.
    if (last?.saying && beside !== undefined && /^[\s、，,；;和]*$/.test(beside))
      return [{ quotation, saying: last.saying }];
    const before = SPEECH_ENDS.test(behind) ? sayingBefore(sentence, quotation.start - 1) : undefined;
    if (before) return [{ quotation, saying: before }];
    const next = quotations[index + 1];
    const between = next && quotation.start === 1 ? sayingBefore(sentence, next.start - 1) : undefined;
    // “甲。”他说，“乙。”
    if (between && between.start <= quotation.end + 2) return [{ quotation, saying: between }];
    if (quotation.start > 1 || quotations.length > 1)
      return index === 0 && quotation.start === 1 ? opening(sentence, quotation) : [];
    const said = opening(sentence, quotation);
    if (said.length > 0) return said;
    const isAll = /^\s*[。！？!?，,；;]?\s*$/.test(behind);
    const isLong = quotation.text.length >= LONG && SPEECH_ENDS.test(behind);
    return isAll || isLong ? [{ quotation, saying: undefined }] : [];
  };
  return quotations.flatMap((quotation, index) => {
    const found = speechOf(quotation, index);
    last = found[0];
    return found;
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
  const colon = /[：:]/.exec(sentence.slice(0, 30));
  const named = colon ? sayingBefore(sentence, colon.index + 1) : undefined;
  if (named?.verb === '') found.push(named);
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
