/** A feed as Atom (RFC 4287). */
import { type Author, Feed } from 'feed';
import type { Briefing, Library } from '../model';
import { paths } from '../paths';
import { outletName } from '../text/typography';
import { authorOf, copyrightNote, textName } from '../vocabulary/genres';
import { type FeedContent, type FeedEntry, feedContent } from './feed-entries';
import { escapeHtml } from './html';

/** The media type of an Atom feed. */
export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

/**
 * Gives the Atom feed of the site, or of a topic; nothing where there is none. Atom asks for a date of every entry: an article
 * without one is left out, and the feed says how many.
 */
export function atomFeed(library: Library, topic?: string): string | undefined {
  const content = feedContent(library, topic);
  const days = (content?.entries ?? []).flatMap((entry) => updatedOn(entry) ?? []);
  const newest = days.reduce((latest, day) => (day > latest ? day : latest), '');
  if (!content || newest === '') return undefined;
  const { origin, title, page, entries } = content;
  const self = origin + paths.feed('xml', topic);
  const { name, publisher = name } = library.site;
  const feed = new Feed({
    id: self,
    title: asText(title),
    description: asText(describe(content)),
    updated: new OutletDay(newest),
    link: page,
    feed: self,
    generator: false,
    author: { name: asText(publisher), link: origin + paths.home() },
    copyright: asText(copyrightNote(library.briefings)),
  });
  for (const entry of entries) {
    const { url, title: heading, briefing, topics, html } = entry;
    const updated = updatedOn(entry);
    if (briefing.publishedOn === undefined || updated === undefined) continue;
    const [day, published] = [new OutletDay(updated), new OutletDay(briefing.publishedOn)];
    const category = topics.map((one) => ({ ...labelOf(one.title), term: one.slug, scheme: origin + paths.topics() }));
    const text = { title: escapeHtml(heading), content: html };
    feed.addItem({ id: url, link: url, date: day, published, author: authorsOf(briefing), category, ...text });
  }
  // The library has no setting for the language of titles; without one some systems choose Japanese glyphs.
  return feed.atom1().replace('<feed xmlns=', '<feed xml:lang="zh-CN" xmlns=');
}

/** When an entry changed last, as far as that is known: the day of a correction, else of the outlet's issue; nothing without that. */
function updatedOn({ briefing, correctedOn }: FeedEntry): string | undefined {
  const { publishedOn } = briefing;
  if (publishedOn === undefined) return undefined;
  return correctedOn !== undefined && correctedOn > publishedOn ? correctedOn : publishedOn;
}

function describe({ description, entries }: FeedContent): string {
  const undated = entries.map(({ briefing }) => briefing).filter(({ publishedOn }) => publishedOn === undefined);
  return undated.length === 0
    ? description
    : `${description}另有${undated.length}篇${textName(undated)}日期不详，不在Atom之列，见JSON Feed。`;
}

/** Atom asks for an author, and the site records none: where the article was seen is all that can be said. */
function authorsOf(briefing: Briefing): Author[] {
  const { outlet } = briefing;
  const author = authorOf(briefing);
  if (author !== undefined) return [{ name: asText(author) }];
  return [{ name: asText(outlet === undefined ? '作者未载' : `作者未载（见于${outletName(outlet)}）`) }];
}

/** The library takes an ampersand that begins `&amp;` for an escaped one. */
function asText(text: string): string {
  return text.replaceAll('&', '&amp;');
}

/** The library writes < into an attribute as it is, which would break the file: such a title is left to the topic's page. */
function labelOf(title: string): { name?: string } {
  return title.includes('<') ? {} : { name: title };
}

/** The day of an outlet's issue, or of a correction: it begins at midnight in China, and is written so. */
class OutletDay extends Date {
  constructor(private readonly day: string) {
    super(`${day}T00:00:00+08:00`);
  }

  override toISOString(): string {
    return `${this.day}T00:00:00+08:00`;
  }
}
