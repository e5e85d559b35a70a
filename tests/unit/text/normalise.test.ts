import { describe, expect, it } from 'vitest';
import { fold, normalise, originalRange } from '@/lib/text/normalise';
import { fc } from '../property';

describe('fold', () => {
  it.each([
    ['专业，镇', '专业,镇'],
    ['专业,镇', '专业,镇'],
    ['１２3', '123'],
    ['“吃干榨净”', '吃干榨净'],
    ['\'a\' "b" 「甲」『乙』‘丙’', 'ab甲乙丙'],
    ['乡村 E　镇\n', '乡村e镇'],
    ['⼀带⼀路', '一带一路'],
    ['创\u200b新\u00ad发\ufeff展\u202e', '创新发展'],
    ['ＡＢＣ', 'abc'],
    ['e\u0301', 'é'],
    ['……', '......'],
    ['创新、协调', '创新、协调'],
    ['三無三可', '三無三可'],
    ['', ''],
    ['“”', ''],
  ])('makes %j %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(normalise(text).text).toBe(folded);
  });
});

describe('the way back', () => {
  it('gives whole characters, with marks that were dropped between them', () => {
    const folded = normalise('做到“吃干,榨净”。');
    const start = folded.text.indexOf('到吃');
    expect(originalRange(folded, start, start + 2)).toEqual({ start: 1, end: 4 });
    const dots = normalise('甲…乙');
    expect(originalRange(dots, 2, 3)).toEqual({ start: 1, end: 2 });
  });

  it('leads from any stretch to an original that folds to something that holds it', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
        const folded = normalise(original);
        expect(folded.starts).toHaveLength(folded.text.length);
        if (folded.text === '') return;
        const start = a % folded.text.length;
        const end = start + 1 + (b % (folded.text.length - start));
        const range = originalRange(folded, start, end);
        expect(range.start).toBeLessThan(range.end);
        expect(normalise(original.slice(range.start, range.end)).text).toContain(folded.text.slice(start, end));
      }),
      { numRuns: 500 },
    );
  });

  it('folds alike what is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (original) => {
        const { text } = normalise(original);
        expect(normalise(text).text).toBe(text);
      }),
    );
  });
});
