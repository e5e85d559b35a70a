import { expect, it } from 'vitest';
import { type Comparison, compare } from '@/lib/compare/compare';
import { outOfOrder } from '@/lib/compare/order';
import { comparedSegments, plainSegments } from '@/lib/compare/segments';
import { summaryOf } from '@/lib/compare/summary';
import type { Briefing, Library } from '@/lib/model';
import { fullWidthCommas } from '@/lib/text/typography';
import { fc } from '../property';
import { libraryOf } from '../search/library';

/** Sentences that share much: few words in any order, marks, blanks, characters of two units. */
const sentence = fc
  .array(fc.constantFrom('坚持', '创新', '绿色', '发展', '“三通”', ',', '，', '、', ' ', '𠮷', 'ab', '强', '不'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => `${words.join('')}。`);
const text = fc.array(sentence, { minLength: 1, maxLength: 12 });

function two(first: readonly string[], second: readonly string[]): [Library, Briefing, Briefing] {
  const library = libraryOf(first, second);
  const [a, b] = library.briefings;
  if (!a || !b) throw new Error('expected two briefings');
  return [library, a, b];
}

const sides = ({ rows }: Comparison, side: 'a' | 'b') => rows.flatMap((row) => row[side]?.id ?? []);

it('shows every sentence of any two texts once', () => {
  fc.assert(
    fc.property(text, text, (first, second) => {
      const [library, a, b] = two(first, second);
      const compared = compare(library, a, b);
      for (const [side, briefing] of [
        ['a', a],
        ['b', b],
      ] as const) {
        const shown = sides(compared, side);
        expect(new Set(shown).size).toBe(shown.length);
        expect(new Set(shown)).toEqual(new Set(briefing.sentences.map(({ id }) => id)));
      }
    }),
  );
});

it('finds nothing between any text and itself', () => {
  fc.assert(
    fc.property(text, (texts) => {
      const [library, a] = two(texts, []);
      const { changed, a: only, b: other, moved, same } = summaryOf(compare(library, a, a)).sentences;
      expect([changed, only, other, moved, same]).toEqual([0, 0, 0, 0, texts.length]);
    }),
  );
});

it('finds the same pairs where the two change places', () => {
  const pairs = ({ rows }: Comparison, first: 'a' | 'b', second: 'a' | 'b') =>
    rows.map((row) => `${row[first]?.id} ${row[second]?.id} ${row.likeness} ${row.isMarks} ${row.within}`).sort();
  fc.assert(
    fc.property(text, text, (first, second) => {
      const [library, a, b] = two(first, second);
      const [forth, back] = [compare(library, a, b), compare(library, b, a)];
      expect(pairs(forth, 'a', 'b')).toEqual(pairs(back, 'b', 'a'));
      expect(summaryOf(forth).sentences.moved).toBe(summaryOf(back).sentences.moved);
    }),
  );
});

it('cuts any two sentences without changing a character, and marks nothing where they are the same', () => {
  fc.assert(
    fc.property(sentence, sentence, (first, second) => {
      const [
        ,
        {
          sentences: [a],
        },
        {
          sentences: [b],
        },
      ] = two([first], [second]);
      if (!a || !b) throw new Error('expected two sentences');
      const cut = comparedSegments(a, b);
      for (const [one, segments] of [
        [a, cut.a],
        [b, cut.b],
        [a, plainSegments(a)],
      ] as const)
        expect(segments.map((segment) => segment.text).join('')).toBe(fullWidthCommas(one.text));
      expect(comparedSegments(a, a).a.some(({ differs }) => differs)).toBe(false);
      const same = (segments: typeof cut.a) =>
        segments
          .filter(({ differs }) => !differs)
          .map((segment) => segment.text)
          .join('')
          .replace(/[\s,，]/g, '');
      expect(same(cut.a)).toBe(same(cut.b));
    }),
  );
});

it('leaves the longest run of rising numbers in its place', () => {
  expect([...outOfOrder([0, 1, 2])]).toEqual([]);
  expect([...outOfOrder([3, 0, 1, 2])]).toEqual([0]);
  expect([...outOfOrder([1, 2, 3, 0])]).toEqual([3]);
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50)), (numbers) => {
      const moved = outOfOrder(numbers);
      const stays = numbers.filter((_, at) => !moved.has(at));
      expect(stays).toEqual([...stays].sort((x, y) => x - y));
      // No number that was taken out fits between those that stay.
      for (const at of moved) {
        const kept = numbers.filter((_, other) => other === at || !moved.has(other));
        expect(kept).not.toEqual([...kept].sort((x, y) => x - y));
      }
    }),
  );
});
