/** A feed as JSON Feed 1.1. */
import type { Library } from '../model';
import { paths } from '../paths';
import { feedContent } from './feed-entries';

/** The media type of a JSON Feed. */
export const JSON_FEED_TYPE = 'application/feed+json';

interface Item {
  readonly id: string;
  readonly url: string;
  readonly external_url?: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly language: string;
  readonly tags: readonly string[];
  /** The site's own extension, as the format asks: it begins with an underscore. */
  readonly _briefing: { readonly title_origin: string; readonly outlet?: string; readonly document: string };
}

interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly description: string;
  readonly language: string;
  readonly items: readonly Item[];
}

/** Gives the JSON Feed of the site, or of a topic; nothing where there is none. An article without a date has none here. */
export function jsonFeed(library: Library, topic?: string): JsonFeed | undefined {
  const content = feedContent(library, topic);
  if (!content) return undefined;
  const { origin, title, description, page, entries } = content;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: origin + paths.feed('json', topic),
    description,
    language: 'zh-CN',
    items: entries.map(({ url, title: heading, briefing, topics, html, correctedOn }): Item => {
      const { slug, titleOrigin, outlet, publishedOn } = briefing;
      return {
        id: url,
        url,
        ...(briefing.url === undefined ? {} : { external_url: briefing.url }),
        title: heading,
        content_html: html,
        ...(publishedOn === undefined ? {} : { date_published: `${publishedOn}T00:00:00+08:00` }),
        ...(correctedOn === undefined ? {} : { date_modified: `${correctedOn}T00:00:00+08:00` }),
        language: 'zh-CN',
        tags: topics.map((one) => one.title),
        _briefing: {
          title_origin: titleOrigin,
          ...(outlet === undefined ? {} : { outlet }),
          document: origin + paths.api(`briefings/${slug}`),
        },
      };
    }),
  };
}
