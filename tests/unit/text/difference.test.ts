import { describe, expect, it } from 'vitest';
import { firstDifference, nearest } from '@/lib/text/difference';
import { fc } from '../property';

describe('firstDifference', () => {
  it.each([
    ['equal texts', '甲乙', '甲乙', -1],
    ['two empty texts', '', '', -1],
    ['a changed character', '甲乙丙', '甲丁丙', 1],
    ['another width of comma', '甲,乙', '甲，乙', 1],
    ['a text that goes on', '甲', '甲乙', 1],
    ['a text that stops', '甲乙', '甲', 1],
    ['an empty text', '', '甲', 0],
    ['characters of the supplementary plane that share their first half', '甲\u{20BB7}', '甲\u{20BB8}', 1],
    ['a supplementary character behind an equal one', '\u{1F600}\u{1F600}', '\u{1F600}\u{1F601}', 2],
  ])('gives the place for %s', (_, one, other, at) => {
    expect(firstDifference(one, other)).toBe(at);
    expect(firstDifference(other, one)).toBe(at);
  });

  it('stands where what comes before is equal and what comes then is not, never inside a character', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '\u{20BB7}', '\u{20BB8}', '\u{1F600}'), maxLength: 6 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const at = firstDifference(one, other);
        expect(at === -1).toBe(one === other);
        if (at === -1) return;
        expect(one.slice(0, at)).toBe(other.slice(0, at));
        expect(one.codePointAt(at)).not.toBe(other.codePointAt(at));
        expect(one.slice(0, at)).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('nearest', () => {
  const topics = ['business-environment', 'consumption', 'eldercare', 'five-tasks', 'industry-chain', 'innovation'];

  it.each([
    ['inovation', 'innovation'],
    ['Innovation', 'innovation'],
    ['elder-care', 'eldercare'],
    ['five_tasks', 'five-tasks'],
    ['industrychain', 'industry-chain'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, topics)).toBe(meant);
  });

  it('gives nothing for a word that is like none', () => {
    expect(nearest('weather', topics)).toBeUndefined();
  });

  it('gives nothing where nothing is known', () => {
    expect(nearest('innovation', [])).toBeUndefined();
  });

  it('gives nothing for a short word that shares no character with any known one', () => {
    expect(nearest('养老', ['消费'])).toBeUndefined();
    expect(nearest('ab', ['xy'])).toBeUndefined();
  });
});
