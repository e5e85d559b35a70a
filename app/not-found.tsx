import type { Metadata } from 'next';
import { connection } from 'next/server';
import { ErrorMessage, errorTitle } from '@/components/error-message';
import { openLibrary } from '@/lib/content/library';
import { wordsOf } from '@/lib/queries/words';

export async function generateMetadata(): Promise<Metadata> {
  // Compiled without the library, which is the release's.
  await connection();
  const { site } = await openLibrary();
  return { title: `${errorTitle(404)} - ${site.name}`, robots: { index: false } };
}

export default async function NotFound() {
  await connection();
  const library = await openLibrary();
  return <ErrorMessage site={library.site} status={404} words={wordsOf(library)} />;
}
