import type { Metadata } from 'next';
import { pageMetadata } from '@/app/metadata';
import { firstOf } from '@/app/query';
import { ComposeBriefings } from '@/components/compose-briefings';
import { ComposeChooser } from '@/components/compose-chooser';
import { ComposeNotices } from '@/components/compose-notices';
import { PageHead } from '@/components/page-head';
import { openLibrary } from '@/lib/content/library';
import type { Briefing, Library } from '@/lib/model';
import { MAX_PIECES, type PrintQuery, paths, QUERY, readQuery } from '@/lib/paths';
import { chooser } from '@/lib/queries/chooser';
import { composition, ownAddress } from '@/lib/queries/composition';
import { namesIn } from '@/lib/queries/find';
import { briefingsOf, pieceTitle, travellingDocumentTitle } from '@/lib/queries/piece-words';
import { wordsOf } from '@/lib/queries/words';
import { ComposedDocument } from './composed-document';

type Props = PageProps<'/print'>;

const TITLE = '选编打印';
const CRUMBS = [{ label: TITLE }];

/** Takes the first of a repeated name; one character more than there may be, so that a cut is seen. */
async function load(searchParams: Props['searchParams']) {
  const library = await openLibrary();
  const query: PrintQuery = readQuery(
    { ...QUERY.print, maxLength: QUERY.print.maxLength + 1 },
    firstOf(await searchParams),
  );
  const composed = composition(library, query.s ?? '');
  return { library, query, composed, pieces: composed.pieces.map(({ piece }) => piece) };
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { library, query, composed, pieces } = await load(searchParams);
  if (pieces.length > 0) {
    const description = `本站选编，共${pieces.length}项：${pieces.slice(0, 5).map(pieceTitle).join('；')}${pieces.length > 5 ? '等' : ''}。`;
    const head = travellingDocumentTitle(pieces);
    const title = `${head} - ${TITLE}`;
    const page = pageMetadata(library.site, {
      title,
      head,
      description,
      path: paths.print({ s: ownAddress(composed) }),
      kind: 'print',
    });
    // A choice of what the site has elsewhere, and there is no end of them.
    return { ...page, robots: { index: false } };
  }
  const { briefing, others } = chooser(library, query);
  const parts = [TITLE, query.briefing && briefing?.title, others.page > 1 && `第${others.page}页`];
  return {
    ...pageMetadata(library.site, {
      title: parts.filter(Boolean).join(' - '),
      description: `从所收${wordsOf(library).text}中选出若干节、引述、主题或任务分解表，排好次序，合成一份文稿，可打印、存为Word，也可把地址发给别人。`,
      path: paths.print(),
      kind: 'print',
    }),
    ...(Object.keys(query).length > 0 ? { robots: { index: false } } : {}),
  };
}

export default async function PrintPage({ searchParams }: Props) {
  const { library, query, composed, pieces } = await load(searchParams);
  if (pieces.length > 0) {
    const s = ownAddress(composed);
    return (
      <ComposedDocument site={library.site} s={s} composed={composed} text={wordsOf(library).text}>
        <section className="compose-more screen-only" id="more">
          <h2>再加内容</h2>
          <Choose library={library} query={query} s={s} last={briefingsOf(pieces).at(-1)} />
        </section>
      </ComposedDocument>
    );
  }
  return (
    <article>
      <PageHead site={library.site} path={paths.print()} title={TITLE} crumbs={CRUMBS}>
        <p className="lead">
          从所收{wordsOf(library).text}
          中选出要用的内容，排好次序，合成一份文稿：可以打印、存为Word，也可以把地址发给别人。一份最多
          {MAX_PIECES}项。
        </p>
        {query.s !== undefined && <ComposeNotices {...composed} hasPieces={false} text={wordsOf(library).text} />}
      </PageHead>
      <Choose library={library} query={query} s="" last={undefined} />
    </article>
  );
}

interface ChooseProps {
  readonly library: Library;
  readonly query: PrintQuery;
  readonly s: string;
  readonly last: Briefing | undefined;
}

function Choose({ library, query, s, last }: ChooseProps) {
  const { others, unknown, ...offered } = chooser(library, { ...query, s }, last);
  const { briefing } = offered;
  const { text } = wordsOf(library);
  return (
    <>
      {unknown !== undefined && <p role="status">没有要找的那篇{text}，下面列出另一篇。</p>}
      {others.missing !== undefined && <p role="status">没有要找的那一页，现为第1页。</p>}
      <ComposeChooser s={s} names={briefing ? namesIn(briefing) : []} {...offered} text={text} />
      <ComposeBriefings s={s} text={text} current={query.briefing} {...others} />
    </>
  );
}
