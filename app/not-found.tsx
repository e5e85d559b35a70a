import type { Metadata } from 'next';
import { ErrorMessage, errorTitle } from '@/components/error-message';
import { openLibrary } from '@/lib/content/library';

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await openLibrary();
  return { title: `${errorTitle(404)} - ${site.name}`, robots: { index: false } };
}

export default async function NotFound() {
  const { site } = await openLibrary();
  return <ErrorMessage site={site} status={404} />;
}
