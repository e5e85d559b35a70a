import type { Metadata } from 'next';
import { BriefingCard } from '@/components/briefing-card';
import { Glance } from '@/components/glance';
import { Itinerary } from '@/components/itinerary';
import { PageHead } from '@/components/page-head';
import { SearchBox } from '@/components/search-box';
import { SectionRow } from '@/components/section-row';
import { Title } from '@/components/title';
import { TitleNote } from '@/components/title-note';
import { TopicTable } from '@/components/topic-table';
import { openLibrary } from '@/lib/content/library';
import { paths } from '@/lib/paths';
import { namesIn } from '@/lib/queries/find';
import { homePage } from '@/lib/queries/home';
import { pageMetadata } from './metadata';

const PURPOSE = '全文收录官方报道，每句都有固定链接，标明说话人与引述动词，可供阅读、引用、核对和打印。';

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await openLibrary();
  return pageMetadata(site, { title: site.name, description: PURPOSE, path: paths.home() });
}

export default async function HomePage() {
  const library = await openLibrary();
  const { newest, briefings, topics } = homePage(library);
  return (
    <article>
      <PageHead site={library.site} path={paths.home()} title={library.site.name}>
        <p className="lead">{PURPOSE}</p>
        <SearchBox />
      </PageHead>
      {newest && (
        <SectionRow
          margin={
            <>
              <h2>最新报道</h2>
              <ul className="links">
                <li>
                  <a href={paths.briefing(newest.briefing.slug)}>阅读全文</a>
                </li>
                {newest.tasks.length > 0 && (
                  <li>
                    <a href={paths.tasks(newest.briefing.slug)}>任务清单</a>
                  </li>
                )}
              </ul>
            </>
          }
        >
          <h3 className="briefing-title">
            <a href={paths.briefing(newest.briefing.slug)}>
              <Title whole={namesIn(newest.briefing)}>{newest.briefing.title}</Title>
            </a>
          </h3>
          <TitleNote briefing={newest.briefing} />
          <Glance {...newest} visits={newest.legs.flatMap((leg) => leg.stops).length} />
          <Itinerary
            briefing={newest.briefing.slug}
            legs={newest.legs}
            others={newest.others}
            whole={namesIn(newest.briefing)}
          />
        </SectionRow>
      )}
      <SectionRow margin={<h2>主题</h2>}>
        <TopicTable entries={topics} />
      </SectionRow>
      <SectionRow margin={<h2>全部报道</h2>}>
        <ul className="cards">
          {briefings.map((briefing) => (
            <li key={briefing.slug}>
              <BriefingCard briefing={briefing} whole={namesIn(briefing)} />
            </li>
          ))}
        </ul>
      </SectionRow>
    </article>
  );
}
