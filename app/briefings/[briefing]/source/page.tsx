import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { briefingPicture, describe, pageMetadata, travellingTitle, withShareImage } from '@/app/metadata';
import { PageHead } from '@/components/page-head';
import { openLibrary } from '@/lib/content/library';
import { paths } from '@/lib/paths';
import { findBriefing } from '@/lib/queries/find';
import { splitSentences } from '@/lib/text/sentences';
import { articleLine, fullWidthCommas } from '@/lib/text/typography';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

async function load(params: PageProps<'/briefings/[briefing]/source'>['params']) {
  const library = await openLibrary();
  const briefing = findBriefing(library, (await params).briefing);
  return briefing && { library, briefing };
}

export async function generateMetadata({ params }: PageProps<'/briefings/[briefing]/source'>): Promise<Metadata> {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { briefing, library } = loaded;
  const metadata = pageMetadata(library.site, {
    title: `所据文本：${travellingTitle(briefing)}`,
    description: describe(briefing, `所据文本，不加标题和标记，共${briefing.paragraphs.length}段。`),
    path: paths.source(briefing.slug),
    kind: 'source',
    type: 'article',
    article: briefing,
  });
  return withShareImage(library.site, metadata, briefingPicture(briefing));
}

export default async function SourcePage({ params }: PageProps<'/briefings/[briefing]/source'>) {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { briefing, library } = loaded;
  return (
    <article>
      <PageHead
        site={library.site}
        path={paths.source(briefing.slug)}
        title="所据文本"
        crumbs={[{ label: briefing.title, href: paths.briefing(briefing.slug) }, { label: '所据文本' }]}
        kicker={articleLine(briefing)}
        briefing={briefing}
      >
        <p className="note">
          本站所存的文本，原样照录；半角逗号显示为全角，一对一，此外一字未动。SHA-256：
          <code>{briefing.sha256}</code>
        </p>
      </PageHead>
      <div className="row">
        <div className="body source-text">
          {briefing.paragraphs.map((paragraph, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the source's paragraphs never move
            <p key={index} data-ends={ends(paragraph)}>
              {fullWidthCommas(paragraph)}
            </p>
          ))}
        </div>
      </div>
    </article>
  );
}

/** Where each sentence ends, for reading aloud: the text itself stays without marks. */
function ends(paragraph: string): string {
  return splitSentences(paragraph)
    .map(({ end }) => end)
    .join(' ');
}
