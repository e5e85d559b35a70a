import type { Metadata } from 'next';
import { TopicYear, topicYearMetadata } from '../../topic-year';

type Props = PageProps<'/topics/[topic]/[year]/[page]'>;

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return topicYearMetadata(params);
}

export default function Page({ params }: Props) {
  return <TopicYear params={params} />;
}
