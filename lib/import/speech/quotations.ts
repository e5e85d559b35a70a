/** Quotations whose speaker stands behind them, and quotations that go over more than a sentence. */
import { isWhollyQuoted } from '../../text/quotes';
import { insideOf } from './clauses';
import { readHead } from './heads';
import type { People } from './people';
import { VERBS } from './verbs';

/** Who says what stands before; offsets in the sentence. */
export interface Closing {
  readonly start: number;
  readonly end: number;
  readonly who: { readonly start: number; readonly end: number };
  readonly kind: 'person' | 'pronoun' | 'role' | 'body';
  readonly name: string;
  /** What of the sentence stands before who speaks. */
  readonly said: string;
  /** Whether the sentence ends with the verb. */
  readonly isLast: boolean;
}

const CLOSERS = new Set([
  '说',
  '表示',
  '指出',
  '强调',
  '认为',
  '问',
  '答',
  '回答',
  '坦言',
  '称',
  '介绍',
  '告诉',
  '写道',
  '谈到',
  '呼吁',
  '建议',
  '说道',
  '直言',
  '回应',
]);
const LONGEST = 400;

/** Tells whether a sentence is nothing but a quotation that ends like a sentence. */
export function isSpokenQuotation(text: string): boolean {
  return text.startsWith('“') && isWhollyQuoted(text) && /[。！？!?…，,；;—]”+[。]?$/.test(text);
}

/** Whether a quotation that is open before a sentence is so behind it. */
export function leavesQuoteOpen(text: string, isOpen: boolean): boolean {
  let depth = isOpen ? 1 : 0;
  for (const [at, mark] of [...text].entries()) {
    // Each paragraph of a long quotation opens it anew.
    if (mark === '“' && !(isOpen && at === 0)) depth += 1;
    if (mark === '”') depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** Reads who speaks right behind a quotation (“甲。”李四说。), or at the end of a sentence (甲，李四说。). */
export function readClosing(text: string, people: People, isBehindQuote: boolean): Closing | undefined {
  if (text.length > 3000) return undefined;
  const inside = insideOf(text);
  const from = text.startsWith('“') ? quotedLength(text, inside) : 0;
  let clause = from;
  let tries = 0;
  const stop = /^[。！？!?.\s]*$/;
  if (!text.startsWith('“') && !isBehindQuote) {
    for (let at = text.length - 1; at > 0; at -= 1) {
      if (inside[at] || !'，,'.includes(text.charAt(at))) continue;
      if (text.length - at > 1 && at < text.length - 2) {
        clause = at + 1;
        break;
      }
    }
  }
  for (const { index, 0: verb } of text.slice(clause, clause + LONGEST).matchAll(VERBS)) {
    tries += 1;
    const start = clause + index;
    const end = start + verb.length;
    const behind = text.slice(end);
    const isLast = stop.test(behind);
    if (tries > 8 || inside[start]) return undefined;
    if (!CLOSERS.has(verb) || !(isLast || (verb === '告诉' ? /^[^，,。：]{1,8}[，,]/ : /^[，,]/).test(behind)))
      continue;
    if (!isLast && from === 0 && clause > 0) return undefined;
    const head = readHead(text.slice(clause, start), people);
    if (!('name' in head)) continue;
    const who = { start: clause + head.start, end: clause + head.end };
    return { start, end, who, kind: head.kind, name: head.name, said: text.slice(0, clause), isLast };
  }
  return undefined;
}

/** The length of the quotation that opens a text, with a comma behind it. */
function quotedLength(text: string, inside: readonly boolean[]): number {
  let end = 0;
  while (end < text.length && inside[end]) end += 1;
  while (end > 0 && text.charAt(end - 1) !== '”') end -= 1;
  return '，,'.includes(text.charAt(end)) && end < text.length ? end + 1 : end;
}
