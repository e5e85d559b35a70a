import type { Metadata } from 'next';
import { Fragment } from 'react';
import { BriefingCard } from '@/components/briefing-card';
import { FilterLinks } from '@/components/filter-links';
import { PageHead } from '@/components/page-head';
import { Passages } from '@/components/passages';
import { ReadingNote } from '@/components/reading-note';
import { SectionLink } from '@/components/section-link';
import { SectionRow } from '@/components/section-row';
import { openLibrary } from '@/lib/content/library';
import { paths, QUERY, type QuotesFilter, readQuery } from '@/lib/paths';
import { namesIn } from '@/lib/queries/find';
import { quotesPage } from '@/lib/queries/quotes';
import { pageMetadata } from '../metadata';

type Props = PageProps<'/quotes'>;

/** Takes the first of a repeated name; the route's limits do the rest. */
async function readFilter(searchParams: Props['searchParams']): Promise<QuotesFilter> {
  const query = await searchParams;
  return readQuery(QUERY.quotes, (name) => [query[name]].flat()[0]);
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const library = await openLibrary();
  const filter = await readFilter(searchParams);
  const { groups, unknown } = quotesPage(library, filter);
  const chosen = groups.flatMap((group) => group.choices.slice(1).filter((choice) => choice.chosen));
  return {
    ...pageMetadata(library.site, {
      title: ['转述索引', ...chosen.map((choice) => choice.label)].join('：'),
      description: '所收报道中的全部转述，可按主题、引述动词和报道筛选，每处链接到原文。',
      path: paths.quotes(filter),
    }),
    ...(unknown.length > 0 ? { robots: { index: false } } : {}),
  };
}

export default async function QuotesPage({ searchParams }: Props) {
  const library = await openLibrary();
  const filter = await readFilter(searchParams);
  const { total, entries, groups, unknown } = quotesPage(library, filter);
  return (
    <article>
      <PageHead site={library.site} path={paths.quotes(filter)} title="转述索引" crumbs={[{ label: '转述索引' }]}>
        <ReadingNote statements={entries.map((entry) => entry.statement)} />
        <FilterLinks groups={groups} />
        <p role="status">
          {unknown.length > 0 && `没有“${unknown.join('”“')}”这个筛选条件。`}
          {entries.length === total
            ? `共${total}处转述，按原文次序。`
            : `${total}处转述中的${entries.length}处，按原文次序。`}
          {entries.length < total && <a href={paths.quotes()}>显示全部</a>}
        </p>
      </PageHead>
      {entries.map(({ briefing, statement, passages, section }, index) => (
        <Fragment key={`${briefing.slug}/${statement.id}`}>
          {briefing !== entries[index - 1]?.briefing && (
            <header className="group-head">
              <BriefingCard briefing={briefing} whole={namesIn(briefing)} heading />
            </header>
          )}
          <SectionRow
            margin={section && <SectionLink briefing={briefing.slug} section={section} whole={namesIn(briefing)} />}
          >
            <Passages briefing={briefing.slug} passages={passages} excerpts />
          </SectionRow>
        </Fragment>
      ))}
    </article>
  );
}
