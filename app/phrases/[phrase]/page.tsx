import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { pageMetadata, withShareImage } from '@/app/metadata';
import { firstOf } from '@/app/query';
import { CiteDetails } from '@/components/citation';
import { PageHead } from '@/components/page-head';
import { Pager } from '@/components/pager';
import { PhraseCounts } from '@/components/phrase-counts';
import { PhraseHistory } from '@/components/phrase-history';
import { PhraseResults } from '@/components/phrase-results';
import { ReadingNote } from '@/components/reading-note';
import { citeSentence } from '@/lib/citation/citation';
import { formatsOf } from '@/lib/citation/formats';
import { openLibrary } from '@/lib/content/library';
import { shareAlt } from '@/lib/export/share-alt';
import { paths, QUERY, readQuery } from '@/lib/paths';
import { namesIn } from '@/lib/queries/find';
import { pageValue } from '@/lib/queries/paging';
import { phrasePage } from '@/lib/queries/phrase';
import { wordsOf } from '@/lib/queries/words';
import { fullWidthCommas, phraseName } from '@/lib/text/typography';
import { phraseKicker, phraseLabel, placeLabel } from '@/lib/vocabulary';

type Props = PageProps<'/phrases/[phrase]'>;

/** The fragment of the places. */
const PLACES = 'places';

/** Asked for by the metadata and by the page. */
const pageOf = cache(phrasePage);

async function load({ params, searchParams }: Props) {
  const [library, { phrase }, sent] = [await openLibrary(), await params, await searchParams];
  const query = readQuery(QUERY.phrase, firstOf(sent));
  const page = pageOf(library, phrase, query.page);
  if (!page) notFound();
  return { library, href: (number: number) => paths.phrase(phrase, pageValue(number)), ...page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { library, entry, quoted, page, missing, href } = await load(props);
  const name = phraseName(entry.text);
  const metadata = pageMetadata(library.site, {
    title: [`${phraseLabel(entry)}：${name}`, ...(page > 1 ? [`第${page}页`] : [])].join(' - '),
    description: `${name}在所收${wordsOf(library).text}中加引号${quoted}处，每处附上下文和说话人，链接到原文。`,
    path: href(page),
    kind: 'phrase',
    keywords: [fullWidthCommas(entry.text)],
  });
  return {
    ...withShareImage(library.site, metadata, { path: paths.share.phrase(entry.slug), alt: shareAlt.phrase(entry) }),
    ...(missing === undefined ? {} : { robots: { index: false } }),
  };
}

export default async function PhrasePage(props: Props) {
  const { library, href, groups, history, ...page } = await load(props);
  const { entry, first, missing } = page;
  const name = phraseName(entry.text);
  const told = page.page === 1 ? history : undefined;
  const passages = groups
    .flatMap(({ briefings }) => briefings.flatMap(({ sections }) => sections))
    .flatMap((section) => section.passages);
  return (
    <article className="phrase-page">
      <PageHead
        site={library.site}
        path={href(page.page)}
        title={name}
        crumbs={[{ label: '引号用语', href: paths.phrases() }, { label: name }]}
        kicker={phraseKicker(entry)}
      >
        <PhraseCounts
          {...page}
          several={library.briefings.length > 1}
          words={wordsOf(library)}
          {...(told ? { places: PLACES } : {})}
        />
        {missing !== undefined && <p>{`没有第${missing}页，现为第1页。`}</p>}
        {passages.length > 0 && (
          <ReadingNote
            statements={passages.flatMap((passage) => passage.statements)}
            texts={groups.flatMap(({ briefings }) => briefings.map(({ briefing }) => briefing))}
            phrase
          />
        )}
        {first && (
          <CiteDetails
            label={`引用${history ? '最近一篇的' : ''}首处：${placeLabel(first.sentence.id)}`}
            cited={formatsOf(citeSentence(library.site, first.briefing, first.sentence))}
            briefing={first.briefing.slug}
            place={first.sentence.id}
            more={{ href: paths.cite(first.briefing.slug, first.sentence.section), label: '逐句引用' }}
          />
        )}
      </PageHead>
      {told && <PhraseHistory history={told} namesIn={namesIn} told={wordsOf(library).told} />}
      {groups.map(({ quoted, briefings }, index) => (
        <PhraseResults
          key={String(quoted)}
          {...(told && index === 0 ? { id: PLACES } : {})}
          heading={quoted ? '加引号的各处' : '未单独加引号的各处'}
          briefings={briefings.map((one) => ({ ...one, whole: namesIn(one.briefing) }))}
        />
      ))}
      <Pager page={page.page} pages={page.pages} href={href} />
    </article>
  );
}
