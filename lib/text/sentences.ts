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
  const lasts = new Map([...CLOSING, '"'].map((mark) => [mark, text.lastIndexOf(mark)]));
  const comesAfter = (mark: string, at: number) => (lasts.get(mark) ?? -1) > at;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const closes = OPENING.get(mark);
    // A mark that is never closed opens nothing: it would swallow the rest of the paragraph.
    if (closes && comesAfter(closes, at)) open.push(closes);
    let closed = false;
    if (mark === open.at(-1)) {
      open.pop();
      closed = true;
    } else if (mark === '"') {
      closed = straightOpen;
      straightOpen = !straightOpen && comesAfter(mark, at);
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
