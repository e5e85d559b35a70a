import type { Metadata } from 'next';
import { YearPage, yearMetadata } from '../year-page';

type Props = PageProps<'/years/[year]'>;

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return yearMetadata(params);
}

export default function Page({ params }: Props) {
  return <YearPage params={params} />;
}
