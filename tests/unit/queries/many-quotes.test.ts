import { expect, it } from 'vitest';
import { quotesPage } from '@/lib/queries/quotes';
import { ids } from './library';
import { manyBriefings } from './many';

const many = manyBriefings(1000);

it('shows 50 of 12,000 statements on a page, newest briefings first, and every page once', () => {
  const first = quotesPage(many, {});
  expect(first).toMatchObject({ total: 12_000, count: 12_000, page: 1, pages: 240, missing: undefined });
  expect(first.entries).toHaveLength(50);
  expect(ids(first.entries.map(({ statement }) => statement)).slice(11, 14)).toEqual(['p6s1', 'p1s4', 'p1s7']);
  const last = quotesPage(many, { page: '240' });
  expect(last.entries.map(({ briefing }) => briefing.slug).at(-1)).toBe('copy-1000');
  expect(quotesPage(many, { page: '241' })).toMatchObject({ page: 1, missing: '241' });
});

it('offers 20 of a thousand briefings, and the one that is chosen', () => {
  const choices = (filter: Parameters<typeof quotesPage>[1]) =>
    quotesPage(many, filter)
      .groups.find(({ name }) => name === 'briefing')
      ?.choices.map(({ href }) => href);
  expect(choices({})).toHaveLength(21);
  expect(choices({})?.at(-1)).toBe('/quotes?briefing=copy-20');
  expect(choices({ briefing: 'copy-900', page: '3' })?.slice(-2)).toEqual([
    '/quotes?briefing=copy-20',
    '/quotes?briefing=copy-900',
  ]);
});

it('counts what each choice leaves of all statements, on whichever page', () => {
  const { groups } = quotesPage(many, { topic: 'eldercare', page: '2' });
  expect(groups.map(({ name, choices: [all] }) => `${name} ${all?.count}`)).toEqual([
    ...['topic 12000', 'verb 2000', 'briefing 2000'],
  ]);
});
