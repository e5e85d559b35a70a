import { describe, expect, it } from 'vitest';
import { search } from '@/lib/search/search';
import { syntheticLibrary } from '../../bench/support/synthetic';
import { libraryOf } from './library';

describe('search of many articles', () => {
  const many = syntheticLibrary(12);

  it('shows fifty sections a page, in the library’s order, and every one on one page', () => {
    const first = search(many, { q: '要' });
    expect(first.pages).toBe(Math.ceil(first.counts.sections / 50));
    expect(first.pages).toBeGreaterThan(2);
    const pages = Array.from({ length: first.pages }, (_, nth) =>
      search(many, { q: '要', page: String(nth + 1) }).groups.flatMap(({ briefing, sections }) =>
        sections.map(({ section }) => `${briefing.slug} ${section.slug}`),
      ),
    );
    expect(pages.slice(0, -1).map((page) => page.length)).toEqual(pages.slice(0, -1).map(() => 50));
    const all = many.briefings.flatMap(({ slug, sections }) => sections.map((section) => `${slug} ${section.slug}`));
    expect(pages.flat()).toEqual(all);
  });

  it.each(['0', '99', 'x', '1.5', '-1'])('says that there is no page %s, and shows the first', (page) => {
    expect(search(many, { q: '要', page })).toMatchObject({ page: 1, missing: page });
  });

  it('leaves the page out of what the filters lead to', () => {
    const links = search(many, { q: '要', page: '2' }).filters.flatMap(({ choices }) => choices);
    expect(links.filter(({ href }) => href.includes('page='))).toEqual([]);
  });
});

describe('search of a library', () => {
  it('finds nothing where there is nothing', () => {
    expect(search(libraryOf(), { q: '甲' }).counts.hits).toBe(0);
  });

  it('counts hits that overlap, and marks them as one', () => {
    const found = search(libraryOf(['甲甲甲。']), { q: '甲甲' });
    expect(found.counts.hits).toBe(2);
    const [sentence] = found.groups[0]?.sections[0]?.passages[0]?.sentences ?? [];
    expect(sentence?.parts.map(({ html }) => html)).toEqual(['<mark>甲甲甲</mark>。']);
  });
});
