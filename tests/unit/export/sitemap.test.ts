import { describe, expect, it } from 'vitest';
import { sitemap, sitemapPart } from '@/lib/export/sitemap';
import type { Library } from '@/lib/model';
import { everyFile, everyPage, isCitePage } from '@/lib/paths';
import { syntheticLibrary } from '../../bench/support/synthetic';
import { library } from '../queries/library';

const sited = (of: Library): Library => ({ ...of, site: { ...of.site, url: 'https://example.cn' } });
const listed = (xml = ''): string[] => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
const indexed = (of: Library): string[] =>
  everyPage(of).flatMap((path) => (isCitePage(path) ? [] : [`https://example.cn${path}`]));

describe('the sitemap', () => {
  it('names every page but those that cite', () => {
    expect(listed(sitemap(sited(library)))).toEqual(indexed(library));
    expect(sitemap(sited(library))).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset xmlns="[^"]+">\n<url>\n<loc>/,
    );
    expect(sitemapPart(sited(library), '1')).toBeUndefined();
  });

  it('invents no address', () => {
    expect(sitemap(library)).toMatch(/<urlset[^>]*>\s*<\/urlset>/);
  });

  it('of many pages names files, which together name each page once and are known to the server', () => {
    const many = sited(syntheticLibrary(500));
    const files = listed(sitemap(many)).map((address) => address.replace('https://example.cn', ''));
    expect(sitemap(many)).toContain('<sitemapindex');
    expect(files).toEqual(['/sitemaps/1.xml', '/sitemaps/2.xml']);
    expect(files.flatMap((_, nth) => listed(sitemapPart(many, String(nth + 1))))).toEqual(indexed(many));
    for (const file of files) expect(everyFile(many).get(file.slice(0, -4))).toEqual(['xml']);
    for (const number of ['0', '3', '01', '', 'x']) expect(sitemapPart(many, number)).toBeUndefined();
  });
});
