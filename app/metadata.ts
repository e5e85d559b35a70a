/** What every page says of itself in <head>. */
import type { Metadata } from 'next';
import { markedTitle } from '@/lib/citation/citation';
import { shareAlt } from '@/lib/export/share-alt';
import type { Briefing, Library, Site, Topic } from '@/lib/model';
import { absolute, feedFormats, paths } from '@/lib/paths';
import { articleLine, isPaper, seenIn } from '@/lib/text/typography';
import { authorOf } from '@/lib/vocabulary/genres';
import { siteTags, type Tagged } from './tags';

export { travellingTitle } from '@/lib/vocabulary';

/** Gives a page's description: what it shows, behind where the article was published, if that is known. */
export function describe(briefing: Pick<Briefing, 'outlet' | 'publishedOn'>, text: string): string {
  return [seenIn(briefing), text].filter(Boolean).join('：');
}

/** Paper names at the head of every sheet the one article that the page is about. */
interface Page extends Tagged {
  readonly title: string;
  readonly type?: 'website' | 'article';
  /** What paper says there instead of the page's title. */
  readonly head?: string;
}

interface ShareImage {
  readonly path: string;
  /** What is said of the picture where it cannot be seen. */
  readonly alt: string;
}

/** Gives a page's metadata; without SITE_URL there is no canonical address, and none is invented. */
export function pageMetadata(site: Site, { title, type = 'website', head = title, ...page }: Page): Metadata {
  const { description, path, article } = page;
  const url = absolute(site.url, path);
  const full = title === site.name ? title : `${title} - ${site.name}`;
  return {
    title: full,
    description,
    // For server/running-head.ts, which takes it from there to the sheets.
    other: {
      'running-head': article ? articleLine(article) : [...new Set([site.name, head])].join('　'),
      ...siteTags(site, page),
    },
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

/** Gives a page's metadata with the feeds that follow it, where there are any: the whole site's, or a topic's. */
export function withFeeds(metadata: Metadata, library: Library, topic?: Topic): Metadata {
  const types: Record<string, { url: string; title: string }[]> = {};
  const title = topic ? `主题：${topic.title} - ${library.site.name}` : library.site.name;
  for (const format of feedFormats(library, topic?.slug)) {
    const url = absolute(library.site.url, paths.feed(format, topic?.slug));
    if (url !== undefined) types[FEED_TYPES[format].type] = [{ url, title: `${title}（${FEED_TYPES[format].name}）` }];
  }
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}

interface Step {
  readonly path: string;
}

/** Gives metadata with the pages between which one stands; without SITE_URL they have no address. */
export function withNeighbours(
  site: Site,
  metadata: Metadata,
  { newer, older }: { readonly newer: Step | undefined; readonly older: Step | undefined },
): Metadata {
  const urlOf = (page: Step | undefined) => page && absolute(site.url, page.path);
  return { ...metadata, pagination: { previous: urlOf(newer), next: urlOf(older) } };
}

const FEED_TYPES = {
  xml: { type: 'application/atom+xml', name: 'Atom' },
  json: { type: 'application/feed+json', name: 'JSON Feed' },
} as const;

/**
 * Gives metadata with the tags by which reference managers such as Zotero know the article that a page shows, in Dublin Core: `NewsItem` makes it a
 * newspaper's article, whose paper is its source. They take the page's own address for its address. A report's author is not known.
 */
export function withCitedWork(metadata: Metadata, briefing: Briefing): Metadata {
  const { outlet, publishedOn } = briefing;
  const author = authorOf(briefing);
  return {
    ...metadata,
    other: {
      ...metadata.other,
      'DC.title': markedTitle(briefing),
      ...(author === undefined ? {} : { 'DC.creator': author }),
      ...(outlet === undefined ? {} : { ...(isPaper(outlet) && { 'DC.type': 'NewsItem' }), 'DC.source': outlet }),
      ...(publishedOn === undefined ? {} : { 'DC.date': publishedOn }),
      'DC.language': 'zh-CN',
    },
  };
}

/** Gives metadata with the picture that stands for the page where it is shared; without SITE_URL it would have no address. */
export function withShareImage(site: Site, metadata: Metadata, { path, alt }: ShareImage): Metadata {
  const url = absolute(site.url, path);
  if (url === undefined) return metadata;
  const images = [{ url, alt, type: 'image/png', width: 1200, height: 630 }];
  return { ...metadata, openGraph: { ...metadata.openGraph, images }, twitter: { card: 'summary_large_image' } };
}

/** Gives the picture that stands for a briefing and for the pages of it that have none of their own. */
export function briefingPicture(briefing: Briefing): ShareImage {
  return { path: paths.share.briefing(briefing.slug), alt: shareAlt.briefing(briefing) };
}
