import { describe, expect, it } from 'vitest';
import { compareInSteps } from '@/lib/compare/compare';
import { likeness } from '@/lib/compare/likeness';
import { rowsPage } from '@/lib/compare/list';
import { ALLOWED, MAX_LENGTH, pairUp } from '@/lib/compare/pairs';
import { libraryOf } from '../search/library';
import { seeded } from '../verify/random';

const random = seeded(47);
/** As many characters as a source may have. */
const MOST = 87_000;

/** A text of the longest kind, of so many different words, in sentences of so many characters. */
function text(words: number, length: number): string[] {
  const sentences: string[] = [];
  for (let size = 0; size < MOST; size += length + 1) {
    const word = () => String.fromCharCode(0x4e00 + random(words), 0x5e00 + random(words));
    sentences.push(`${Array.from({ length: Math.ceil(length / 2) }, word).join('')}。`);
  }
  return sentences;
}

/** The same with some characters of each sentence changed. */
const changed = (sentences: readonly string[]) => sentences.map((one) => `今年${one.slice(2, -4)}又一次。`);

function compared(first: readonly string[], second: readonly string[]) {
  const library = libraryOf(first, second);
  const [a, b] = library.briefings;
  if (!a || !b) throw new Error('expected two briefings');
  const steps = compareInSteps(library, a, b);
  for (let pauses = 0; ; pauses += 1) {
    const { done, value } = steps.next();
    if (done) return { ...value, pauses };
  }
}

describe('the longest texts', () => {
  const prose = text(2000, 40);

  it('are compared whole where they are prose, with pauses', () => {
    const comparison = compared(prose, changed(prose));
    expect(comparison.isCut).toBe(false);
    expect(comparison.rows.every(({ kind }) => kind === 'changed')).toBe(true);
    expect(comparison.pauses).toBeGreaterThan(50);
    const page = rowsPage(comparison, {}, undefined);
    expect(page.items.length).toBeLessThanOrEqual(60);
  });

  it('say that not all was looked at where a sentence is too long', () => {
    const long = text(2000, MAX_LENGTH + 100);
    const { isCut, rows } = compared(long, changed(long));
    expect(isCut).toBe(true);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['a', 'b']));
    // What is the same is found at any length.
    expect(new Set(compared(long, long).rows.map(({ kind }) => kind))).toEqual(new Set(['same']));
  });

  it('cause no more work than is allowed, and say so', () => {
    const work = { ...ALLOWED, places: 1000 };
    const steps = pairUp(prose, changed(prose), { gram: 2, least: 0.5 }, work);
    let result = steps.next();
    while (!result.done) result = steps.next();
    expect(result.value.isCut).toBe(true);
  });
});

describe('likeness', () => {
  it.each([
    ['三无三可', '三无两可', 0.75],
    ['放管服', '深化放管服', 0.75],
    ['四敢', '五敢', 0.5],
    ['吃干榨净', '国之大者', 0],
    ['', '', 1],
  ])('of %s and %s is %d', (a, b, like) => {
    expect(likeness(a, b)).toBe(like);
    expect(likeness(b, a)).toBe(like);
  });
});
