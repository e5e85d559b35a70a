import { describe, expect, it } from 'vitest';
import { findQuoted, isWhollyQuoted } from '@/lib/text/quotes';
import { fc } from '../property';

describe('findQuoted', () => {
  it('gives the words between the marks and where they stand', () => {
    expect(findQuoted('做到“吃干榨净”。')).toEqual([{ text: '吃干榨净', start: 3, end: 7 }]);
  });

  it('gives several quotations in their order', () => {
    expect(findQuoted('“锦绣太原城”的“生态颜值”').map((span) => span.text)).toEqual(['锦绣太原城', '生态颜值']);
  });

  it('gives the outermost of nested quotations alone', () => {
    expect(findQuoted('说“甲“乙”丙”了')).toEqual([{ text: '甲“乙”丙', start: 2, end: 7 }]);
  });

  it('keeps single marks inside a quotation', () => {
    expect(findQuoted('“甲‘乙’丙”').map((span) => span.text)).toEqual(['甲‘乙’丙']);
  });

  it('gives nothing for a mark without its partner', () => {
    expect(findQuoted('甲“乙')).toEqual([]);
    expect(findQuoted('甲”乙')).toEqual([]);
  });

  it('goes on behind a closing mark without its partner', () => {
    expect(findQuoted('甲”乙“丙”').map((span) => span.text)).toEqual(['丙']);
  });

  it('heeds “” alone, not straight, single or corner marks', () => {
    expect(findQuoted('"甲"‘乙’「丙」')).toEqual([]);
  });

  it('gives spans whose offsets cut their text out, between two marks', () => {
    const text = fc.array(fc.constantFrom('甲', '𠮷', '“', '”', '‘', '，')).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (whole) => {
        for (const span of findQuoted(whole)) {
          expect(whole.slice(span.start, span.end)).toBe(span.text);
          expect(whole.slice(span.start - 1, span.start)).toBe('“');
          expect(whole.slice(span.end, span.end + 1)).toBe('”');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('isWhollyQuoted', () => {
  it.each(['“来。”', '“来”。', '“来！”', '“来。”“走。”', '“甲“乙”丙”'])('accepts %s', (text) => {
    expect(isWhollyQuoted(text)).toBe(true);
  });

  it.each([
    ['a word before it', '要“来”'],
    ['a word behind it', '“来”了'],
    ['a comma behind it', '“来”，'],
    ['words between two', '“来”和“走”'],
    ['an end mark between two', '“来”。“走”'],
    ['no closing mark', '“来'],
    ['no quotation', '来。'],
    ['nothing', ''],
  ])('rejects a text with %s', (_, text) => {
    expect(isWhollyQuoted(text)).toBe(false);
  });
});
