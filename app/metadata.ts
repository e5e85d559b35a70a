/** What every page says of itself in <head>. */
import type { Metadata } from 'next';
import { markedTitle } from '@/lib/citation/citation';
import type { Briefing, Site } from '@/lib/model';
import { absolute } from '@/lib/paths';
import { EDITORIAL_TITLE_NOTE } from '@/lib/vocabulary';

interface Page {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly type?: 'website' | 'article';
}

/** Gives a page's metadata; without SITE_URL there is no canonical address, and none is invented. */
export function pageMetadata(site: Site, { title, description, path, type = 'website' }: Page): Metadata {
  const url = absolute(site.url, path);
  const full = title === site.name ? title : `${title} - ${site.name}`;
  return {
    title: full,
    description,
    ...(url === undefined ? {} : { alternates: { canonical: url } }),
    openGraph: {
      title: full,
      description,
      siteName: site.name,
      locale: 'zh_CN',
      type,
      ...(url === undefined ? {} : { url }),
    },
  };
}

/** Gives a briefing's title as it may travel alone: an editorial one says so. */
export function travellingTitle({ title, titleOrigin }: Pick<Briefing, 'title' | 'titleOrigin'>): string {
  return titleOrigin === 'editorial' ? `${title}（${EDITORIAL_TITLE_NOTE}）` : title;
}

/**
 * Gives the tags by which reference managers such as Zotero know the article that a page shows, in Dublin Core: `NewsItem` makes it a
 * newspaper's article, whose paper is its source. They take the page's own address for its address. No author is known.
 */
export function citedWork(briefing: Briefing): Pick<Metadata, 'other'> {
  const { outlet, publishedOn } = briefing;
  return {
    other: {
      'DC.title': markedTitle(briefing),
      ...(outlet === undefined ? {} : { 'DC.type': 'NewsItem', 'DC.source': outlet }),
      ...(publishedOn === undefined ? {} : { 'DC.date': publishedOn }),
      'DC.language': 'zh-CN',
    },
  };
}
