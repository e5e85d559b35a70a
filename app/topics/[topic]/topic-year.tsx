import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata, withFeeds, withNeighbours, withShareImage } from '@/app/metadata';
import { topicTitles } from '@/app/tags';
import { ArchiveHead } from '@/components/archive-head';
import { ArchivePager } from '@/components/archive-pager';
import { PageHead } from '@/components/page-head';
import { ReadingNote } from '@/components/reading-note';
import { TopicSections } from '@/components/topic-sections';
import { YearLinks } from '@/components/year-links';
import { openLibrary } from '@/lib/content/library';
import { shareAlt } from '@/lib/export/share-alt';
import { paths } from '@/lib/paths';
import { namesIn } from '@/lib/queries/find';
import { topicYearPage } from '@/lib/queries/topics';
import { wordsOf } from '@/lib/queries/words';
import { pageLabel, yearLabel } from '@/lib/vocabulary/archive';

/** A page of a topic's year, by its address; `page` is left out on the year's own. */
interface Params {
  readonly topic: string;
  readonly year: string;
  readonly page?: string;
}

async function load({ topic, year, page }: Params) {
  const library = await openLibrary();
  const found = topicYearPage(library, topic, year, page);
  if (!found) notFound();
  return { library, ...found, name: yearLabel(year), part: pageLabel(found.archived.number) };
}

/** Gives the metadata of a page of a topic's year. */
export async function topicYearMetadata(params: Promise<Params>): Promise<Metadata> {
  const { library, topic, archived, name, part } = await load(await params);
  const { path, year, newer, older } = archived;
  const metadata = pageMetadata(library.site, {
    title: [`主题：${topic.title}`, name, part].filter(Boolean).join(' - '),
    head: `主题：${topic.title}（本站归类）`,
    description: `${topic.scope}。${name}${wordsOf(library).text}${year.count}篇，每条链接到原文。`,
    path,
    kind: 'topic',
    column: `主题：${topic.title}`,
    keywords: topicTitles([topic]),
  });
  const image = { path: paths.share.topic(topic.slug), alt: shareAlt.topic(topic) };
  const shared = withFeeds(withShareImage(library.site, metadata, image), library, topic);
  return withNeighbours(library.site, shared, { newer, older });
}

/** What of a year's briefings stands under a topic, or of those of no known date. */
export async function TopicYear({ params }: { readonly params: Promise<Params> }) {
  const { library, topic, archived, briefings, name, part } = await load(await params);
  const { path, year, years, newer, older, ...page } = archived;
  const passages = briefings.flatMap(({ sections }) => sections.flatMap((section) => section.passages));
  return (
    <article>
      <PageHead
        site={library.site}
        path={path}
        title={`${topic.title}：${name}${part === undefined ? '' : `（${part}）`}`}
        crumbs={[
          { label: '主题', href: paths.topics() },
          { label: topic.title, href: paths.topic(topic.slug) },
          part === undefined ? { label: name } : { label: name, href: year.path },
          ...(part === undefined ? [] : [{ label: part }]),
        ]}
        kicker="主题（本站归类）"
      >
        <ArchiveHead year={year} {...page} />
        <ReadingNote
          statements={passages.flatMap((passage) => passage.statements)}
          texts={briefings.map(({ briefing }) => briefing)}
        />
      </PageHead>
      {briefings.map((one) => (
        <TopicSections key={one.briefing.slug} {...one} whole={namesIn(one.briefing)} />
      ))}
      <ArchivePager newer={newer} older={older} here={[topic.title, name, part].filter(Boolean).join('，')} />
      <YearLinks years={years} current={year.year} />
    </article>
  );
}
