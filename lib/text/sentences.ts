/** Chinese sentences: where one ends. */

const TERMINATORS = /[。！？!?…]/;
const OPENING = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['〔', '〕'],
  ['《', '》'],
]);
const CLOSING = new Set(OPENING.values());
/** After a closing mark or an ellipsis these carry the sentence on. */
const CARRIES_ON = /[，、；：,;:的地]/;
const SPACE = /[\s\u3000]/;

/** A sentence and where it stands in its paragraph: offsets in UTF-16 units, white space at both ends left out. */
export interface SentenceSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Splits a paragraph into its sentences; every character that is not white space stands in exactly one of them. */
export function splitSentences(paragraph: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const end of [...sentenceEnds(paragraph), paragraph.length]) {
    const span = trim(paragraph, start, end);
    if (span.text !== '') spans.push(span);
    start = end;
  }
  return spans;
}

/** The offsets just behind each sentence's last mark. A sentence never ends inside an open quotation, bracket or title. */
function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  const open: string[] = [];
  let straightOpen = false;
  const lastStraight = text.lastIndexOf('"');
  const strays = strayOpenings(text);
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const closes = OPENING.get(mark);
    // A mark that is never closed opens nothing: it would swallow the rest of the paragraph.
    if (closes && !strays.has(at)) open.push(closes);
    let closed = false;
    if (mark === open.at(-1)) {
      open.pop();
      closed = true;
    } else if (mark === '"') {
      closed = straightOpen;
      straightOpen = !straightOpen && lastStraight > at;
    }
    if (open.length > 0 || straightOpen) continue;
    const behindQuote = closed && mark !== '》' && endsInside(text, at);
    if (!TERMINATORS.test(mark) && !behindQuote) continue;
    const next = text.charAt(at + 1);
    if (TERMINATORS.test(next) || CLOSING.has(next)) continue;
    if ((behindQuote || mark === '…') && CARRIES_ON.test(next)) continue;
    ends.push(at + 1);
  }
  return ends;
}

/** The offsets of opening marks that no mark closes, also where others of their kind are closed. */
function strayOpenings(text: string): Set<number> {
  const strays = new Set<number>();
  const open: { closes: string; at: number }[] = [];
  const counts = new Map<string, number>();
  const change = (mark: string, by: number) => counts.set(mark, (counts.get(mark) ?? 0) + by);
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const closes = OPENING.get(mark);
    if (closes) {
      open.push({ closes, at });
      change(closes, 1);
    }
    if (!CLOSING.has(mark)) continue;
    while ((counts.get(mark) ?? 0) > 0) {
      const last = open.pop();
      if (!last) break;
      change(last.closes, -1);
      if (last.closes === mark) break;
      strays.add(last.at);
    }
  }
  for (const { at } of open) strays.add(at);
  return strays;
}

/** Tells whether a sentence ends just before the closing marks that end at an offset. */
function endsInside(text: string, at: number): boolean {
  let before = at - 1;
  while (CLOSING.has(text.charAt(before)) && text.charAt(before) !== '》') before--;
  return TERMINATORS.test(text.charAt(before));
}

function trim(text: string, from: number, to: number): SentenceSpan {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return { text: text.slice(start, end), start, end };
}
