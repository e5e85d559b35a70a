import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { WithdrawnMessage } from '@/components/withdrawn-message';
import { openLibrary } from '@/lib/content/library';
import { wordsOf } from '@/lib/queries/words';

import { WITHDRAWN_TITLE } from '@/lib/vocabulary/lifecycle';

type Props = PageProps<'/withdrawn/[briefing]'>;

// An ordinary page that the serving layer sends with 410 in the place of every address that the briefing had.
export const dynamic = 'force-static';
export const generateStaticParams = () => [];

async function load(params: Props['params']) {
  const [library, { briefing }] = await Promise.all([openLibrary(), params]);
  const found = library.withdrawn.find(({ slug }) => slug === briefing);
  return found && { site: library.site, words: wordsOf(library), found };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load(params);
  if (!loaded) notFound();
  return { title: `${WITHDRAWN_TITLE} - ${loaded.site.name}`, robots: { index: false } };
}

export default async function WithdrawnPage({ params }: Props) {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { site, words, found } = loaded;
  return <WithdrawnMessage site={site} withdrawn={found} words={words} />;
}
