import { describe, expect, it } from 'vitest';
import { check } from '@/lib/verify/check';
import { splitDraft } from '@/lib/verify/split';
import { viewsOf } from '@/lib/verify/view';
import { fc } from '../property';
import { briefing, library } from './article';

const pieces = [
  ...briefing.sentences.slice(0, 12).map(({ text }) => text),
  ...['“', '”', '‘', '’', '「', '」', '"', '。', '，', '…', '\n', '\r\n', ' ', '\u3000', '\u202E', '\u200B', '（'],
  ...['他说，', '蓝佛安强调', '𠮷', '👨‍👩‍👧', '\uD800', '\uDC00', '专业镇', '吃干榨净', 'don’t', '3.5', '<b>&amp;'],
];
const drafts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => all.join('')),
);

const isLone = (text: string) => /^[\uDC00-\uDFFF]/.test(text) || /[\uD800-\uDBFF]$/.test(text);

describe('any draft', () => {
  it('is split without loss: each character that is not white space stands in one sentence', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        let behind = 0;
        for (const { text, start, end } of splitDraft(draft)) {
          expect(draft.slice(start, end)).toBe(text);
          expect(draft.slice(behind, start).trim()).toMatch(/^[\s\u0085]*$/);
          behind = end;
        }
        expect(draft.slice(behind)).toMatch(/^[\s\u0085]*$/);
      }),
    );
  });

  it('gets findings whose offsets are exact, in order, each within its sentence, and never throws', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { entries, counts } = check(draft, library);
        let number = 0;
        for (const entry of entries) {
          let [behind, last] = [entry.start, entry.start];
          for (const { unit, text, start, end } of entry.findings) {
            expect(draft.slice(start, end)).toBe(text);
            // A phrase in quotation marks stands behind the words that it is part of.
            if (start < behind) expect([unit, start >= last, end <= behind]).toEqual(['quotation', true, true]);
            expect(end).toBeLessThanOrEqual(entry.end);
            behind = Math.max(behind, end);
            last = start;
            number += 1;
          }
        }
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(number);
      }),
    );
  });

  it('is shown with the draft’s and the source’s own characters, no pair of surrogates cut', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const isWhole = !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(draft);
        for (const { before, text, after, found } of viewsOf(check(draft, library))) {
          if (isWhole) expect([before, text, after].some(isLone)).toBe(false);
          const [changes, sentences] = [found?.changes ?? [], found?.sentences ?? []];
          const draftWords = changes.map((change) => change.draft).join('');
          expect(text.replace(/\s/g, '')).toContain(draftWords.slice(0, 1));
          if (isWhole) expect(changes.some((change) => isLone(change.draft))).toBe(false);
          const source = sentences.map(({ sentence }) => sentence.text).join('');
          expect(source).toContain(changes.map((change) => change.source).join(''));
        }
      }),
    );
  });

  it('leaves no word without a verdict but who says something, and words that only join', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        for (const { text, start: at, findings } of check(draft, library).entries) {
          const kept = [...text];
          let unit = 0;
          const units = kept.map((character) => {
            const from = unit;
            unit += character.length;
            return from + at;
          });
          const isHeld = (place: number) => findings.some(({ start, end }) => start <= place && place < end);
          const left = kept.map((character, index) => (isHeld(units[index] ?? 0) ? '|' : character)).join('');
          for (const words of left.split(/[|，,。：]/)) {
            const isTold = /(?:说|强调|指出|勉励)/.test(words);
            if (!isTold) expect(words.replace(/[^\p{Script=Han}]/gu, ''), draft).toBe('');
          }
        }
      }),
    );
  });
});
