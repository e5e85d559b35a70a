import { describe, expect, it } from 'vitest';
import { chosen, offers } from '@/lib/compare/choose';
import type { Library } from '@/lib/model';
import { last, recent, reports } from './reports';

const withdrawn = { ...last, slug: 'gone', phrases: [], on: '2024-02-01', reason: '原报道已撤稿' };
const many: Library = {
  ...reports,
  briefings: [
    ...Array.from({ length: 45 }, (_, at) => ({ ...recent, slug: `other-${at}`, title: `城关消息之${at}` })),
    recent,
    last,
  ],
  withdrawn: [withdrawn],
};

describe('what is asked for', () => {
  it.each([
    [{}, [undefined, undefined], []],
    [{ a: 'last', b: 'recent' }, ['last', 'recent'], []],
    [{ b: 'recent' }, [undefined, 'recent'], []],
    [{ a: 'last', b: 'last' }, ['last', undefined], ['b last same']],
    [{ a: 'nowhere', b: 'gone' }, [undefined, undefined], ['a nowhere unknown', 'b gone withdrawn']],
  ])('is found, or it is said why not: %j', (query, found, notices) => {
    const { a, b, notices: said } = chosen(many, query);
    expect([a?.slug, b?.slug]).toEqual(found);
    expect(said.map(({ side, slug, why }) => `${side} ${slug} ${why}`)).toEqual(notices);
  });
});

describe('what can be chosen', () => {
  it('is offered twenty at a time, whoever is chosen left out', () => {
    const { all, count } = offers(many, chosen(many, { a: 'last' }), { a: 'last', page: '3' });
    expect([all.shown.length, all.page, all.pages, count]).toEqual([6, 3, 3, 46]);
    expect(all.shown.map(({ briefing }) => briefing.slug)).not.toContain('last');
  });

  it('is narrowed by title, outlet, place, speaker or day', () => {
    const found = (q: string) => offers(many, chosen(many, {}), { q }).count;
    expect([found('之44'), found('2023-01'), found('李明'), found('城 关'), found('nowhere')]).toEqual([
      1, 1, 47, 45, 0,
    ]);
  });

  it('leads to the pair, the earlier one first', () => {
    const href = (a: string, wanted: string) =>
      offers(reports, chosen(reports, { a }), {}).all.shown.find(({ briefing }) => briefing.slug === wanted)?.href;
    expect(href('recent', 'last')).toBe('/compare?a=last&b=recent');
    expect(href('last', 'recent')).toBe('/compare?a=last&b=recent');
    expect(offers(reports, chosen(reports, {}), {}).all.shown[0]?.href).toBe('/compare?a=recent');
  });

  it('has before it what is called nearly the same', () => {
    const { alike } = offers(many, chosen(many, { a: 'last' }), {});
    expect(alike.map(({ briefing }) => briefing.slug)).toEqual(['recent']);
    expect(offers(many, chosen(many, {}), {}).alike).toEqual([]);
  });
});
