import { describe, expect, it } from 'vitest';
import type { Briefing, Library } from '@/lib/model';
import { archivePaths, everyPage, siteYears, topicYears } from '@/lib/paths';
import { archivePage } from '@/lib/queries/archive';
import { homePage } from '@/lib/queries/home';
import { topicYearPage } from '@/lib/queries/topics';
import { syntheticLibrary } from '../../bench/support/synthetic';
import { must, library as real, slugs } from './library';
import { many, TOPIC, under } from './years';

/** What each page holds, by its path. */
function contents(library: Library): Map<string, string> {
  const years = [...siteYears(library), ...topicYears(TOPIC, under(library))];
  return new Map(years.flatMap(({ pages }) => pages.map((page) => [page.path, slugs(page.briefings).join(' ')])));
}

/** The library with a briefing more, of a day. */
function withOne(library: Library, publishedOn: string, slug: string): Library {
  const [first] = under(many);
  const added: Briefing = { ...must(first), slug, publishedOn };
  const at = library.briefings.findIndex((one) => (one.publishedOn ?? '') <= publishedOn);
  return { ...library, briefings: [...library.briefings.slice(0, at), added, ...library.briefings.slice(at)] };
}

describe('the archive', () => {
  it('has no page while the first pages show everything', () => {
    expect(archivePaths(real)).toEqual([]);
    expect(archivePaths(syntheticLibrary(10)).filter((path) => path.startsWith('/years'))).toEqual([]);
    expect(homePage(syntheticLibrary(21))).toMatchObject({ years: [] });
    expect(homePage(syntheticLibrary(21)).older).toHaveLength(20);
    expect(archivePage(real, '2023')).toBeUndefined();
  });

  it('gives years newest first and undated ones last, each with an address', () => {
    const { years, older } = homePage(many);
    expect(years).toEqual([
      { year: '2024', count: 1, path: '/years/2024' },
      { year: '2023', count: 365, path: '/years/2023' },
      { year: '2022', count: 131, path: '/years/2022' },
      { year: 'undated', count: 3, path: '/years/undated' },
    ]);
    expect(older).toHaveLength(20);
  });

  it('has every briefing on exactly one page of the site and of its topics', () => {
    for (const [years, all] of [
      [siteYears(many), many.briefings],
      [topicYears(TOPIC, under(many)), under(many)],
    ] as const) {
      const shown = years.flatMap(({ pages }) => pages.flatMap((page) => slugs(page.briefings)));
      expect(shown).toEqual(slugs(all));
      expect(years.map(({ count }) => count)).toEqual(
        years.map(({ pages }) => pages.reduce((sum, page) => sum + page.briefings.length, 0)),
      );
    }
  });

  it('changes no full page where newer briefings come, however many', () => {
    let library = many;
    const before = contents(many);
    const full = [...before].filter(([path]) => /\/\d{4}\/\d+$/.test(path));
    expect(full.length).toBeGreaterThan(30);
    for (let day = 1; day <= 120; day++) {
      library = withOne(
        library,
        `2024-${String(1 + Math.floor(day / 28)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`,
        `new-${day}`,
      );
      const after = contents(library);
      for (const [path, held] of full) expect(after.get(path), path).toBe(held);
      // Nor does an address go away.
      for (const path of before.keys()) expect(after.has(path), path).toBe(true);
    }
    const grown = contents(library);
    expect(grown.get('/years/2024/1')?.split(' ')).toHaveLength(50);
    expect(grown.get('/years/2024/1')).toContain('article-1');
  });

  it('leaves the other years as they are where an older briefing is added', () => {
    const [before, after] = [contents(many), contents(withOne(many, '2022-10-10', 'late'))];
    for (const [path, held] of before) if (!path.includes('/2022')) expect(after.get(path), path).toBe(held);
  });

  it('holds no page longer than two pages’ room, and shows at least one page’s where there are more', () => {
    for (const { pages, count } of siteYears(many)) {
      const [own, ...full] = pages.map((page) => page.briefings.length);
      expect(own).toBeLessThanOrEqual(100);
      expect(own).toBeGreaterThanOrEqual(Math.min(count, 50));
      expect(full.every((length) => length === 50)).toBe(true);
    }
    for (const { pages } of topicYears(TOPIC, under(many)))
      for (const { briefings } of pages) expect(briefings.length).toBeLessThanOrEqual(16);
  });

  it('leads from page to page, across the years, and to each month', () => {
    const all = siteYears(many).flatMap(({ pages }) => pages.map(({ path }) => path));
    const walked: string[] = [];
    for (let at: string | undefined = '/years/2024'; at !== undefined; ) {
      const [, , year = '', number] = at.split('/');
      const page: ReturnType<typeof archivePage> = archivePage(many, year, number);
      expect(page?.newer?.path).toBe(walked.at(-1));
      walked.push(at);
      at = page?.older?.path;
    }
    expect(walked).toEqual(all);
    const { months, groups } = must(archivePage(many, '2023'));
    expect(months.map(({ month }) => month)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(months.at(-1)).toMatchObject({ count: 31, href: '/years/2023/1#briefing-article-336' });
    expect(groups[0]?.month).toBe(12);
    expect(archivePage(many, 'undated')?.groups.map(({ month }) => month)).toEqual([undefined]);
  });

  it('has no page under another spelling of its address', () => {
    for (const number of ['0', '01', '7', '1.0', '', 'x']) expect(archivePage(many, '2023', number)).toBeUndefined();
    for (const year of ['2021', '', '23', 'constructor']) expect(archivePage(many, year)).toBeUndefined();
    expect(topicYearPage(many, 'weather', '2023')).toBeUndefined();
  });

  it('is known to the server, page by page', () => {
    const pages = everyPage(many);
    expect(pages).toEqual(expect.arrayContaining(archivePaths(many)));
    expect(new Set(pages).size).toBe(pages.length);
  });
});
