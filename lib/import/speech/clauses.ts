/** The clauses of a sentence as they are looked through for speech: offsets kept, quotations and brackets whole. */

/** A stretch between two marks; the mark that ends it is left out of it. */
export interface Clause {
  readonly text: string;
  /** Offset in the sentence. */
  readonly start: number;
  /** Behind its mark. */
  readonly next: number;
  /** The mark that ends it; '' at the end of the sentence. */
  readonly mark: string;
  /** The mark that ends the clause before it. */
  readonly before: string;
}

const OPENING = '“‘「『《（(【〔[';
const CLOSING = '”’」』》）)】〕]';
const MARKS = '，,；;：:。！？!?…';
/** Where and by whom a report is sent, before its first sentence. */
const DATELINE =
  /^(?:(?:新华社|中新社|中新网|人民网|央视网|央广网|本报|本网|新华网|据新华社)[^，。（(]{0,24}?(?:电|讯|消息)[ \u3000]*(?:[（(][^）)]{0,40}[）)][ \u3000]*)?)/;
/** Gives the length of the dateline that opens a text; 0 where there is none. */
export function datelineOf(text: string): number {
  return DATELINE.exec(text)?.[0].length ?? 0;
}

const DIGIT = /\d/;

/** Gives the clauses of a sentence in order; where a quotation is left open, what stands behind its mark is cut like the rest. */
export function clausesOf(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  const inside = insideOf(sentence);
  let start = 0;
  let before = '';
  for (let at = 0; at <= sentence.length; at += 1) {
    const mark = sentence.charAt(at);
    const isEnd = at === sentence.length;
    if (!isEnd && (inside[at] || !MARKS.includes(mark) || isInNumber(sentence, at))) continue;
    const text = sentence.slice(start, at);
    const dateline = start === 0 ? datelineOf(text) : 0;
    const indent = dateline + text.slice(dateline).length - text.slice(dateline).trimStart().length;
    if (text.trim() !== '')
      clauses.push({ text: text.slice(indent), start: start + indent, next: at + 1, mark, before });
    before = mark;
    start = at + 1;
  }
  return clauses;
}

/** For each offset whether it stands inside quotation marks or brackets that are closed again; the marks themselves do. */
export function insideOf(sentence: string): boolean[] {
  const steps = Array.from<number>({ length: sentence.length + 1 }).fill(0);
  const open: { mark: string; at: number }[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const mark = sentence.charAt(at);
    if (OPENING.includes(mark)) open.push({ mark, at });
    const partner = CLOSING.includes(mark) ? OPENING.charAt(CLOSING.indexOf(mark)) : '';
    if (partner === '' || open.at(-1)?.mark !== partner) continue;
    const from = open.pop()?.at ?? at;
    steps[from] = (steps[from] ?? 0) + 1;
    steps[at + 1] = (steps[at + 1] ?? 0) - 1;
  }
  let depth = 0;
  return steps.slice(0, sentence.length).map((step) => {
    depth += step;
    return depth > 0;
  });
}

/** A sentence with what stands inside “” and （） blanked, so that no word is found there; offsets stay. */
export function blanked(sentence: string): string {
  const inside = insideOf(sentence);
  let text = '';
  for (let at = 0; at < sentence.length; at += 1) text += inside[at] ? '□' : sentence.charAt(at);
  return text;
}

function isInNumber(text: string, at: number): boolean {
  return ',:：'.includes(text.charAt(at)) && DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1));
}
