import type { Metadata } from 'next';
import { cache } from 'react';
import { PageHead } from '@/components/page-head';
import { Pager } from '@/components/pager';
import { PhraseLetters } from '@/components/phrase-letters';
import { PhraseList } from '@/components/phrase-list';
import { openLibrary } from '@/lib/content/library';
import type { Library } from '@/lib/model';
import { type PhrasesQuery, paths, QUERY, readQuery } from '@/lib/paths';
import { pageValue } from '@/lib/queries/paging';
import { phrasesPage } from '@/lib/queries/phrases';
import { wordsOf } from '@/lib/queries/words';
import { PHRASES_IN_SPEECH_NOTE } from '@/lib/vocabulary/notes';
import { speechNote } from '@/lib/vocabulary/voices';
import { pageMetadata } from '../metadata';
import { firstOf } from '../query';

type Props = PageProps<'/phrases'>;

/** Asked for by the metadata and by the page: by the query's values, since it is read afresh for each. */
const pageOf = cache((library: Library, letter = '', page = '') =>
  phrasesPage(library, { ...(letter && { letter }), ...(page && { page }) }),
);

/** Takes the first of a repeated name; the route's limits do the rest. */
async function load(searchParams: Props['searchParams']) {
  const sent = await searchParams;
  const query: PhrasesQuery = readQuery(QUERY.phrases, firstOf(sent));
  const library = await openLibrary();
  const page = pageOf(library, query.letter, query.page);
  const href = (number: number) => paths.phrases({ ...query, page: pageValue(number) });
  return { site: library.site, words: wordsOf(library), query, href, ...page };
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { site, words, query, total, page, href, unknown, missing } = await load(searchParams);
  const title = [
    query.letter === undefined ? '引号用语' : `引号用语：${query.letter.toUpperCase()}`,
    ...(page > 1 ? [`第${page}页`] : []),
  ];
  return {
    ...pageMetadata(site, {
      title: title.join(' - '),
      description: `所收${words.text}中加了引号的词语，共${total}个，每个列出见于何处，链接到原文。`,
      path: href(page),
      kind: 'phrases',
      column: '引号用语',
      keywords: ['引号用语'],
    }),
    ...(unknown.length > 0 || missing !== undefined ? { robots: { index: false } } : {}),
  };
}

export default async function PhrasesPage({ searchParams }: Props) {
  const { site, words, total, count, rows, inSourceOrder, letters, page, pages, href, unknown, missing } =
    await load(searchParams);
  const spots = rows.flatMap(({ places }) => places);
  const statements = spots.flatMap(({ statement }) => statement ?? []);
  const note = speechNote(
    statements,
    spots.map(({ briefing }) => briefing),
  );
  return (
    <article>
      <PageHead site={site} path={href(page)} title="引号用语" crumbs={[{ label: '引号用语' }]}>
        <p className="lead">
          {`所收${words.text}中加了引号的词语，以及各自见于何处。本站不解释其含义，也不推断其出处。`}
        </p>
        {note !== '' && (
          <p className="note reading-note">
            {note + (statements.some(({ mode }) => mode === 'reported') ? PHRASES_IN_SPEECH_NOTE : '')}
          </p>
        )}
        <PhraseLetters choices={letters} />
        <p role="status">
          {unknown.length > 0 && `没有以“${unknown.join('”“')}”开头的引号用语。`}
          {count === total ? `共${total}个` : `${total}个中的${count}个`}，
          {inSourceOrder ? '按原文次序。' : '按拼音次序。'}
          {missing !== undefined && `没有第${missing}页，现为第1页。`}
          {count < total && <a href={paths.phrases()}>显示全部</a>}
        </p>
      </PageHead>
      <PhraseList rows={rows} several={!inSourceOrder} text={words.text} />
      <Pager page={page} pages={pages} href={href} />
    </article>
  );
}
