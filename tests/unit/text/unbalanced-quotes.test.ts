import { describe, expect, it } from 'vitest';
import { findUnbalancedQuote } from '@/lib/text/quotes';
import { fc } from '../property';

describe('findUnbalancedQuote', () => {
  it.each(['', '来。', '“来”', '“甲‘乙’丙”', '「甲『乙』丙」', '“甲”“乙”', '“‘甲’”'])('finds none in %s', (text) => {
    expect(findUnbalancedQuote(text)).toBe(-1);
  });

  it.each([
    ['an opening mark that is never closed', '甲“乙', 1],
    ['the first of two that are never closed', '“甲‘乙', 0],
    ['a closing mark that was never opened', '甲乙”', 2],
    ['marks in the wrong order', '”甲“', 0],
    ['the inner mark where two cross', '“甲‘乙”丙’', 2],
    ['the second opening mark of one kind that one mark closes', '“甲“乙”', 0],
    ['a corner mark closed by a curly one', '「甲”', 0],
  ])('finds %s', (_, text, at) => {
    expect(findUnbalancedQuote(text)).toBe(at);
  });

  it('takes an apostrophe in a Latin word for no mark', () => {
    expect(findUnbalancedQuote('don’t')).toBe(-1);
    expect(findUnbalancedQuote('“I’m”')).toBe(-1);
  });

  it('finds the partner of a single mark behind a digit or a Latin letter', () => {
    expect(findUnbalancedQuote('“推动‘从0到1’的突破”')).toBe(-1);
    expect(findUnbalancedQuote('“发展‘互联网+AI’产业”')).toBe(-1);
  });

  it('finds none in any nesting of pairs, and the place where one mark is taken away', () => {
    const { nested } = fc.letrec<{ nested: string }>((tie) => ({
      nested: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('甲', '乙，', '丙。'),
        fc.tuple(fc.constantFrom('“”', '‘’', '「」', '『』'), tie('nested')).map(([pair, inner]) => {
          return pair.slice(0, 1) + inner + pair.slice(1);
        }),
        fc.tuple(tie('nested'), tie('nested')).map(([one, other]) => one + other),
      ),
    }));
    fc.assert(
      fc.property(nested, (text) => {
        expect(findUnbalancedQuote(text)).toBe(-1);
        expect(findUnbalancedQuote(`${text}“`)).toBe(text.length);
        expect(findUnbalancedQuote(`${text}”`)).toBe(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
