/** Quotation marks: phrases in them, and marks without their partner. */

/** Words inside “”, the marks left out; offsets in UTF-16 units of the text searched. */
export interface QuotedSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Gives what stands inside the outermost “” of a text, in order; a mark without its partner gives nothing. */
export function findQuoted(text: string): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '“') {
      if (depth === 0) start = at + 1;
      depth++;
    } else if (mark === '”' && depth > 0) {
      depth--;
      if (depth === 0) found.push({ text: text.slice(start, at), start, end: at });
    }
  }
  return found;
}

/** Tells whether a text is one quotation from its first mark to its last, an end mark behind it allowed. */
export function isWhollyQuoted(text: string): boolean {
  const [first, ...others] = findQuoted(text);
  if (!first) return false;
  const outside = text.slice(0, first.start - 1) + text.slice((others.at(-1) ?? first).end + 1);
  if (!/^[。！？\s]*$/.test(outside)) return false;
  // Several quotations make one direct speech only where nothing stands between them.
  return others.every((quote, index) => quote.start === ([first, ...others][index]?.end ?? 0) + 2);
}

const PARTNERS = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['」', '「'],
  ['』', '『'],
]);
const OPENERS = new Set(PARTNERS.values());
const LATIN = /[A-Za-z0-9]/;

/** Gives the offset of the first quotation mark without its partner, or -1. */
export function findUnbalancedQuote(text: string): number {
  const open: { mark: string; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (OPENERS.has(mark)) open.push({ mark, at });
    const partner = PARTNERS.get(mark);
    if (!partner || isApostrophe(text, at, open.at(-1)?.mark === partner)) continue;
    if (open.at(-1)?.mark !== partner) return open.at(-1)?.at ?? at;
    open.pop();
  }
  return open[0]?.at ?? -1;
}

/** Tells whether a mark is the apostrophe of a Latin word (don’t); where ‘ is open, only one inside a word is. */
function isApostrophe(text: string, at: number, isOpen: boolean): boolean {
  if (text.charAt(at) !== '’' || !LATIN.test(text.charAt(at - 1))) return false;
  return !isOpen || /[A-Za-z]/.test(text.charAt(at + 1));
}
