/** Sitemaps as search engines read them (sitemaps.org). */
import type { Library } from '../model';
import { absolute, sitemapFiles, sitemapParts } from '../paths';
import { escapeHtml } from './html';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Gives the sitemap: every page, or where they are many the parts that name them; without SITE_URL there is no address to give. */
export function sitemap(library: Library): string {
  const files = sitemapFiles(library);
  if (files.length > 0) return listOf(library, files, 'sitemapindex', 'sitemap');
  return listOf(library, sitemapParts(library).flat(), 'urlset', 'url');
}

/** Gives a part of the sitemap by its number, from 1; nothing where there is none. */
export function sitemapPart(library: Library, number: string): string | undefined {
  const parts = sitemapParts(library);
  const at = /^[1-9]\d*$/.test(number) && parts.length > 1 ? Number(number) - 1 : -1;
  const part = parts[at];
  return part && listOf(library, part, 'urlset', 'url');
}

function listOf({ site }: Library, all: readonly string[], list: string, item: string): string {
  const lines = all.flatMap((path) => {
    const url = absolute(site.url, path);
    return url === undefined ? [] : `<${item}>\n<loc>${escapeHtml(url)}</loc>\n</${item}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${NAMESPACE}">\n${lines.join('')}</${list}>\n`;
}
