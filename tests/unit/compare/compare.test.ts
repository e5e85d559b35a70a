import { describe, expect, it } from 'vitest';
import { type Comparison, compare } from '@/lib/compare/compare';
import { rowsPage } from '@/lib/compare/list';
import { summaryOf } from '@/lib/compare/summary';
import { last, recent, reports } from './reports';

const ids = ({ rows }: Comparison) =>
  rows.map(({ kind, a, b, isMoved, isMarks }) =>
    [kind, a?.id, b?.id, isMoved && 'moved', isMarks && 'marks'].filter(Boolean).join(' '),
  );

/** In the order of the later report. */
const ROWS = [
  'same p1s8 p1s1 moved',
  'same p1s1 p1s2',
  'changed p1s2 p1s3',
  'same p1s3 p1s4',
  'changed p1s4 p1s5',
  'changed p1s6 p1s6 moved',
  'a p1s7',
  'changed p1s5 p1s7 marks',
  'b p1s8',
];

describe('the sentences of two reports', () => {
  it('stand side by side where they are the same or alike, each once, in the order of the later one', () => {
    const rows = ids(compare(reports, last, recent));
    // Which of two neighbours that changed places has moved is a matter of taste.
    expect(rows.filter((row) => !/p1s[56] p1s[67]/.test(row))).toEqual(
      ROWS.filter((row) => !/p1s[56] p1s[67]/.test(row)),
    );
    expect(rows.filter((row) => /p1s[56] p1s[67]/.test(row) && row.includes('moved'))).toHaveLength(1);
  });

  it('follow the later report whichever is named first, and the second where no day is known', () => {
    expect(compare(reports, recent, last).rows.map(({ a }) => a?.id)).toEqual(
      compare(reports, last, recent).rows.map(({ b }) => b?.id),
    );
    const { publishedOn: _, ...undated } = last;
    const { later, lead } = compare(reports, recent, undated);
    expect([later, lead]).toEqual([undefined, 'b']);
  });

  it('are counted by kind', () => {
    expect(summaryOf(compare(reports, last, recent)).sentences).toEqual({ changed: 4, a: 1, b: 1, moved: 2, same: 3 });
  });

  it('say where the other has their words inside a longer one', () => {
    const whole = must(last.sentences[1]);
    const longer = {
      ...whole,
      text: `${whole.text.slice(0, -1)}，并且又修缮一新，还添置了许多崭新的桌椅和饮水的地方，供远道而来的大家歇脚谈天，到了冬天屋里也烧得暖和。`,
    };
    const other = { ...recent, sentences: [longer] };
    const [row] = compare(reports, { ...last, sentences: [whole] }, other).rows;
    expect(row).toMatchObject({ kind: 'a', within: longer.id });
  });
});

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('expected a value, got nothing');
  return value;
}

describe('the list of sentences', () => {
  const comparison = compare(reports, last, recent);

  it('has those that are the same and follow each other in both as one line', () => {
    const itself = rowsPage(compare(reports, last, last), {}, undefined);
    expect(itself.items.map((item) => (item.type === 'run' ? item.rows.length : 'row'))).toEqual([8]);
  });

  it('is narrowed to a kind, or to the sentences of a topic', () => {
    const kinds = (kind: string) => rowsPage(comparison, { kind }, undefined).items.length;
    expect(['changed', 'a', 'b', 'moved', 'same', 'no-such'].map(kinds)).toEqual([4, 1, 1, 2, 3, 9]);
    const under = { a: new Set(['p1s7'] as const), b: new Set<never>() };
    expect(rowsPage(comparison, {}, under).counts).toMatchObject({ all: 1, a: 1 });
  });

  it('is cut into pages, each sentence on one of them', () => {
    const sentences = Array.from({ length: 150 }, (_, at) => ({
      ...must(last.sentences[0]),
      id: `p${at + 1}s1` as const,
      text: String.fromCodePoint(0x4e00 + at * 7, 0x6000 + at * 11, 0x7000 + at * 13).repeat(4),
    }));
    const many = compare(reports, { ...last, sentences }, { ...recent, sentences: [] });
    const pages = [1, 2, 3].map((page) => rowsPage(many, { page: String(page) }, undefined));
    expect(pages.map(({ items }) => items.length)).toEqual([60, 60, 30]);
    expect(new Set(pages.flatMap(({ items }) => items)).size).toBe(150);
    expect(rowsPage(many, { page: '9' }, undefined)).toMatchObject({ page: 1, missing: '9' });
  });
});

describe('the statements of two reports', () => {
  it('are paired by what stands side by side, and told where who speaks or the verb is another', () => {
    const { statements } = compare(reports, last, recent);
    expect(
      statements.map(({ a, b, counts, isAttributedOtherwise }) => [a?.id, b?.id, counts, isAttributedOtherwise]),
    ).toEqual([
      ['p1s3', 'p1s4', { same: 1, changed: 1, a: 0, b: 0 }, false],
      ['p1s6', 'p1s6', { same: 0, changed: 1, a: 0, b: 0 }, true],
      [undefined, 'p1s8', { same: 0, changed: 0, a: 0, b: 1 }, false],
    ]);
  });
});

describe('the phrases of two reports', () => {
  it('are kept, alike, or in quotation marks in one alone, with where the other has them without', () => {
    const { phrases } = compare(reports, last, recent);
    expect(phrases.kept.map(({ a, b }) => [a.text, b.text])).toEqual([['村村通', '村村通']]);
    expect(phrases.alike.map(({ a, b }) => [a.text, b.text])).toEqual([['一窗办', '一站办']]);
    expect(phrases.a.map(({ text, bare }) => [text, bare])).toEqual([['田长制', 'p1s6']]);
    expect(phrases.b.map(({ text, bare }) => [text, bare])).toEqual([['林下经济', undefined]]);
  });

  it('are moved where they stand in another order', () => {
    const backwards = { ...last, slug: 'backwards', phrases: [...last.phrases].reverse() };
    const { kept, moved } = compare(reports, last, backwards).phrases;
    expect([kept.length, moved.length]).toEqual([1, 2]);
  });
});
