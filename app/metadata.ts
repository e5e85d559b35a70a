/** What every page says of itself in <head>. */
import type { Metadata } from 'next';
import { shareAlt } from '@/lib/export/share';
import type { Briefing, Site } from '@/lib/model';
import { absolute, paths } from '@/lib/paths';
import { EDITORIAL_TITLE_NOTE } from '@/lib/vocabulary';

interface Page {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly type?: 'website' | 'article';
}

interface ShareImage {
  readonly path: string;
  /** What is said of the picture where it cannot be seen. */
  readonly alt: string;
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

/** Gives a briefing's title as it may travel alone: an editorial one says so. */
export function travellingTitle({ title, titleOrigin }: Pick<Briefing, 'title' | 'titleOrigin'>): string {
  return titleOrigin === 'editorial' ? `${title}（${EDITORIAL_TITLE_NOTE}）` : title;
}
