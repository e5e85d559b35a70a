import type { Metadata } from 'next';
import { topicTitles } from '@/app/tags';
import { PageHead } from '@/components/page-head';
import { TopicTable } from '@/components/topic-table';
import { openLibrary } from '@/lib/content/library';
import { paths } from '@/lib/paths';
import { topicEntries } from '@/lib/queries/topics';
import { pageMetadata } from '../metadata';

export async function generateMetadata(): Promise<Metadata> {
  const { site, topics } = await openLibrary();
  const description = `按主题阅读所收报道：${topics.map((topic) => topic.title).join('、')}。`;
  return pageMetadata(site, {
    title: '主题',
    description,
    path: paths.topics(),
    kind: 'topics',
    column: '主题',
    keywords: topicTitles(topics),
  });
}

export default async function TopicsPage() {
  const library = await openLibrary();
  return (
    <article>
      <PageHead site={library.site} path={paths.topics()} title="主题" crumbs={[{ label: '主题' }]} />
      <div className="row">
        <div className="body">
          <TopicTable entries={topicEntries(library)} />
        </div>
      </div>
    </article>
  );
}
