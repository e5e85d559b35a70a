import { describe, expect, it } from 'vitest';
import { placeOf, unitsOf } from '../../../browser/units';

const whole = (element: number, key: string, text: string) => ({ element, key, text, isPiece: false });
const piece = (element: number, key: string, text: string) => ({ element, key, text, isPiece: true });

describe('what is read of a page', () => {
  it('is each sentence in the page’s order', () => {
    expect(unitsOf([whole(1, '/a#p2s1', '甲。'), whole(2, '/a#p1s1', '乙。')]).map(({ text }) => text)).toEqual([
      '甲。',
      '乙。',
    ]);
  });

  it('is a sentence that stands in pieces once, whole, with all its elements', () => {
    const found = [piece(1, '/a#p1s1', '甲；'), piece(2, '/a#p1s1', '乙。'), piece(3, '/a#p1s2', '丙。')];
    expect(unitsOf(found)).toEqual([
      { key: '/a#p1s1', text: '甲；乙。', elements: [1, 2] },
      { key: '/a#p1s2', text: '丙。', elements: [3] },
    ]);
  });

  it('is a sentence once that the page shows twice, whole or in pieces', () => {
    const found = [
      whole(1, '/a#p1s1', '甲；乙。'),
      whole(2, '/a#p1s2', '丙。'),
      piece(3, '/a#p1s1', '甲；'),
      piece(4, '/a#p1s1', '乙。'),
      whole(5, '/a#p1s2', '丙。'),
    ];
    expect(unitsOf(found).map(({ elements }) => elements)).toEqual([[1], [2]]);
  });

  it('is the same words twice where they are of two articles or of two places', () => {
    const found = [whole(1, '/a#p1s1', '甲。'), whole(2, '/b#p1s1', '甲。'), whole(3, '/b#p1s2', '甲。')];
    expect(unitsOf(found)).toHaveLength(3);
  });

  it('is nothing of what holds no words', () => {
    expect(unitsOf([whole(1, '/a#p1s1', ' ')])).toEqual([]);
  });
});

describe('the place of a sentence', () => {
  it('is named as readers know it, and not at all where there is none', () => {
    expect(placeOf('/briefings/a#p2s5')).toBe('第2段第5句');
    expect(placeOf('#p12s10')).toBe('第12段第10句');
    expect(placeOf('/briefings/a#p2')).toBe('');
  });
});
