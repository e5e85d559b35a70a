import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Fragment } from 'react';
import { pageMetadata, withFeeds, withShareImage } from '@/app/metadata';
import { madePdf } from '@/app/pdf';
import { topicTitles } from '@/app/tags';
import { BriefingCard } from '@/components/briefing-card';
import { FeedLinks } from '@/components/feed-links';
import { JsonLd } from '@/components/json-ld';
import { OfficeLinks } from '@/components/office-links';
import { PageCode } from '@/components/page-code';
import { PageHead } from '@/components/page-head';
import { ReadingNote } from '@/components/reading-note';
import { SectionRow } from '@/components/section-row';
import { TopicSections } from '@/components/topic-sections';
import { YEARS, YearLinks } from '@/components/year-links';
import { openLibrary } from '@/lib/content/library';
import { shareAlt } from '@/lib/export/share-alt';
import { topicData } from '@/lib/export/structured-data';
import { absolute, briefingFragment, feedFormats, paths, pieceName } from '@/lib/paths';
import { namesIn } from '@/lib/queries/find';
import { topicPage } from '@/lib/queries/topics';
import { wordsOf } from '@/lib/queries/words';
import { topicCountWords } from '@/lib/vocabulary/library';

type Props = PageProps<'/topics/[topic]'>;

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

async function load(params: Props['params']) {
  const library = await openLibrary();
  const page = topicPage(library, (await params).topic);
  return page && { library, ...page };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { library, topic, counts } = loaded;
  const metadata = pageMetadata(library.site, {
    title: `主题：${topic.title}`,
    head: `主题：${topic.title}（本站归类）`,
    description: `${topic.scope}。${topicCountWords(counts, wordsOf(library))
      .map((one) => `${one}，`)
      .join('')}每条链接到原文。`,
    path: paths.topic(topic.slug),
    kind: 'topic',
    column: `主题：${topic.title}`,
    keywords: topicTitles([topic]),
  });
  const image = { path: paths.share.topic(topic.slug), alt: shareAlt.topic(topic) };
  return withFeeds(withShareImage(library.site, metadata, image), library, topic);
}

export default async function TopicPage({ params }: Props) {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { library, topic, counts, total, briefings, next, years } = loaded;
  const words = wordsOf(library);
  const statements = briefings
    .flatMap(({ sections }) => sections.flatMap(({ passages }) => passages))
    .flatMap((passage) => passage.statements);
  return (
    <article>
      <JsonLd data={topicData(library.site, topic)} />
      <PageHead
        site={library.site}
        path={paths.topic(topic.slug)}
        title={topic.title}
        crumbs={[{ label: '主题', href: paths.topics() }, { label: topic.title }]}
        kicker="主题（本站归类）"
      >
        <p className="lead">{topic.scope}。</p>
        <p>
          {topicCountWords(counts, words).map((one, index) => (
            <Fragment key={one}>
              {index > 0 && '，'}
              {one.startsWith(words.said) ? <a href={paths.quotes({ topic: topic.slug })}>{one}</a> : one}
            </Fragment>
          ))}
          。
          {years.length > 0 && (
            <>
              分见于{total}篇{words.text}，本页为最近的{briefings.length}篇，其余<a href={`#${YEARS}`}>按年份</a>查阅。
            </>
          )}
        </p>
        {briefings.length > 0 && (
          <ReadingNote statements={statements} texts={briefings.map(({ briefing }) => briefing)} />
        )}
        <OfficeLinks
          compose={paths.print({ s: pieceName({ kind: 'topic', topic: topic.slug }) })}
          files={[{ label: 'Word', href: paths.office.topic(topic.slug, 'docx') }]}
          pdf={await madePdf(paths.office.topic(topic.slug, 'pdf'))}
        />
      </PageHead>
      {briefings.length === 0 && <p className="note">{`所收${words.text}还没有归入这个主题的内容。`}</p>}
      {briefings.map((one) => (
        <TopicSections key={one.briefing.slug} {...one} whole={namesIn(one.briefing)} />
      ))}
      {next.length > 0 && (
        <SectionRow
          margin={
            <>
              <h2>较早的{words.text}</h2>
              <p className="note">其次较近的{next.length}篇</p>
            </>
          }
        >
          <ul className="cards">
            {next.map(({ briefing, href }) => (
              <li key={briefing.slug} id={briefingFragment(briefing.slug)}>
                <BriefingCard briefing={briefing} whole={namesIn(briefing)} href={href} />
              </li>
            ))}
          </ul>
        </SectionRow>
      )}
      <YearLinks years={years} />
      <FeedLinks formats={feedFormats(library, topic.slug)} topic={topic.slug} label="订阅本主题" />
      <dl className="facts">
        <PageCode url={absolute(library.site.url, paths.topic(topic.slug))} />
      </dl>
    </article>
  );
}
