import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { describe, pageMetadata, travellingTitle, withCitedWork } from '@/app/metadata';
import { Citation } from '@/components/citation';
import { CitedSentence } from '@/components/cited-sentence';
import { Neighbours } from '@/components/neighbours';
import { PageHead } from '@/components/page-head';
import { PresenceNote } from '@/components/presence-note';
import { SectionRow } from '@/components/section-row';
import { citeSectionPage } from '@/lib/citation/pages';
import { openLibrary } from '@/lib/content/library';
import { paths } from '@/lib/paths';
import { namesIn } from '@/lib/queries/find';
import { articleLine } from '@/lib/text/typography';
import { spanLabel } from '@/lib/vocabulary';
import { speechNote } from '@/lib/vocabulary/voices';

type Props = PageProps<'/briefings/[briefing]/cite/[section]'>;

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

async function load(params: Props['params']) {
  const { briefing, section } = await params;
  const library = await openLibrary();
  const page = citeSectionPage(library, briefing, section);
  return page && { library, ...page };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { briefing, section, library } = loaded;
  const metadata = pageMetadata(library.site, {
    title: `引用：${section.title} - ${travellingTitle(briefing)}`,
    description: describe(briefing, `引用${spanLabel(section.sentences)}：本节及其中各句，多种格式。`),
    path: paths.cite(briefing.slug, section.slug),
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

export default async function CiteSectionPage({ params }: Props) {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { briefing, section, cited, sentences, before, after, library } = loaded;
  const { slug } = briefing;
  const note = speechNote(
    sentences.flatMap(({ statements }) => statements),
    [briefing],
  );
  return (
    <article>
      <PageHead
        site={library.site}
        path={paths.cite(slug, section.slug)}
        title={`引用：${section.title}`}
        whole={namesIn(briefing)}
        crumbs={[
          { label: briefing.title, href: paths.briefing(slug) },
          { label: '引用', href: paths.cite(slug) },
          { label: section.title },
        ]}
        kicker={`${articleLine(briefing)}　${spanLabel(section.sentences)}`}
        briefing={briefing}
      >
        <PresenceNote section={section} />
        {note !== '' && <p className="note">{note}</p>}
      </PageHead>
      <SectionRow margin={<h2>引用本节</h2>}>
        <Citation cited={cited} briefing={slug} place={section.slug} />
      </SectionRow>
      {sentences.map((one) => (
        <CitedSentence key={one.sentence.id} briefing={slug} {...one} />
      ))}
      <Neighbours
        before={before && { href: paths.cite(slug, before.slug), label: before.title }}
        up={{ href: paths.section(slug, section.slug), label: '在全文中阅读' }}
        after={after && { href: paths.cite(slug, after.slug), label: after.title }}
      />
    </article>
  );
}
