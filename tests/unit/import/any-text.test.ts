import { expect, it } from 'vitest';
import { fc } from '../property';
import { anything, draftOf, mixed, takeable } from './any-text';
import { cpuTime } from './cpu-time';

it('drafts any text without loss or refuses it with a message', () => {
  fc.assert(
    fc.property(fc.oneof(mixed, anything), (text) => void draftOf(text)),
    { numRuns: 300 },
  );
});

it('refuses no text for its marks', () => {
  fc.assert(
    fc.property(takeable, (text) => {
      expect(draftOf(text) !== undefined || text.trim() === '').toBe(true);
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['one sentence of 8,000 characters', '要'.repeat(8_000)],
  ['sentences that fill a paragraph of 250 KB', '我们要修桥。'.repeat(14_000)],
  ['a row of opening marks', '“'.repeat(5_000)],
  ['a row of stars', '*'.repeat(5_000)],
  ['a row of brackets', '['.repeat(5_000)],
  ['four thousand paragraphs', '修桥。\n'.repeat(4_000)],
])(
  'drafts %s within seconds',
  async (_, text) => {
    expect(await cpuTime(() => expect(draftOf(text)).toBeDefined())).toBeLessThan(15_000);
  },
  120_000,
);
