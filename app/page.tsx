import type { Metadata } from 'next';
import { BriefingCard } from '@/components/briefing-card';
import { FeedLinks } from '@/components/feed-links';
import { Glance } from '@/components/glance';
import { Itinerary } from '@/components/itinerary';
import { JsonLd } from '@/components/json-ld';
import { PageHead } from '@/components/page-head';
import { SearchBox } from '@/components/search-box';
import { SectionRow } from '@/components/section-row';
import { Title } from '@/components/title';
import { TitleNote } from '@/components/title-note';
import { TopicTable } from '@/components/topic-table';
import { openLibrary } from '@/lib/content/library';
import { siteData } from '@/lib/export/structured-data';
import { feedFormats, paths } from '@/lib/paths';
import { namesIn, visitsOf } from '@/lib/queries/find';
import { homePage } from '@/lib/queries/home';
import { pageMetadata, withFeeds } from './metadata';

const PURPOSE = '全文收录官方报道。每句话都有固定链接，并标明是谁说的、报道用了哪个动词。';

export async function generateMetadata(): Promise<Metadata> {
  const library = await openLibrary();
  const { site } = library;
  return withFeeds(
    pageMetadata(site, { title: site.name, description: PURPOSE, path: paths.home(), kind: 'home' }),
    library,
  );
}

export default async function HomePage() {
  const library = await openLibrary();
  const { newest, briefings, topics } = homePage(library);
  return (
    <article>
      <JsonLd data={siteData(library.site)} />
      <PageHead site={library.site} path={paths.home()} title={library.site.name}>
        <p className="lead">{PURPOSE}</p>
        <SearchBox />
        <ul className="plain">
          <li>引用：正文页边的“引用”，或每处转述下的“引用”，有各种引文格式。</li>
          <li>
            核对：把稿子贴进<a href={paths.verify()}>引文核对</a>，每句引文逐字对照，指出出入。
          </li>
          <li>
            打印：每一页都可直接打印，附出处和本页地址；也可<a href={paths.print()}>选编打印</a>，或在各页下载Word文件。
          </li>
        </ul>
      </PageHead>
      {newest && (
        <SectionRow
          margin={
            <>
              <h2>最新报道</h2>
              <ul className="links actions">
                <li>
                  <a href={paths.briefing(newest.briefing.slug)}>阅读全文</a>
                </li>
                {newest.tasks.length > 0 && (
                  <>
                    <li>
                      <a href={paths.tasks(newest.briefing.slug)}>任务清单</a>
                    </li>
                    <li>
                      <a href={paths.ledger(newest.briefing.slug)}>任务分解表</a>
                    </li>
                  </>
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
          <Glance {...newest} visits={visitsOf(newest.briefing)} />
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
      <SectionRow
        margin={
          <>
            <h2>全部报道</h2>
            <FeedLinks formats={feedFormats(library)} label="订阅" />
          </>
        }
      >
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
