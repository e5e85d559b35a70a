/** What a feed of the site or of a topic holds, whatever its format. */
import type { Briefing, Library, Topic, TopicSection } from '../model';
import { paths } from '../paths';
import { topicsOf } from '../queries/find';
import { passagesOf } from '../queries/passages';
import { topicWhole } from '../queries/topics';
import { wordsOf } from '../queries/words';
import { seenIn } from '../text/typography';
import { EDITORIAL_TEXT_NOTE, travellingTitle } from '../vocabulary';
import { copyrightNote } from '../vocabulary/genres';
import { newestRevisions } from '../vocabulary/lifecycle';
import { speechNote } from '../vocabulary/voices';
import { sectionHtml } from './feed-html';
import { standingHtml } from './feed-standing';
import { anchor, escapeHtml } from './html';

/** A feed reader asks again and again: it gets the newest articles, not all. */
const MAX_ENTRIES = 50;

/** One article, or what of it stands under a topic. */
export interface FeedEntry {
  /** Its permanent address on the site. */
  readonly url: string;
  /** An editorial title says that it is one. */
  readonly title: string;
  readonly briefing: Briefing;
  readonly topics: readonly Topic[];
  readonly html: string;
  /** The day of its last correction, `yyyy-mm-dd`, where there is one. */
  readonly correctedOn?: string;
}

/** A feed; every address is absolute. */
export interface FeedContent {
  readonly origin: string;
  readonly title: string;
  readonly description: string;
  /** The page that it follows. */
  readonly page: string;
  readonly topic: string | undefined;
  /** Newest first, undated ones last. */
  readonly entries: readonly FeedEntry[];
}

/** Gives the feed of the site, or of a topic; nothing where there is no such topic, or the release knows no SITE_URL. */
export function feedContent(library: Library, slug?: string): FeedContent | undefined {
  const origin = library.site.url;
  if (origin === undefined) return undefined;
  if (slug !== undefined) return topicFeed(library, origin, slug);
  const entries = library.briefings.slice(0, MAX_ENTRIES).map((briefing): FeedEntry => {
    const sections = briefing.sections.map((section) => ({
      section,
      reason: undefined,
      passages: passagesOf(briefing, section),
    }));
    const slugs = sections.flatMap(({ section }) => section.topics);
    return {
      url: origin + paths.briefing(briefing.slug),
      title: travellingTitle(briefing),
      briefing,
      topics: topicsOf(library, slugs),
      html: entryHtml(origin, briefing, sections, undefined),
      ...correctedOn(briefing),
    };
  });
  const { text } = wordsOf(library);
  const description = `全文收录官方${text}，每句都有固定链接，标明说话人与引述动词。`;
  return { origin, title: library.site.name, description, page: origin + paths.home(), topic: undefined, entries };
}

function topicFeed(library: Library, origin: string, slug: string): FeedContent | undefined {
  const newest = library.briefings.filter(({ sections }) => sections.some(({ topics }) => topics.includes(slug)));
  const found = topicWhole({ ...library, briefings: newest.slice(0, MAX_ENTRIES) }, slug);
  if (!found) return undefined;
  const { topic, briefings } = found;
  return {
    origin,
    title: `主题：${topic.title} - ${library.site.name}`,
    description: `${topic.scope}（主题由本站归类）。`,
    page: origin + paths.topic(slug),
    topic: slug,
    entries: briefings.map(({ briefing, sections }) => ({
      url: origin + paths.briefingOn(paths.topic(slug), briefing.slug),
      title: `主题：${topic.title}　${travellingTitle(briefing)}`,
      briefing,
      topics: [topic],
      html: entryHtml(origin, briefing, sections, topic),
      ...correctedOn(briefing),
    })),
  };
}

function correctedOn(briefing: Briefing): { readonly correctedOn?: string } {
  const [newest] = newestRevisions(briefing);
  return newest ? { correctedOn: newest.on } : {};
}

function entryHtml(
  origin: string,
  briefing: Briefing,
  sections: readonly TopicSection[],
  topic: Topic | undefined,
): string {
  const place = { briefing, origin, excerpts: topic !== undefined };
  const said = sections.flatMap(({ passages }) => passages.flatMap(({ statements }) => statements));
  const extent = topic === undefined ? '全文' : `主题“${escapeHtml(topic.title)}”（本站归类）的段落，不是全文`;
  const notes = [`以下为${extent}，按原文次序。`, EDITORIAL_TEXT_NOTE, speechNote(said, [briefing])];
  const seen = escapeHtml(seenIn(briefing));
  const sources = [
    ...(seen === '' ? [] : [seen]),
    ...(briefing.url === undefined ? [] : [anchor(briefing.url, '原发布页')]),
    anchor(origin + paths.briefing(briefing.slug), '本站全文'),
    copyrightNote([briefing]),
  ];
  return [
    '<div lang="zh-CN">',
    `<p>【本站说明】${notes.join('')}</p>`,
    ...sections.map((section) => sectionHtml(place, section)),
    ...standingHtml(origin, briefing),
    `<p>【出处】${sources.join('　')}</p>`,
    '</div>',
  ].join('\n');
}
