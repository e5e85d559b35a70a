import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { briefingPicture, describe, pageMetadata, travellingTitle, withShareImage } from '@/app/metadata';
import { madePdf } from '@/app/pdf';
import { topicTitles } from '@/app/tags';
import { LedgerLinks } from '@/components/ledger-links';
import { OfficeLinks } from '@/components/office-links';
import { PageHead } from '@/components/page-head';
import { Passages } from '@/components/passages';
import { ReadingNote } from '@/components/reading-note';
import { SectionBar } from '@/components/section-bar';
import { SectionRow } from '@/components/section-row';
import { TopicLinks } from '@/components/topic-links';
import { openLibrary } from '@/lib/content/library';
import { paths, taskFragment } from '@/lib/paths';
import { tasksPage } from '@/lib/queries/briefing';
import { namesIn } from '@/lib/queries/find';
import { articleLine } from '@/lib/text/typography';
import { sourceName } from '@/lib/vocabulary/genres';
import { presenceNote } from '@/lib/vocabulary/visits';

type Props = PageProps<'/briefings/[briefing]/tasks'>;

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

async function load(params: Props['params']) {
  const library = await openLibrary();
  const page = tasksPage(library, (await params).briefing);
  return page && { library, ...page };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { briefing, tasks, library } = loaded;
  const metadata = pageMetadata(library.site, {
    title: `任务清单 - ${travellingTitle(briefing)}`,
    description: describe(briefing, `${tasks.map(({ task }) => task.title).join('；')}。本站编制，非官方文件。`),
    path: paths.tasks(briefing.slug),
    kind: 'tasks',
    keywords: topicTitles(library.topics.filter((topic) => tasks.some(({ topics }) => topics.includes(topic)))),
    type: 'article',
    article: briefing,
  });
  return withShareImage(library.site, metadata, briefingPicture(briefing));
}

export default async function TasksPage({ params }: Props) {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { briefing, tasks, library } = loaded;
  return (
    <article>
      <PageHead
        site={library.site}
        path={paths.tasks(briefing.slug)}
        title="任务清单"
        crumbs={[{ label: briefing.title, href: paths.briefing(briefing.slug) }, { label: '任务清单' }]}
        kicker={articleLine(briefing)}
        briefing={briefing}
      >
        <p className="note">
          {tasks.length}项任务由本站归纳，清单由本站编制，非官方文件；标题为本站所拟，其下逐句照录
          {sourceName([briefing])}。
        </p>
        <ReadingNote
          statements={tasks.flatMap(({ passages }) => passages).flatMap((passage) => passage.statements)}
          texts={[briefing]}
        />
        <LedgerLinks briefing={briefing.slug} pdf={await madePdf(paths.office.tasks(briefing.slug, 'pdf'))} />
        <OfficeLinks label="本页：任务清单，无填写栏" />
      </PageHead>
      {tasks.map(({ task, topics, passages, visits }) => (
        <SectionRow
          key={task.slug}
          id={taskFragment(task.number)}
          barred
          margin={
            <>
              <p className="kind">任务{task.number}</p>
              <SectionBar whole={namesIn(briefing)}>{task.title}</SectionBar>
              <TopicLinks topics={topics} />
              <ul className="links actions">
                <li>
                  <a href={paths.section(briefing.slug, task.slug)}>在全文中阅读</a>
                </li>
                <li className="standard-only">
                  <a
                    data-copy
                    href={paths.task(briefing.slug, task.number)}
                    aria-label={`任务${task.number}：本项链接`}
                  >
                    本项链接
                  </a>
                </li>
              </ul>
            </>
          }
        >
          <Passages briefing={briefing.slug} passages={passages} excerpts itemised />
          {visits.length > 0 && (
            <div className="shared-visits">
              <p className="note">同主题的调研点（本站归类）</p>
              <ul className="links">
                {visits.map(({ section, topics: shared }) => (
                  <li key={section.slug}>
                    <a href={paths.visit(briefing.slug, section.slug)}>{section.title}</a>
                    <span className="note">
                      {[shared.map((topic) => topic.title).join('、'), presenceNote(section)]
                        .filter(Boolean)
                        .join('；')}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </SectionRow>
      ))}
    </article>
  );
}
