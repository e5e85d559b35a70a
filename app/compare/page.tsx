import type { Metadata } from 'next';
import { CompareChooser, CompareNotices } from '@/components/compare-chooser';
import { PageHead } from '@/components/page-head';
import { chosen, offers } from '@/lib/compare/choose';
import { openLibrary } from '@/lib/content/library';
import { paths, QUERY, readQuery } from '@/lib/paths';
import { wordsOf } from '@/lib/queries/words';
import { pageMetadata } from '../metadata';
import { firstOf } from '../query';
import { Compared } from './compared';

type Props = PageProps<'/compare'>;

const TITLE = '两篇比较';
const CRUMBS = [{ label: TITLE }];

/** Takes the first of a repeated name; the route's limits do the rest. */
async function load(searchParams: Props['searchParams']) {
  const library = await openLibrary();
  const query = readQuery(QUERY.compare, firstOf(await searchParams));
  return { library, query, asked: chosen(library, query) };
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { library, query, asked } = await load(searchParams);
  const { a, b } = asked;
  const page = query.page === undefined ? '' : ` - 第${query.page}页`;
  return {
    ...pageMetadata(library.site, {
      title: (a && b ? `${TITLE}：《${a.title}》与《${b.title}》` : TITLE) + page,
      head: TITLE,
      description:
        '两篇逐句、逐用语对照：哪些相同，哪些措辞有异，哪些只见于一篇，哪些次序不同，每处链接到原文，不作解读。',
      path: paths.compare(query),
      kind: 'compare',
    }),
    // A view of what the site has elsewhere, and there are as many as pairs.
    ...(Object.keys(query).length > 0 ? { robots: { index: false } } : {}),
  };
}

export default async function ComparePage({ searchParams }: Props) {
  const { library, query, asked } = await load(searchParams);
  const { a, b, notices } = asked;
  const isAlone = library.briefings.length < 2;
  return (
    <article className="compare">
      <PageHead site={library.site} path={paths.compare(query)} title={TITLE} crumbs={CRUMBS}>
        {!(a && b) && (
          <p className="lead">两篇并排对照，列出相同、有异、只见于一篇和次序不同的用语和句子。只比文字，不作解读。</p>
        )}
        <CompareNotices notices={notices} />
        {isAlone && (
          <p role="status">
            本站现收{wordsOf(library).text}
            {library.briefings.length}篇，还没有可以比较的两篇。
          </p>
        )}
      </PageHead>
      {a && b ? (
        <Compared library={library} a={a} b={b} query={query} />
      ) : (
        !isAlone && <Choose {...{ library, query, asked }} />
      )}
    </article>
  );
}

function Choose({ library, query, asked }: Awaited<ReturnType<typeof load>>) {
  const { all, ...offered } = offers(library, asked, query);
  return <CompareChooser query={query} {...offered} {...all} />;
}
