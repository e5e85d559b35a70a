import type { Metadata } from 'next';
import { ErrorMessage, errorTitle } from '@/components/error-message';
import { openLibrary } from '@/lib/content/library';
import { wordsOf } from '@/lib/queries/words';

type Props = PageProps<'/errors/[status]'>;

// Ordinary pages that the serving layer sends with their status: Next's own error pages are empty without its scripts.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site } = await openLibrary();
  return { title: `${errorTitle(Number((await params).status))} - ${site.name}`, robots: { index: false } };
}

export default async function ErrorPage({ params }: Props) {
  const library = await openLibrary();
  return <ErrorMessage site={library.site} status={Number((await params).status)} words={wordsOf(library)} />;
}
