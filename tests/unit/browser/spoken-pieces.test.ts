import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spokenPieces } from '../../../browser/spoken-pieces';
import { splitSentences } from '../../../lib/text/sentences';

const MOST = 36;
const SOURCE = readFileSync('content/briefings/taiyuan-2023-03/source.txt', 'utf8');
const SENTENCES = SOURCE.split('\n').flatMap((paragraph) => splitSentences(paragraph).map(({ text }) => text));

describe('the pieces of a sentence to speak', () => {
  it('join to every sentence of the source, none longer than an engine speaks at a time', () => {
    expect(SENTENCES).toHaveLength(51);
    for (const sentence of SENTENCES) {
      const pieces = spokenPieces(sentence);
      expect(pieces.join('')).toBe(sentence);
      expect(pieces.filter((piece) => piece.length > MOST || piece === '')).toEqual([]);
    }
  });

  it('end where one breathes, closing marks with what they close', () => {
    const quoted = `他说：“${'一'.repeat(20)}。”${'二'.repeat(20)}，${'三'.repeat(10)}。`;
    expect(spokenPieces(quoted)).toEqual([`他说：“${'一'.repeat(20)}。”`, `${'二'.repeat(20)}，${'三'.repeat(10)}。`]);
  });

  it('leave a short sentence whole, commas and all', () => {
    expect(spokenPieces('他指出，要发挥优势，推动发展。')).toEqual(['他指出，要发挥优势，推动发展。']);
  });

  it('break a list at its marks before they break anything else', () => {
    const list = `${Array.from({ length: 12 }, () => '甲乙丙丁').join('、')}。`;
    const pieces = spokenPieces(list);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.slice(0, -1).filter((piece) => !piece.endsWith('、'))).toEqual([]);
    expect(pieces.join('')).toBe(list);
  });

  it('cut what has no mark at a length, never within a character', () => {
    const pieces = spokenPieces('𠮷'.repeat(50));
    expect(pieces.join('')).toBe('𠮷'.repeat(50));
    expect(pieces.map((piece) => [...piece].length)).toEqual([36, 14]);
  });

  it('are none where there is nothing to say', () => {
    expect(spokenPieces('')).toEqual([]);
  });
});
