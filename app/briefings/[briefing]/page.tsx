import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  briefingPicture,
  describe,
  pageMetadata,
  travellingTitle,
  withCitedWork,
  withShareImage,
} from '@/app/metadata';
import { madePdf } from '@/app/pdf';
import { firstOf } from '@/app/query';
import { topicTitles } from '@/app/tags';
import { CiteDetails } from '@/components/citation';
import { CompareLink } from '@/components/compare-link';
import { Corrections } from '@/components/corrections';
import { EditorNote } from '@/components/editor-note';
import { Glance } from '@/components/glance';
import { Itinerary } from '@/components/itinerary';
import { JsonLd } from '@/components/json-ld';
import { Jumps } from '@/components/jumps';
import { MarkedNote } from '@/components/marked-note';
import { OfficeLinks } from '@/components/office-links';
import { OpenMarks } from '@/components/open-marks';
import { PageHead } from '@/components/page-head';
import { ReadingNote } from '@/components/reading-note';
import { quoted } from '@/components/search-terms';
import { TitleNote } from '@/components/title-note';
import { citePage } from '@/lib/citation/pages';
import { openLibrary } from '@/lib/content/library';
import { briefingData } from '@/lib/export/structured-data';
import { isCut, paths, QUERY, readQuery } from '@/lib/paths';
import { briefingPage } from '@/lib/queries/briefing';
import { namesIn, visitsOf } from '@/lib/queries/find';
import { wordsOf } from '@/lib/queries/words';
import { markedTerms } from '@/lib/search/marked';
import { seenIn } from '@/lib/text/typography';
import { BriefingText } from './briefing-text';

type Props = PageProps<'/briefings/[briefing]'>;

async function load(params: Props['params']) {
  const library = await openLibrary();
  const page = briefingPage(library, (await params).briefing);
  return page && { library, page };
}

/** Takes the first of a repeated name; the route's limits do the rest. */
async function readTerms(searchParams: Props['searchParams']) {
  const first = firstOf(await searchParams);
  return { ...readQuery(QUERY.briefing, first), cut: isCut(QUERY.briefing, first('q')) };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { briefing, topics } = loaded.page;
  const { q } = await readTerms(searchParams);
  const metadata = pageMetadata(loaded.library.site, {
    title: [...(q === undefined ? [] : [`标出${quoted(q)}`]), travellingTitle(briefing)].join('：'),
    description: describe(
      briefing,
      `全文${briefing.sentences.length}句，每句都有固定链接。主题：${topics.map((topic) => topic.title).join('、')}。`,
    ),
    path: paths.briefing(briefing.slug),
    kind: 'briefing',
    keywords: topicTitles(topics),
    type: 'article',
    article: briefing,
  });
  const pictured = withShareImage(loaded.library.site, metadata, briefingPicture(briefing));
  const whole = withCitedWork(pictured, briefing);
  return q === undefined ? whole : { ...whole, robots: { index: false } };
}

export default async function BriefingPage({ params, searchParams }: Props) {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { briefing, topics, line, tasks, sections } = loaded.page;
  const { q, cut } = await readTerms(searchParams);
  const marked =
    q === undefined
      ? undefined
      : { q, cut: cut ? QUERY.briefing.maxLength : undefined, ...markedTerms(loaded.library, briefing, q) };
  const whole = namesIn(briefing);
  const cited = citePage(loaded.library, briefing.slug)?.cited;
  return (
    <article>
      <JsonLd data={briefingData(loaded.library, briefing)} />
      <PageHead
        site={loaded.library.site}
        path={paths.briefing(briefing.slug)}
        title={briefing.title}
        whole={whole}
        crumbs={[{ label: briefing.title }]}
        kicker={seenIn(briefing)}
        briefing={briefing}
      >
        <TitleNote briefing={briefing} />
        {briefing.review && <OpenMarks marks={briefing.review} />}
        <Jumps first={sections[0]?.section.slug} />
        {marked && <MarkedNote briefing={briefing.slug} {...marked} text={wordsOf(loaded.library).text} />}
        <div className="first-look">
          <div>
            <Glance briefing={briefing} topics={topics} visits={visitsOf(briefing)} tasks={tasks} />
            {cited && (
              <CiteDetails
                cited={cited}
                briefing={briefing.slug}
                more={{ href: paths.cite(briefing.slug), label: '逐节、逐句引用' }}
              />
            )}
            <OfficeLinks
              compose={paths.print({ briefing: briefing.slug })}
              files={[{ label: 'Word', href: paths.office.briefing(briefing.slug, 'docx') }]}
              pdf={await madePdf(paths.office.briefing(briefing.slug, 'pdf'))}
              ledger={tasks.length > 0 ? paths.ledger(briefing.slug) : undefined}
            />
          </div>
          <EditorNote briefing={briefing} />
        </div>
        <Itinerary briefing={briefing} line={line} whole={whole} />
        <ReadingNote statements={briefing.statements} texts={[briefing]} anchors />
        <p className="note actions">
          不分节、不加标记的全文：<a href={paths.source(briefing.slug)}>所据文本</a>
          {loaded.library.briefings.length > 1 && <CompareLink briefing={briefing.slug} />}
        </p>
        <Corrections briefing={briefing} />
      </PageHead>
      <BriefingText briefing={briefing} sections={sections} whole={whole} marks={marked?.marks} />
    </article>
  );
}
