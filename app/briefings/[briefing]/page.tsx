import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { briefingPicture, pageMetadata, travellingTitle, withShareImage } from '@/app/metadata';
import { EditorNote } from '@/components/editor-note';
import { Glance } from '@/components/glance';
import { Itinerary } from '@/components/itinerary';
import { JsonLd } from '@/components/json-ld';
import { PageHead } from '@/components/page-head';
import { Passages } from '@/components/passages';
import { ReadingNote } from '@/components/reading-note';
import { SectionMargin } from '@/components/section-margin';
import { SectionRow } from '@/components/section-row';
import { describe, sourceLine } from '@/components/source-line';
import { TitleNote } from '@/components/title-note';
import { openLibrary } from '@/lib/content/library';
import { briefingData } from '@/lib/export/structured-data';
import { paths } from '@/lib/paths';
import { briefingPage } from '@/lib/queries/briefing';
import { namesIn } from '@/lib/queries/find';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

async function load(params: PageProps<'/briefings/[briefing]'>['params']) {
  const library = await openLibrary();
  const page = briefingPage(library, (await params).briefing);
  return page && { library, page };
}

export async function generateMetadata({ params }: PageProps<'/briefings/[briefing]'>): Promise<Metadata> {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { briefing, topics } = loaded.page;
  const metadata = pageMetadata(loaded.library.site, {
    title: travellingTitle(briefing),
    description: describe(
      briefing,
      `全文${briefing.sentences.length}句，每句都有固定链接。主题：${topics.map((topic) => topic.title).join('、')}。`,
    ),
    path: paths.briefing(briefing.slug),
    type: 'article',
  });
  return withShareImage(loaded.library.site, metadata, briefingPicture(briefing));
}

export default async function BriefingPage({ params }: PageProps<'/briefings/[briefing]'>) {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { briefing, topics, legs, others, tasks, sections } = loaded.page;
  const stops = new Map(legs.flatMap((leg) => leg.stops).map(({ visit, number }) => [visit.slug, number]));
  const whole = namesIn(briefing);
  return (
    <article>
      <JsonLd data={briefingData(loaded.library, briefing)} />
      <PageHead
        site={loaded.library.site}
        path={paths.briefing(briefing.slug)}
        title={briefing.title}
        whole={whole}
        crumbs={[{ label: briefing.title }]}
        kicker={sourceLine(briefing)}
      >
        <TitleNote briefing={briefing} />
        <div className="first-look">
          <Glance briefing={briefing} topics={topics} visits={stops.size} tasks={tasks} />
          <EditorNote briefing={briefing} />
        </div>
        <Itinerary briefing={briefing.slug} legs={legs} others={others} whole={whole} />
        <ReadingNote statements={briefing.statements} anchors />
      </PageHead>
      {sections.map(({ section, topics: own, passages }) => (
        <SectionRow
          key={section.slug}
          id={section.slug}
          margin={
            <SectionMargin
              briefing={briefing.slug}
              section={section}
              topics={own}
              stop={stops.get(section.slug)}
              whole={whole}
            />
          }
        >
          <Passages briefing={briefing.slug} passages={passages} anchored />
        </SectionRow>
      ))}
    </article>
  );
}
