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
  const all = [first, ...others];
  return others.every((quote, index) => quote.start === (all[index]?.end ?? 0) + 2);
}

/** Each closing mark with the one that opens. */
const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['」', '「'],
  ['』', '『'],
]);
/** In a draft straight marks may stand for either. */
const WITH_STRAIGHT: ReadonlyMap<string, string> = new Map([...PARTNERS, ['"', '"']]);
const LATIN = /[A-Za-z0-9]/;

/** The quotation marks of a text that belong together. */
export interface QuotePairs {
  /** From the first mark to behind the second, in the order in which they close. */
  readonly pairs: readonly { readonly start: number; readonly end: number }[];
  /** The offset of the first mark without its partner, or -1. */
  readonly unbalanced: number;
}

/** Finds the quotation marks that belong together; `straight` takes straight double ones too. */
export function pairQuotes(text: string, straight = false): QuotePairs {
  const partners = straight ? WITH_STRAIGHT : PARTNERS;
  const openers = new Set(partners.values());
  const pairs: { start: number; end: number }[] = [];
  const open: { mark: string; at: number }[] = [];
  const counts = new Map<string, number>();
  const isOpen = (mark: string) => (counts.get(mark) ?? 0) > 0;
  let unbalanced = -1;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const partner = partners.get(mark);
    if (openers.has(mark) && (partner === undefined || !isOpen(mark))) {
      open.push({ mark, at });
      counts.set(mark, (counts.get(mark) ?? 0) + 1);
      continue;
    }
    const top = open.at(-1);
    if (partner === undefined || isApostrophe(text, at, top?.mark === partner)) continue;
    if (top?.mark !== partner && unbalanced < 0) unbalanced = top?.at ?? at;
    // Marks without their partner stand in no pair's way.
    while (isOpen(partner)) {
      const last = open.pop();
      if (!last) break;
      counts.set(last.mark, (counts.get(last.mark) ?? 1) - 1);
      if (last.mark !== partner) continue;
      pairs.push({ start: last.at, end: at + 1 });
      break;
    }
  }
  return { pairs, unbalanced: unbalanced < 0 ? (open[0]?.at ?? -1) : unbalanced };
}

/** Gives the offset of the first quotation mark without its partner, or -1; straight marks have none. */
export function findUnbalancedQuote(text: string): number {
  return pairQuotes(text).unbalanced;
}

/** Tells whether a mark is the apostrophe of a Latin word (don’t); where ‘ is open, only one inside a word is. */
function isApostrophe(text: string, at: number, isOpen: boolean): boolean {
  if (text.charAt(at) !== '’' || !LATIN.test(text.charAt(at - 1))) return false;
  return !isOpen || /[A-Za-z]/.test(text.charAt(at + 1));
}
