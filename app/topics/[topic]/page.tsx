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
import { Passages } from '@/components/passages';
import { PresenceNote } from '@/components/presence-note';
import { ReadingNote } from '@/components/reading-note';
import { SectionBar } from '@/components/section-bar';
import { SectionKind } from '@/components/section-kind';
import { SectionRow } from '@/components/section-row';
import { openLibrary } from '@/lib/content/library';
import { shareAlt } from '@/lib/export/share-alt';
import { topicData } from '@/lib/export/structured-data';
import { absolute, briefingFragment, feedFormats, paths, pieceName, topicSectionFragment } from '@/lib/paths';
import { namesIn } from '@/lib/queries/find';
import { topicPage } from '@/lib/queries/topics';
import { wordsOf } from '@/lib/queries/words';
import { placeLabel } from '@/lib/vocabulary';
import { toldName } from '@/lib/vocabulary/genres';
import { isNamedBySource } from '@/lib/vocabulary/headings';
import { topicCountWords } from '@/lib/vocabulary/library';
import { saidName } from '@/lib/vocabulary/voices';

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
  const { library, topic, counts, briefings } = loaded;
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
      {briefings.map(({ briefing, sections }) => (
        <section key={briefing.slug} id={briefingFragment(briefing.slug)}>
          <header className="group-head">
            <BriefingCard briefing={briefing} whole={namesIn(briefing)} heading />
          </header>
          {sections.map(({ section, reason, passages }) => (
            <SectionRow
              key={section.slug}
              id={topicSectionFragment(briefing.slug, section.slug)}
              barred
              named={isNamedBySource(briefing, section)}
              margin={
                <>
                  <SectionKind briefing={briefing} section={section} />
                  <SectionBar whole={namesIn(briefing)} Heading="h3" quiet={isNamedBySource(briefing, section)}>
                    {section.title}
                  </SectionBar>
                  <PresenceNote section={section} />
                  {reason && <p className="note">归入本主题，据{placeLabel(reason)}</p>}
                  <ul className="links actions">
                    {section.kind === 'visit' && (
                      <li>
                        <a href={paths.visit(briefing.slug, section.slug)}>
                          {toldName([briefing])}与{saidName(briefing.statements)}对照
                        </a>
                      </li>
                    )}
                    {section.kind === 'task' && (
                      <li>
                        <a href={paths.task(briefing.slug, section.number)}>任务清单</a>
                      </li>
                    )}
                    <li>
                      <a href={paths.section(briefing.slug, section.slug)}>在全文中阅读</a>
                    </li>
                  </ul>
                </>
              }
            >
              <Passages briefing={briefing.slug} passages={passages} excerpts />
            </SectionRow>
          ))}
        </section>
      ))}
      <FeedLinks formats={feedFormats(library, topic.slug)} topic={topic.slug} label="订阅本主题" />
      <dl className="facts">
        <PageCode url={absolute(library.site.url, paths.topic(topic.slug))} />
      </dl>
    </article>
  );
}
