import type { Metadata } from 'next';
import { cache, Fragment } from 'react';
import { BriefingCard } from '@/components/briefing-card';
import { FilterLinks } from '@/components/filter-links';
import { MoreFilters } from '@/components/more-filters';
import { PageHead } from '@/components/page-head';
import { Pager } from '@/components/pager';
import { Passages } from '@/components/passages';
import { ReadingNote } from '@/components/reading-note';
import { SectionLink } from '@/components/section-link';
import { SectionRow } from '@/components/section-row';
import { openLibrary } from '@/lib/content/library';
import type { Library } from '@/lib/model';
import { paths, QUERY, type QuotesFilter, readQuery } from '@/lib/paths';
import { namesIn } from '@/lib/queries/find';
import { pageValue } from '@/lib/queries/paging';
import { quotesPage } from '@/lib/queries/quotes';
import { wordsOf } from '@/lib/queries/words';
import { quotesTitle } from '@/lib/vocabulary/library';
import { pageMetadata } from '../metadata';
import { firstOf } from '../query';

type Props = PageProps<'/quotes'>;

/** The filters that would push the statements off a phone's first screens. */
const isMany = (name: string) => name === 'visit' || name === 'phrase';

/** Takes the first of a repeated name; the route's limits do the rest. */
async function readFilter(searchParams: Props['searchParams']): Promise<QuotesFilter> {
  return readQuery(QUERY.quotes, firstOf(await searchParams));
}

const { names } = QUERY.quotes;
/** Asked for by the metadata and by the page: by the filter's values, since it is read afresh for each. */
const pageOf = cache((library: Library, ...values: readonly (string | undefined)[]) =>
  quotesPage(
    library,
    readQuery(QUERY.quotes, (name) => values[names.indexOf(name)]),
  ),
);

async function load(searchParams: Props['searchParams']) {
  const [library, filter] = [await openLibrary(), await readFilter(searchParams)];
  return { library, filter, ...pageOf(library, ...names.map((name) => filter[name])) };
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { library, filter, groups, unknown, page, missing } = await load(searchParams);
  const words = wordsOf(library);
  const title = quotesTitle(words);
  const chosen = groups.flatMap((group) => group.choices.slice(1).filter((choice) => choice.chosen));
  return {
    ...pageMetadata(library.site, {
      title: [[title, ...chosen.map((choice) => choice.label)].join('：'), ...(page > 1 ? [`第${page}页`] : [])].join(
        ' - ',
      ),
      description: `所收${words.text}中的全部${words.said}，可按主题、引述动词、${words.text}、调研点和引号用语筛选，每处链接到原文。`,
      path: paths.quotes({ ...filter, page: pageValue(page) }),
      kind: 'quotes',
      column: title,
      keywords: [title, ...chosen.map((choice) => choice.label)],
    }),
    ...(unknown.length > 0 || missing !== undefined ? { robots: { index: false } } : {}),
  };
}

export default async function QuotesPage({ searchParams }: Props) {
  const { library, filter, total, count, entries, groups, unknown, page, pages, missing } = await load(searchParams);
  const href = (number: number) => paths.quotes({ ...filter, page: pageValue(number) });
  const words = wordsOf(library);
  const { text, said } = words;
  const order = library.briefings.length > 1 ? `新近的${text}在前，各按原文次序` : '按原文次序';
  return (
    <article>
      <PageHead
        site={library.site}
        path={href(page)}
        title={quotesTitle(words)}
        crumbs={[{ label: quotesTitle(words) }]}
      >
        <ReadingNote
          statements={entries.map((entry) => entry.statement)}
          texts={entries.map((entry) => entry.briefing)}
        />
        <FilterLinks groups={groups.filter(({ name }) => !isMany(name))} text={text} />
        <MoreFilters groups={groups.filter(({ name }) => isMany(name))} />
        <p role="status">
          {unknown.length > 0 && `没有“${unknown.join('”“')}”这个筛选条件。`}
          {count === total ? `共${total}处${said}，${order}。` : `${total}处${said}中的${count}处，${order}。`}
          {missing !== undefined && `没有第${missing}页，现为第1页。`}
          {count < total && <a href={paths.quotes()}>显示全部</a>}
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
            margin={section && <SectionLink briefing={briefing} section={section} whole={namesIn(briefing)} />}
          >
            <Passages briefing={briefing.slug} passages={passages} excerpts />
          </SectionRow>
        </Fragment>
      ))}
      <Pager page={page} pages={pages} href={href} />
    </article>
  );
}
