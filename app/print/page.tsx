import type { Metadata } from 'next';
import { pageMetadata } from '@/app/metadata';
import { firstOf } from '@/app/query';
import { PageHead } from '@/components/page-head';
import { openLibrary } from '@/lib/content/library';
import { paths, QUERY, readQuery } from '@/lib/paths';
import { composition } from '@/lib/queries/composition';
import { documentTitle, pieceTitle } from '@/lib/queries/piece-words';

type Props = PageProps<'/print'>;

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await openLibrary();
  return pageMetadata(site, { title: '选编打印', description: '选段成文，打印或存为Word。', path: paths.print() });
}

export default async function PrintPage({ searchParams }: Props) {
  const library = await openLibrary();
  const { s = '' } = readQuery({ ...QUERY.print, maxLength: QUERY.print.maxLength + 1 }, firstOf(await searchParams));
  const { pieces } = composition(library, s);
  return (
    <article>
      <PageHead site={library.site} path={paths.print({ s })} title={documentTitle(pieces.map(({ piece }) => piece))} />
      <ol>
        {pieces.map(({ name, piece }) => (
          <li key={name}>{pieceTitle(piece)}</li>
        ))}
      </ol>
    </article>
  );
}
