import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata, withNeighbours } from '@/app/metadata';
import { ArchiveHead } from '@/components/archive-head';
import { ArchivePager } from '@/components/archive-pager';
import { DatedLine } from '@/components/dated-line';
import { PageHead } from '@/components/page-head';
import { SectionRow } from '@/components/section-row';
import { YearLinks } from '@/components/year-links';
import { openLibrary } from '@/lib/content/library';
import { archivePage } from '@/lib/queries/archive';
import { namesIn } from '@/lib/queries/find';
import { wordsOf } from '@/lib/queries/words';
import { pageLabel, yearTitle } from '@/lib/vocabulary/archive';

/** A page of a year, by its address; `page` is left out on the year's own. */
interface Params {
  readonly year: string;
  readonly page?: string;
}

async function load({ year, page }: Params) {
  const library = await openLibrary();
  const archived = archivePage(library, year, page);
  if (!archived) notFound();
  return {
    site: library.site,
    ...archived,
    title: yearTitle(year, wordsOf(library).text),
    part: pageLabel(archived.number),
  };
}

/** Gives the metadata of a year's page. */
export async function yearMetadata(params: Promise<Params>): Promise<Metadata> {
  const { site, title, part, path, year, newer, older } = await load(await params);
  const metadata = pageMetadata(site, {
    title: [title, part].filter(Boolean).join(' - '),
    description: `${title}，共${year.count}篇，新近的在前，每篇链接到全文。`,
    path,
    kind: 'year',
    column: title,
  });
  return withNeighbours(site, metadata, { newer, older });
}

/** A year's briefings by month, or those of no known date. */
export async function YearPage({ params }: { readonly params: Promise<Params> }) {
  const { site, title, part, path, year, years, groups, newer, older, ...page } = await load(await params);
  const here = { label: title, ...(part === undefined ? {} : { href: year.path }) };
  return (
    <article>
      <PageHead
        site={site}
        path={path}
        title={part === undefined ? title : `${title}（${part}）`}
        crumbs={[here, ...(part === undefined ? [] : [{ label: part }])]}
      >
        <ArchiveHead year={year} {...page} />
      </PageHead>
      {groups.map(({ month, briefings }) => (
        <SectionRow key={month ?? 0} margin={<h2>{month === undefined ? '日期未详' : `${month}月`}</h2>}>
          <ul className="dated">
            {briefings.map((briefing) => (
              <DatedLine key={briefing.slug} briefing={briefing} whole={namesIn(briefing)} />
            ))}
          </ul>
        </SectionRow>
      ))}
      <ArchivePager newer={newer} older={older} here={[title, part].filter(Boolean).join('，')} />
      <YearLinks years={years} current={year.year} />
    </article>
  );
}
