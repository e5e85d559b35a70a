import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { describe, pageMetadata, travellingTitle, withCitedWork } from '@/app/metadata';
import { Citation } from '@/components/citation';
import { PageHead } from '@/components/page-head';
import { PresenceWords } from '@/components/presence-note';
import { SectionRow } from '@/components/section-row';
import { Title } from '@/components/title';
import { citePage } from '@/lib/citation/pages';
import { openLibrary } from '@/lib/content/library';
import { paths } from '@/lib/paths';
import { namesIn } from '@/lib/queries/find';
import { articleLine } from '@/lib/text/typography';
import { spanLabel } from '@/lib/vocabulary';
import { presenceNote } from '@/lib/vocabulary/visits';

type Props = PageProps<'/briefings/[briefing]/cite'>;

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

async function load(params: Props['params']) {
  const library = await openLibrary();
  const page = citePage(library, (await params).briefing);
  return page && { library, ...page };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { briefing, library } = loaded;
  const metadata = pageMetadata(library.site, {
    title: `引用 - ${travellingTitle(briefing)}`,
    description: describe(briefing, '引用全文、各节和各句：GB/T 7714、BibTeX、RIS、CSL-JSON和纯文本。'),
    path: paths.cite(briefing.slug),
    kind: 'cite',
    type: 'article',
    article: briefing,
  });
  return {
    ...withCitedWork(metadata, briefing),
    // It repeats what other pages say.
    robots: { index: false },
  };
}

export default async function CitePage({ params }: Props) {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { briefing, cited, library } = loaded;
  return (
    <article>
      <PageHead
        site={library.site}
        path={paths.cite(briefing.slug)}
        title="引用"
        crumbs={[{ label: briefing.title, href: paths.briefing(briefing.slug) }, { label: '引用' }]}
        kicker={articleLine(briefing)}
        briefing={briefing}
      />
      <SectionRow margin={<h2>引用全文</h2>}>
        <Citation cited={cited} briefing={briefing.slug} />
      </SectionRow>
      <SectionRow
        margin={
          <>
            <h2>引用各节、各句</h2>
            <p className="note">分节和标题由本站编制</p>
          </>
        }
      >
        <ul className="cite-list">
          {briefing.sections.map((section) => (
            <li key={section.slug}>
              <a href={paths.cite(briefing.slug, section.slug)}>
                <Title whole={namesIn(briefing)}>{section.title}</Title>
              </a>
              <span className="note">
                {spanLabel(section.sentences)}
                {presenceNote(section) !== undefined && '，'}
                <PresenceWords section={section} />
              </span>
            </li>
          ))}
        </ul>
      </SectionRow>
    </article>
  );
}
