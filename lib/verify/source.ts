/** Stretches of a source: sentences that follow each other, as the characters that are compared. */
import type { Briefing, Sentence } from '../model';
import type { Occurrence } from '../search/corpus';
import { EDGE_MARKS, QUOTE, TONE_MARKS } from './marks';
import { type Tokens, tokensOf } from './tokens';

/** Sentences of one briefing that follow each other. Offsets in `tokens` are those in the sentences joined. */
export interface Context {
  readonly briefing: Briefing;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  /** For each sentence, the index of its first character; and behind the last, how many there are. */
  readonly firsts: readonly number[];
  /** For each sentence, the index behind its last character that is no mark of its end. */
  readonly bodies: readonly number[];
}

/** A stretch of a context, in characters. */
export interface Stretch {
  readonly context: Context;
  readonly start: number;
  readonly end: number;
}

const contexts = new WeakMap<Sentence, Map<number, Context>>();

/** Gives the sentences from one index to another, both included, cut to what there is; kept for as long as the library is. */
export function contextOf(briefing: Briefing, from: number, to: number): Context {
  const sentences = briefing.sentences.slice(Math.max(0, from), to + 1);
  const [first] = sentences;
  const kept = first && contexts.get(first)?.get(sentences.length);
  if (kept) return kept;
  const tokens = tokensOf(sentences.map((sentence) => sentence.text).join(''));
  const firsts: number[] = [];
  let length = 0;
  let token = 0;
  for (const sentence of sentences) {
    firsts.push(token);
    length += sentence.text.length;
    while (token < tokens.starts.length && (tokens.starts[token] ?? 0) < length) token++;
  }
  firsts.push(token);
  const bodies = sentences.map((_, index) => {
    let end = firsts[index + 1] ?? 0;
    while (end > (firsts[index] ?? 0) && isEnd(tokens.keys[end - 1])) end--;
    return end;
  });
  const context = { briefing, sentences, tokens, firsts, bodies };
  if (first) {
    const lengths = contexts.get(first) ?? new Map<number, Context>();
    // A long quotation asks for long contexts: a few of each sentence are enough.
    if (lengths.size < 8) contexts.set(first, lengths.set(sentences.length, context));
  }
  return context;
}

function isEnd(key: string | undefined): boolean {
  return key !== undefined && (key === QUOTE || EDGE_MARKS.has(key) || TONE_MARKS.has(key));
}

const order = new WeakMap<Briefing, ReadonlyMap<Sentence, number>>();

/** Gives a sentence's place among those of its briefing, from 0. */
export function indexOf(briefing: Briefing, sentence: Sentence): number {
  const known = order.get(briefing) ?? new Map(briefing.sentences.map((one, index) => [one, index]));
  order.set(briefing, known);
  return known.get(sentence) ?? 0;
}

/** Gives the stretch at which a folded text was found. */
export function stretchOf({ briefing, sentences }: Occurrence): Stretch {
  const [first] = sentences;
  const last = sentences.at(-1);
  const from = first ? indexOf(briefing, first.sentence) : 0;
  const context = contextOf(briefing, from, from + sentences.length - 1);
  const { tokens } = context;
  const offset = context.sentences.slice(0, -1).reduce((sum, sentence) => sum + sentence.text.length, 0);
  const [startsAt, endsAt] = [first?.start ?? 0, offset + (last?.end ?? 0)];
  let start = 0;
  while (start < tokens.starts.length && (tokens.starts[start] ?? 0) < startsAt) start++;
  let end = start;
  while (end < tokens.ends.length && (tokens.ends[end] ?? 0) <= endsAt) end++;
  return { context, start, end };
}

/**
 * Gives the stretch with the quotation marks beside it that a quotation has too, by its keys, and those whose partner it holds: the
 * folded text has none.
 */
export function withQuotes({ context, start, end }: Stretch, quotation: readonly string[]): Stretch {
  const { keys, text, starts, ends } = context.tokens;
  let [from, to] = [start, end];
  for (let at = 0; quotation[at] === QUOTE && keys[from - 1] === QUOTE; at++) from--;
  for (let at = quotation.length - 1; quotation[at] === QUOTE && keys[to] === QUOTE; at--) to++;
  const count = (mark: string) => text.slice(starts[from], ends[to - 1]).split(mark).length;
  if (keys[to] === QUOTE && count('“') > count('”')) to++;
  if (keys[from - 1] === QUOTE && count('”') > count('“')) from--;
  return { context, start: from, end: to };
}

/** Gives the sentences that a stretch touches, with the part of each in UTF-16 units of its own text. */
export function touchedBy({ context, start, end }: Stretch): { sentence: Sentence; start: number; end: number }[] {
  const { sentences, firsts, tokens } = context;
  let offset = 0;
  return sentences.flatMap((sentence, index) => {
    const [from, to] = [Math.max(start, firsts[index] ?? 0), Math.min(end, firsts[index + 1] ?? 0)];
    const at = offset;
    offset += sentence.text.length;
    if (from >= to) return [];
    return [{ sentence, start: (tokens.starts[from] ?? 0) - at, end: (tokens.ends[to - 1] ?? 0) - at }];
  });
}

/** Tells whether a stretch is whole sentences: nothing of them is left out but quotation marks around and marks at the end. */
export function isWhole({ context, start, end }: Stretch): boolean {
  const { firsts, bodies, tokens } = context;
  const first = firsts.findLastIndex((at) => at <= start);
  const last = firsts.findIndex((at) => at >= end) - 1;
  const before = tokens.keys.slice(firsts[first] ?? 0, start);
  return before.every((key) => key === QUOTE) && last >= 0 && end >= (bodies[last] ?? 0);
}

/** Tells whether a sentence begins at an index, or ends there. */
export function isEdgeOf({ firsts, bodies }: Context): (at: number) => boolean {
  const edges = new Set([...firsts, ...bodies]);
  return (at) => edges.has(at);
}
