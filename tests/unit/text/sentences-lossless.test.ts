import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/lib/text/sentences';
import { fc } from '../property';

const PIECES = [
  ...['甲', '乙国', '发展', '的', '地', '𠮷', 'e', '3.5', '1,000', ',', '，', '、', '；', '：', '。', '！', '？'],
  ...['!', '?', '…', '……', '“', '”', '‘', '’', '（', '）', '(', ')', '《', '》', '「', '」', '『', '』', '"', '——'],
];
const SPACES = [' ', '\u3000', '\t'];
const RUNS = { numRuns: 1000 };

const row = fc.array(fc.constantFrom(...PIECES, ...SPACES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const spaceless = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

/** The row put together again from the sentences and what stands between them. */
function rejoin(text: string): string {
  let at = 0;
  let whole = '';
  for (const span of splitSentences(text)) {
    whole += text.slice(at, span.start) + span.text;
    at = span.end;
  }
  return whole + text.slice(at);
}

function gaps(text: string): string {
  let at = 0;
  let between = '';
  for (const span of splitSentences(text)) {
    between += text.slice(at, span.start);
    at = span.end;
  }
  return between + text.slice(at);
}

describe('splitSentences on any row', () => {
  it('gives sentences that join with the gaps to the row', () => {
    fc.assert(
      fc.property(row, (text) => {
        expect(rejoin(text)).toBe(text);
      }),
      RUNS,
    );
  });

  it('leaves nothing but white space out', () => {
    fc.assert(
      fc.property(row, (text) => {
        expect(gaps(text).trim()).toBe('');
      }),
      RUNS,
    );
  });

  it('leaves nothing out of a text of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(rejoin(text)).toBe(text);
        expect(gaps(text).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('gives no empty sentence and none with white space at its ends', () => {
    fc.assert(
      fc.property(row, (text) => {
        for (const span of splitSentences(text)) {
          expect(span.text).not.toBe('');
          expect(span.text.trim()).toBe(span.text);
        }
      }),
      RUNS,
    );
  });

  it('starts no sentence but the first with a closing mark or an end mark', () => {
    fc.assert(
      fc.property(spaceless, (text) => {
        for (const span of splitSentences(text).slice(1)) expect(span.text).not.toMatch(/^[”’）》」』。！？!?…]/);
      }),
      RUNS,
    );
  });

  it('gives each sentence the same again when it is split by itself', () => {
    fc.assert(
      fc.property(row, (text) => {
        for (const { text: one } of splitSentences(text))
          expect(splitSentences(one).map((span) => span.text)).toEqual([one]);
      }),
      RUNS,
    );
  });
});
