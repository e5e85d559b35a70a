import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { describe, pageMetadata, travellingTitle, withCitedWork, withShareImage } from '@/app/metadata';
import { topicTitles } from '@/app/tags';
import { CiteDetails } from '@/components/citation';
import { JsonLd } from '@/components/json-ld';
import { Neighbours } from '@/components/neighbours';
import { OfficeLinks } from '@/components/office-links';
import { PageHead } from '@/components/page-head';
import { Passages } from '@/components/passages';
import { ReadingNote } from '@/components/reading-note';
import { StatementContext } from '@/components/statement-context';
import { citeStatement } from '@/lib/citation/citation';
import { formatsOf } from '@/lib/citation/formats';
import { openLibrary } from '@/lib/content/library';
import { shareAlt } from '@/lib/export/share-alt';
import { statementData } from '@/lib/export/structured-data';
import { absolute, paths, pieceName, statementPlace } from '@/lib/paths';
import { statementPage } from '@/lib/queries/statement';
import { wordsOf } from '@/lib/queries/words';
import { articleLine, fullWidthCommas } from '@/lib/text/typography';
import { spanLabel } from '@/lib/vocabulary';
import { quotesTitle } from '@/lib/vocabulary/library';
import { voiceWords } from '@/lib/vocabulary/voices';

type Props = PageProps<'/quotes/[briefing]/[sentence]'>;

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

async function load(params: Props['params']) {
  const { briefing, sentence } = await params;
  const library = await openLibrary();
  const page = statementPage(library, briefing, sentence);
  if (!page) notFound();
  // A later sentence of a statement has no page of its own.
  if ('goTo' in page) redirect(page.goTo);
  return { library, ...page, label: voiceWords(page.statement).join('　') };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { library, briefing, statement, passages, label, topics } = await load(params);
  const text = passages.flatMap((passage) => passage.sentences.map((sentence) => sentence.text)).join('');
  const shown = [...fullWidthCommas(text)];
  const metadata = pageMetadata(library.site, {
    title: `${label}（${spanLabel(statement.sentences)}） - ${travellingTitle(briefing)}`,
    description: describe(briefing, shown.length > 120 ? `${shown.slice(0, 119).join('')}…` : shown.join('')),
    path: paths.statement(briefing.slug, statement.id),
    kind: 'statement',
    keywords: topicTitles(topics),
    type: 'article',
    article: briefing,
  });
  const image = { path: paths.share.statement(briefing.slug, statement.id), alt: shareAlt.statement(statement) };
  return withCitedWork(withShareImage(library.site, metadata, image), briefing);
}

export default async function StatementPage({ params }: Props) {
  const { library, briefing, statement, passages, label, sections, topics, phrases, before, after, previous, next } =
    await load(params);
  // A statement that runs through several sections has its sentences on several pages.
  const piece = pieceName({ kind: 'statement', briefing: briefing.slug, statement: statement.id });
  const only = sections.length === 1 ? sections[0] : undefined;
  return (
    <article className="statement-page">
      <JsonLd data={statementData(library.site, briefing, statement, topics)} />
      <PageHead
        site={library.site}
        path={paths.statement(briefing.slug, statement.id)}
        title={label}
        crumbs={[
          { label: quotesTitle(wordsOf(library)), href: paths.quotes() },
          { label: briefing.title, href: paths.briefing(briefing.slug) },
          { label: spanLabel(statement.sentences) },
        ]}
        kicker={`${articleLine(briefing)}　${spanLabel(statement.sentences)}`}
        briefing={briefing}
      >
        <ReadingNote statements={[statement]} texts={[briefing]} />
        <OfficeLinks compose={paths.print({ s: piece })} files={[{ label: 'Word', href: paths.office.print(piece) }]} />
      </PageHead>
      <div className="row large">
        <div className="body">
          <Passages briefing={briefing.slug} passages={passages} unlabelled />
          <CiteDetails
            cited={formatsOf(citeStatement(library.site, briefing, statement))}
            briefing={briefing.slug}
            place={statementPlace(statement.id)}
            more={{ href: paths.cite(briefing.slug, only?.slug), label: '逐句引用' }}
          />
        </div>
      </div>
      <StatementContext
        briefing={briefing.slug}
        sections={sections}
        topics={topics}
        phrases={phrases}
        before={before}
        after={after}
        url={absolute(library.site.url, paths.statement(briefing.slug, statement.id))}
      />
      <Neighbours
        before={previous && { href: paths.statement(briefing.slug, previous.id), label: spanLabel(previous.sentences) }}
        up={{ href: paths.sentence(briefing.slug, statement.id), label: '在全文中阅读' }}
        after={next && { href: paths.statement(briefing.slug, next.id), label: spanLabel(next.sentences) }}
      />
    </article>
  );
}
