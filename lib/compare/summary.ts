/** How much of two briefings is the same, and how much is not. */
import type { RowKind } from '../vocabulary/compare';
import type { Comparison } from './compare';
import type { underTopic } from './list';
import type { ComparedPhrases } from './phrases';

/** How many of each kind: those whose order differs are also the same, or alike. */
export type KindCounts = Readonly<Record<RowKind, number>>;

/** The counts of the whole comparison. */
export interface Summary {
  readonly sentences: KindCounts;
  readonly phrases: KindCounts;
}

/** Gives the counts at the head of the page. */
export function summaryOf({ rows, phrases }: Comparison): Summary {
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  return {
    sentences: {
      changed: count('changed'),
      a: count('a'),
      b: count('b'),
      moved: rows.filter(({ isMoved }) => isMoved).length,
      same: count('same'),
    },
    phrases: {
      changed: phrases.alike.length,
      a: phrases.a.length,
      b: phrases.b.length,
      moved: phrases.moved.length,
      same: phrases.kept.length + phrases.moved.length,
    },
  };
}

/** Gives the phrases that stand under a topic, in one of the two; all where none is chosen. */
export function phrasesUnder(phrases: ComparedPhrases, under: ReturnType<typeof underTopic>): ComparedPhrases {
  if (!under) return phrases;
  const isIn = (side: 'a' | 'b', one: ComparedPhrases['a'][number] | ComparedPhrases['kept'][number]['a']) =>
    one.sentences.some((id) => under[side].has(id));
  const pairs = (all: ComparedPhrases['kept']) => all.filter(({ a, b }) => isIn('a', a) || isIn('b', b));
  return {
    kept: pairs(phrases.kept),
    moved: pairs(phrases.moved),
    alike: pairs(phrases.alike),
    a: phrases.a.filter((one) => isIn('a', one)),
    b: phrases.b.filter((one) => isIn('b', one)),
  };
}
