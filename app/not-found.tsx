import type { Metadata } from 'next';
import { ErrorMessage, errorTitle } from '@/components/error-message';

export const metadata: Metadata = { title: errorTitle(404), robots: { index: false } };

export default function NotFound() {
  return <ErrorMessage status={404} />;
}
