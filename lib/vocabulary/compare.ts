/** The words of the comparison of two briefings. */

/** What the two are called, in the order in which they were asked for. */
export const SIDE_NAMES = { a: '甲', b: '乙' } as const;
export type SideName = keyof typeof SIDE_NAMES;

/** What is found of a sentence or a phrase → the words that readers see: what stands there, and nothing of what it means. */
export const ROW_LABELS = {
  same: '相同',
  changed: '措辞有异',
  a: '仅见于甲',
  b: '仅见于乙',
  moved: '次序不同',
} as const;

/** What the list of sentences can be narrowed to, in the order in which it is offered. */
export const ROW_KINDS = ['changed', 'a', 'b', 'moved', 'same'] as const;
export type RowKind = (typeof ROW_KINDS)[number];
