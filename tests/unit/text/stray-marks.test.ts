import { expect, it } from 'vitest';
import { splitSentences } from '@/lib/text/sentences';

// biome-ignore format: a table
const CASES: readonly (readonly [name: string, paragraph: string, sentences: readonly string[]])[] = [
  ['a mark that is never closed before one that is', '他说：“来。还有“三”个。走。', ['他说：“来。', '还有“三”个。', '走。']],
  ['brackets closed by others', '（一)来。（二）走。', ['（一)来。', '（二）走。']],
  ['a bracket that crosses a quotation', '“甲（乙。丙”。丁）走。戊。', ['“甲（乙。丙”。', '丁）走。', '戊。']],
  ['closing marks that nothing opened', '来”。走）。去。', ['来”。', '走）。', '去。']],
];

it.each(CASES)('ends sentences behind %s', (_, paragraph, sentences) => {
  expect(splitSentences(paragraph).map(({ text }) => text)).toEqual(sentences);
});

it('cuts a long row of marks in a time that grows with its length', () => {
  const text = '“（‘'.repeat(20_000) + '。）”'.repeat(20_000);
  const start = performance.now();
  expect(splitSentences(text).length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(5000);
});
