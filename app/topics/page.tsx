import type { Metadata } from 'next';
import { topicTitles } from '@/app/tags';
import { PageHead } from '@/components/page-head';
import { SectionRow } from '@/components/section-row';
import { Title } from '@/components/title';
import { TitleNote } from '@/components/title-note';
import { TopicMatrix } from '@/components/topic-matrix';
import { TopicTable } from '@/components/topic-table';
import { openLibrary } from '@/lib/content/library';
import { paths } from '@/lib/paths';
import { namesIn } from '@/lib/queries/find';
import { matrixOf } from '@/lib/queries/matrix';
import { topicEntries } from '@/lib/queries/topics';
import { wordsOf } from '@/lib/queries/words';
import { pageMetadata } from '../metadata';

// Compiled without the library, which is the release's; the server keeps what is made.
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const library = await openLibrary();
  const { site, topics } = library;
  const description = `按主题阅读所收${wordsOf(library).text}：${topics.map((topic) => topic.title).join('、')}。`;
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
  const { text, said, reports } = wordsOf(library);
  const [newest] = library.briefings;
  const matrix = newest && matrixOf(library, newest);
  return (
    <article>
      <PageHead site={library.site} path={paths.topics()} title="主题" crumbs={[{ label: '主题' }]}>
        <p className="lead">
          {`选一个主题，集中读各篇${text}中归入它的${reports ? '调研点、转述和任务' : '各节'}，都是原文。`}
        </p>
      </PageHead>
      <SectionRow margin={<h2>全部主题</h2>}>
        <TopicTable entries={topicEntries(library)} said={said} />
      </SectionRow>
      {newest && matrix && (
        <SectionRow
          margin={
            <>
              <h2>各节的主题</h2>
              <p className="note">{reports ? '最近收录的报道' : '最近收录'}</p>
              <p className="own-row">
                <a href={paths.briefing(newest.slug)}>
                  <Title whole={namesIn(newest)}>{newest.title}</Title>
                </a>
              </p>
              <TitleNote briefing={newest} />
            </>
          }
        >
          <TopicMatrix matrix={matrix} whole={namesIn(newest)} />
        </SectionRow>
      )}
    </article>
  );
}
