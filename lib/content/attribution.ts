/** A line of a blockquote split at its emphasised verbs: lead, verb, mark, said. */
import type { VFile } from 'vfile';
import type { PartRole } from '../model';
import { nearest } from '../text/difference';
import { isWhollyQuoted } from '../text/quotes';
import { ATTRIBUTION_VERBS } from '../vocabulary';
import { fault } from './faults';
import { findLabel } from './label';
import type { Line, Range } from './lines';
import { findSpeaker } from './speaker';

/** A stretch of a line; `verb` is the index of the line's verb it belongs to, left out where that is decided elsewhere. */
export interface SplitPart extends Range {
  readonly role: PartRole;
  readonly verb?: number;
}

export interface SplitVerb {
  /** Left out where a name before a colon opens the line. */
  readonly verb?: string;
  /** Left out where nobody is named. */
  readonly speaker?: string;
  /** True where nothing follows the verb: what stands before it in the blockquote is said. */
  readonly closes: boolean;
  /** What opens the line as in a transcript: a name, 问 or 答 before a colon. */
  readonly label?: string;
}

export interface SplitLine {
  readonly parts: readonly SplitPart[];
  readonly verbs: readonly SplitVerb[];
}

const END = /^[。！？!?.”’\s]*$/;
const MAX_VERBS = 4;
/** A verb's mark, with whom it speaks to where a quotation follows (告诉他：“…”): these words are not said. */
const MARK = /^(?:[^“”‘’，,。；;：:！？!?]{1,12}(?=[:：]“))?[,，:：]?/;

/**
 * Gives the parts of a line, which join to its text, and its verbs with who speaks; `speaker` is the briefing's, `before` who
 * spoke last.
 */
export function splitLine(file: VFile, line: Line, speaker: string | undefined, before?: string): SplitLine {
  const { text } = line;
  const label = findLabel(line);
  const ranges = line.emphasised.filter((range) => isVerb(file, line, range) && !(label && range.start < label.end));
  if (ranges.length > MAX_VERBS) {
    fault(
      file,
      line.placeOf(ranges[MAX_VERBS]?.start ?? 0),
      'verbs',
      `holds more than ${MAX_VERBS} verbs. Emphasise only those that open a statement.`,
    );
  }
  const parts: SplitPart[] = [];
  const verbs: SplitVerb[] = [];
  const put = (role: PartRole, start: number, end: number, verb?: number): void => {
    if (end > start) parts.push({ role, start, end, ...(verb === undefined ? {} : { verb }) });
  };
  let cursor = 0;
  if (label) {
    put(label.split.verb === undefined ? 'lead' : 'verb', 0, label.end, 0);
    put('mark', label.end, label.end + 1, 0);
    verbs.push(label.split);
    cursor = label.end + 1;
  }
  for (const [nth, range] of ranges.slice(0, MAX_VERBS).entries()) {
    const index = nth + (label ? 1 : 0);
    const words = text.slice(cursor, range.start);
    const next = ranges[nth + 1]?.start ?? text.length;
    const mark = MARK.exec(text.slice(range.end, next))?.[0].length ?? 0;
    const closes = END.test(text.slice(range.end + mark, next)) && next === text.length;
    const lead = cursor + clauseStart(words);
    // Behind an earlier verb, and before one that closes, what precedes the lead is said; so is a quotation that opens the line.
    const said = closes || index > 0 || isDirectSpeech(words.slice(0, lead - cursor));
    if (said) put('said', cursor, lead, closes || index === 0 ? index : index - 1);
    if (said || lead === cursor) put('lead', said ? lead : cursor, range.start, index);
    else put('narrative', cursor, range.start);
    if (next < text.length && /^[\s,，、]*$/.test(text.slice(range.end + mark, next))) {
      const what = `emphasises “${text.slice(range.start, range.end)}”, behind which nothing is said before the next verb.`;
      fault(file, line.placeOf(range.start), 'nothing-said', `${what} Take its stars away.`);
    }
    put('verb', range.start, range.end, index);
    put('mark', range.end, range.end + mark, index);
    // What is said before the lead names nobody.
    const opening = { start: said ? lead : cursor, end: range.start, lead };
    // A second verb without words of its own has the speaker of the first.
    const goesOn = index > 0 && lead === range.start;
    const last = index > 0 ? verbs.at(-1)?.speaker : before;
    const who = goesOn ? last : findSpeaker(file, line, opening, speaker, last);
    verbs.push({
      verb: text.slice(range.start, range.end),
      closes,
      ...(who === undefined ? {} : { speaker: who }),
    });
    cursor = range.end + mark;
    if (closes) put('mark', cursor, text.length, index);
  }
  const [last] = verbs.slice(-1);
  if (!last) put('said', 0, text.length);
  else if (!last.closes) put('said', cursor, text.length, verbs.length - 1);
  return { parts, verbs };
}

function isVerb(file: VFile, line: Line, range: Range): boolean {
  const word = line.text.slice(range.start, range.end);
  const verbs: readonly string[] = ATTRIBUTION_VERBS;
  if (verbs.includes(word)) return true;
  const near = verbs.find((verb) => word.includes(verb)) ?? nearest(word, verbs);
  const meant = near ? `Did you mean “${near}”? ` : '';
  const mend = 'Emphasise the verb alone, or add it to ATTRIBUTION_VERBS in lib/vocabulary.ts.';
  fault(
    file,
    line.placeOf(range.start),
    'unknown-verb',
    `emphasises “${word}”, which is no verb of attribution that the site knows. ${meant}${mend}`,
  );
  return false;
}

/** The offset behind the last comma outside quotation marks, or behind direct speech that opens the text; else 0. */
function clauseStart(text: string): number {
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '“') depth++;
    if (mark === '”') depth--;
    const closes = mark === '”' && isDirectSpeech(text.slice(0, at + 1));
    if (depth === 0 && (mark === ',' || mark === '，' || closes)) start = at + 1;
  }
  return start;
}

/** Tells a quotation that is speech (“甲。”他说) from a quoted word (“五一”期间): it ends like a clause, or a comma follows it. */
function isDirectSpeech(text: string): boolean {
  const quoted = text.replace(/[,，]$/, '');
  return isWhollyQuoted(quoted) && (quoted !== text || /[，,。！？!?…；;]”$/.test(quoted));
}
