import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { briefingPicture, describe, pageMetadata, withCitedWork, withShareImage } from '@/app/metadata';
import { madePdf } from '@/app/pdf';
import { topicTitles } from '@/app/tags';
import { CiteDetails } from '@/components/citation';
import { JsonLd } from '@/components/json-ld';
import { Neighbours } from '@/components/neighbours';
import { OfficeLinks } from '@/components/office-links';
import { PageHead } from '@/components/page-head';
import { Passages } from '@/components/passages';
import { PresenceNote } from '@/components/presence-note';
import { ReadingNote } from '@/components/reading-note';
import { RelatedList } from '@/components/related-list';
import { TopicLinks } from '@/components/topic-links';
import { citeSection } from '@/lib/citation/citation';
import { formatsOf } from '@/lib/citation/formats';
import { openLibrary } from '@/lib/content/library';
import { visitData } from '@/lib/export/structured-data';
import { paths, pieceName } from '@/lib/paths';
import { visitPage } from '@/lib/queries/briefing';
import { namesIn } from '@/lib/queries/find';
import { articleLine, fullWidthCommas } from '@/lib/text/typography';
import { placeLabel, travellingTitle } from '@/lib/vocabulary';
import { sourceName, toldName } from '@/lib/vocabulary/genres';
import { visitName } from '@/lib/vocabulary/visits';
import { modesLabel, saidName } from '@/lib/vocabulary/voices';

type Props = PageProps<'/briefings/[briefing]/visits/[section]'>;

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

async function load(params: Props['params']) {
  const { briefing, section } = await params;
  const library = await openLibrary();
  const page = visitPage(library, briefing, section);
  return page && { library, page };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { briefing, visit, topics } = loaded.page;
  const metadata = pageMetadata(loaded.library.site, {
    title: `调研点：${visit.title} - ${travellingTitle(briefing)}`,
    description: describe(
      briefing,
      `${visitName(visit)}，${toldName([briefing])}与${saidName(briefing.statements)}对照，附同主题的任务。`,
    ),
    path: paths.visit(briefing.slug, visit.slug),
    kind: 'visit',
    keywords: [visit.site, ...topicTitles(topics)],
    type: 'article',
    article: briefing,
  });
  const pictured = withShareImage(loaded.library.site, metadata, briefingPicture(briefing));
  return withCitedWork(pictured, briefing);
}

export default async function VisitPage({ params }: Props) {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { briefing, visit, number, count, topics, context, narrative, statements, tasks, before, after } = loaded.page;
  const turns = statements.some(({ sentences }) =>
    sentences.some(({ parts }) => parts.some((part) => part.role === 'narrative')),
  );
  const voices = statements.flatMap((passage) => passage.statements);
  const piece = pieceName({ kind: 'section', briefing: briefing.slug, section: visit.slug });
  const [told, source] = [toldName([briefing]), sourceName([briefing])];
  const spoken = modesLabel(new Set(voices.map(({ mode }) => mode)));
  return (
    <article>
      <JsonLd data={visitData(loaded.library.site, briefing, visit)} />
      <PageHead
        site={loaded.library.site}
        path={paths.visit(briefing.slug, visit.slug)}
        title={visit.title}
        whole={namesIn(briefing)}
        crumbs={[{ label: briefing.title, href: paths.briefing(briefing.slug) }, { label: visit.title }]}
        kicker={`${articleLine(briefing)}　调研点${number}，共${count}处（按原文次序）`}
        briefing={briefing}
      >
        <PresenceNote section={visit} />
        <TopicLinks topics={topics} labelled />
        <ReadingNote statements={voices} texts={[briefing]} />
        <OfficeLinks
          compose={paths.print({ s: piece })}
          files={[{ label: 'Word', href: paths.office.visit(briefing.slug, visit.slug, 'docx') }]}
          pdf={await madePdf(paths.office.visit(briefing.slug, visit.slug, 'pdf'))}
        />
      </PageHead>
      <div className="pair">
        <section aria-labelledby="narrative">
          <h2 id="narrative">{told}</h2>
          {context.length > 0 && (
            <aside className="context" aria-label="上文">
              {context.map((sentence) => (
                <p key={sentence.id}>
                  {fullWidthCommas(sentence.text)}
                  <a href={paths.sentence(briefing.slug, sentence.id)}>上文{placeLabel(sentence.id)}</a>
                </p>
              ))}
            </aside>
          )}
          {narrative.length > 0 ? (
            <Passages briefing={briefing.slug} passages={narrative} />
          ) : (
            <p className="note">
              {turns ? `这一处的${told}与${spoken}同在一句，见“${spoken}”。` : `${source}在这一处没有单独的${told}。`}
            </p>
          )}
        </section>
        <section aria-labelledby="statements">
          <h2 id="statements">{spoken}</h2>
          {statements.length > 0 ? (
            <Passages briefing={briefing.slug} passages={statements} excerpts />
          ) : (
            <p className="note">{`${source}在这一处没有转述。`}</p>
          )}
        </section>
      </div>
      <CiteDetails
        cited={formatsOf(citeSection(loaded.library.site, briefing, visit))}
        briefing={briefing.slug}
        place={visit.slug}
        more={{ href: paths.cite(briefing.slug, visit.slug), label: '逐句引用' }}
      />
      {tasks.length > 0 && (
        <RelatedList
          heading="同主题的任务"
          items={tasks.map(({ section, topics: shared }) => ({
            href: paths.task(briefing.slug, section.number),
            label: `任务${section.number}　${section.title}`,
            topics: shared,
          }))}
        />
      )}
      <Neighbours
        before={before && { href: paths.visit(briefing.slug, before.slug), label: before.title }}
        up={{ href: paths.section(briefing.slug, visit.slug), label: '在全文中阅读' }}
        after={after && { href: paths.visit(briefing.slug, after.slug), label: after.title }}
      />
    </article>
  );
}
