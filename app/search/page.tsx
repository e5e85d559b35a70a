import type { Metadata } from 'next';
import { FilterLinks } from '@/components/filter-links';
import { PageHead } from '@/components/page-head';
import { Pager } from '@/components/pager';
import { ReadingNote } from '@/components/reading-note';
import { SearchBox } from '@/components/search-box';
import { SearchIntro } from '@/components/search-intro';
import { SearchResults } from '@/components/search-results';
import { SearchStatus } from '@/components/search-status';
import { quoted, TermNotes } from '@/components/search-terms';
import { SearchTips } from '@/components/search-tips';
import { openLibrary } from '@/lib/content/library';
import type { Library } from '@/lib/model';
import { isCut, paths, QUERY, readQuery, type SearchQuery } from '@/lib/paths';
import { namesIn } from '@/lib/queries/find';
import { pageValue } from '@/lib/queries/paging';
import { wordsOf } from '@/lib/queries/words';
import { searchIntro } from '@/lib/search/intro';
import { search } from '@/lib/search/search';
import { HIT_KINDS } from '@/lib/vocabulary';
import { hitKindLabels } from '@/lib/vocabulary/library';
import { pageMetadata } from '../metadata';
import { firstOf } from '../query';

type Props = PageProps<'/search'>;

const CRUMBS = [{ label: '检索' }];

/** Takes the first of a repeated name, without white space around it; the route's limits do the rest. */
async function readSent(searchParams: Props['searchParams']) {
  const first = firstOf(await searchParams);
  return { query: readQuery(QUERY.search, first), cut: isCut(QUERY.search, first('q')) };
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const library = await openLibrary();
  const { query } = await readSent(searchParams);
  return {
    ...pageMetadata(library.site, {
      title: titleOf(library, query),
      description: `检索所收${wordsOf(library).text}的全文，按原文字句，可按类别和主题筛选，每处链接到原文。`,
      path: paths.search(query),
      kind: 'search',
    }),
    // A result is no text of the site's, and there is no end of them.
    ...(Object.keys(query).length > 0 ? { robots: { index: false } } : {}),
  };
}

/** Every address has a title of its own: with the terms, what they are narrowed by, and the page. */
function titleOf(library: Library, { q, kind, topic, page }: SearchQuery): string {
  if (q === undefined) return '检索';
  const known = HIT_KINDS.find((one) => one === kind);
  const parts = [
    `检索${quoted(q)}`,
    known && hitKindLabels(wordsOf(library))[known],
    library.topics.find(({ slug }) => slug === topic)?.title,
    page && `第${page}页`,
  ];
  return parts.filter((part) => part !== undefined).join('：');
}

export default async function SearchPage({ searchParams }: Props) {
  const library = await openLibrary();
  const { query, cut } = await readSent(searchParams);
  if (query.q === undefined) {
    return (
      <article>
        <PageHead site={library.site} path={paths.search()} title="检索" crumbs={CRUMBS}>
          <SearchBox />
          <SearchIntro {...searchIntro(library)} words={wordsOf(library)} />
        </PageHead>
      </article>
    );
  }
  return <Result library={library} query={query} q={query.q} cut={cut} />;
}

interface ResultProps {
  readonly library: Library;
  readonly query: SearchQuery;
  readonly q: string;
  readonly cut: boolean;
}

function Result({ library, query, q, cut }: ResultProps) {
  const found = search(library, query);
  const passages = found.groups.flatMap(({ sections }) => sections.flatMap((section) => section.passages));
  const chosen = found.filters.flatMap(({ choices }) => choices.slice(1).filter((choice) => choice.chosen));
  return (
    <article>
      <PageHead site={library.site} path={paths.search(query)} title="检索" crumbs={CRUMBS}>
        <SearchBox q={q} />
        <SearchStatus {...found} q={q} chosen={chosen.map(({ label }) => label)} />
        <TermNotes {...found} cut={cut ? QUERY.search.maxLength : undefined} />
        {found.total.hits === 0 ? (
          <SearchTips several={found.terms.length > 1} words={wordsOf(library)} />
        ) : (
          <FilterLinks groups={found.filters} />
        )}
        {found.missing !== undefined && <p>{`没有第${found.missing}页，现为第1页。`}</p>}
        {passages.length > 0 && (
          <ReadingNote
            statements={passages.flatMap(({ statements }) => statements)}
            texts={found.groups.map(({ briefing }) => briefing)}
            hits
          />
        )}
      </PageHead>
      <SearchResults q={q} groups={found.groups.map((group) => ({ ...group, whole: namesIn(group.briefing) }))} />
      <Pager page={found.page} pages={found.pages} href={(page) => paths.search({ ...query, page: pageValue(page) })} />
    </article>
  );
}
