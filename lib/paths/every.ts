/** Every address of a library, so that the server knows a path before it asks for its page. */
import type { Library } from '../model';
import { addressed, type WithAddresses } from './addressed';
import { isCitePage, paths } from './addresses';
import { archivePaths } from './archive';
import { apiFiles, citationFiles, feedFiles, officeFiles, shareImages } from './files';

/** Gives the path of every page of the site: the index pages first, then what most readers open, as a worker renders ahead. */
export function everyPage(library: Library): string[] {
  return [...indexAndOwnPages(library), ...archivePaths(library)];
}

/** Gives the same without the pages of older briefings, for which more must be known of these than their addresses. */
export function indexAndOwnPages(library: WithAddresses): string[] {
  const pages: string[] = [
    paths.home(),
    paths.topics(),
    paths.quotes(),
    paths.phrases(),
    paths.search(),
    paths.verify(),
    paths.compare(),
    paths.print(),
    paths.about(),
  ];
  for (const topic of library.topics) pages.push(paths.topic(topic.slug));
  for (const { slug, sections, statements } of addressed(library)) {
    pages.push(paths.briefing(slug), paths.source(slug), paths.cite(slug));
    for (const section of sections) pages.push(paths.cite(slug, section.slug));
    for (const section of sections) if (section.kind === 'visit') pages.push(paths.visit(slug, section.slug));
    if (sections.some((section) => section.kind === 'task')) pages.push(paths.tasks(slug));
    for (const { id } of statements) pages.push(paths.statement(slug, id));
  }
  for (const { slug } of library.phrases) pages.push(paths.phrase(slug));
  return pages;
}

/** A sitemap may name 50,000 pages; shorter ones are made and fetched in a moment. */
const SITEMAP = 10_000;

/** Gives every page but those that only cite, which repeat what the others say, in as many parts as it takes: at least one. */
export function sitemapParts(library: Library): string[][] {
  // What has been replaced is there for those who have its address.
  const pages = everyPage({ ...library, superseded: [] }).filter((path) => !isCitePage(path));
  const parts = Math.max(1, Math.ceil(pages.length / SITEMAP));
  return Array.from({ length: parts }, (_, nth) => pages.slice(nth * SITEMAP, (nth + 1) * SITEMAP));
}

/** Gives the paths of the parts; none where one file names all. */
export function sitemapFiles(library: Library): string[] {
  const parts = sitemapParts(library).length;
  return parts === 1 ? [] : Array.from({ length: parts }, (_, nth) => paths.sitemap(nth + 1));
}

/** Gives, for each later sentence of a statement, the path that a reader might try and the statement's own. */
export function laterSentences(library: WithAddresses): Map<string, string> {
  const found = new Map<string, string>();
  for (const { slug, statements } of addressed(library)) {
    const own = new Set(statements.map((statement) => paths.statement(slug, statement.id)));
    for (const { id, sentences } of statements) {
      for (const sentence of sentences) {
        const path = paths.statement(slug, sentence);
        if (!own.has(path) && !found.has(path)) found.set(path, paths.statement(slug, id));
      }
    }
  }
  return found;
}

/**
 * Gives every file of the site that is no page, as its path without the extension and the extensions that there are: short, since
 * each sentence has several.
 */
export function everyFile(library: Library): Map<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ['/sitemap', ['xml']],
    ...sitemapFiles(library).map((path) => [path.replace(/\.xml$/, ''), ['xml']] as const),
    ['/robots', ['txt']],
    ['/icon', ['svg']],
    ...feedFiles(library),
    ...apiFiles(library),
    ...citationFiles(library),
    ...officeFiles(library),
    ...shareImages(library),
  ]);
}
