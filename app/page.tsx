import type { Metadata } from 'next';
import { BriefingCard } from '@/components/briefing-card';
import { FeedLinks } from '@/components/feed-links';
import { HomeEntries } from '@/components/home-entries';
import { JsonLd } from '@/components/json-ld';
import { NewestBriefing } from '@/components/newest-briefing';
import { PageHead } from '@/components/page-head';
import { SearchBox } from '@/components/search-box';
import { SectionRow } from '@/components/section-row';
import { TopicTable } from '@/components/topic-table';
import { YearLinks } from '@/components/year-links';
import { openLibrary } from '@/lib/content/library';
import { siteData } from '@/lib/export/structured-data';
import { feedFormats, paths } from '@/lib/paths';
import { namesIn } from '@/lib/queries/find';
import { homePage } from '@/lib/queries/home';
import { pageMetadata, withFeeds } from './metadata';

const PURPOSE = '逐字收录官方报道全文。未加引号的引语标为“转述”，与叙述分开，句句可查。';

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
  const { newest, older, topics, years } = homePage(library);
  return (
    <article>
      <JsonLd data={siteData(library.site)} />
      <PageHead site={library.site} path={paths.home()} title={library.site.name}>
        <div className="desk">
          <div>
            <p className="lead">{PURPOSE}</p>
            <SearchBox />
          </div>
          <HomeEntries briefing={newest?.briefing.slug} tasks={newest?.tasks.length ?? 0} />
        </div>
      </PageHead>
      {newest && <NewestBriefing {...newest} whole={namesIn(newest.briefing)} />}
      <SectionRow margin={<h2>主题</h2>}>
        <TopicTable entries={topics} />
      </SectionRow>
      {older.length > 0 && (
        <SectionRow
          margin={
            <>
              <h2>此前的报道</h2>
              {years.length > 0 && <p className="note">较近的{older.length}篇</p>}
            </>
          }
        >
          <ul className="cards">
            {older.map((briefing) => (
              <li key={briefing.slug}>
                <BriefingCard briefing={briefing} whole={namesIn(briefing)} />
              </li>
            ))}
          </ul>
        </SectionRow>
      )}
      <YearLinks years={years} />
      <FeedLinks formats={feedFormats(library)} label="订阅" />
    </article>
  );
}
