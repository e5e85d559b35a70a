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
import type { Library } from '@/lib/model';
import { feedFormats, paths } from '@/lib/paths';
import { namesIn } from '@/lib/queries/find';
import { homePage } from '@/lib/queries/home';
import { wordsOf } from '@/lib/queries/words';
import { pageMetadata, withFeeds } from './metadata';

// Compiled without the library, which is the release's; the server keeps what is made.
export const dynamic = 'force-dynamic';

/** What the site is for, in a line. */
function purposeOf(library: Library): string {
  const { text, reports } = wordsOf(library);
  if (reports) return '逐字收录官方报道全文。未加引号的引语标为“转述”，与叙述分开，句句可查。';
  return `逐字收录官方${text}，不删不改。引语另行标明，与正文分开，句句可查。`;
}

export async function generateMetadata(): Promise<Metadata> {
  const library = await openLibrary();
  const { site } = library;
  return withFeeds(
    pageMetadata(site, { title: site.name, description: purposeOf(library), path: paths.home(), kind: 'home' }),
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
            <p className="lead">{purposeOf(library)}</p>
            <SearchBox />
          </div>
          <HomeEntries
            briefing={newest?.briefing.slug}
            tasks={newest?.tasks.length ?? 0}
            several={library.briefings.length > 1}
            words={wordsOf(library)}
          />
        </div>
      </PageHead>
      {newest && <NewestBriefing {...newest} whole={namesIn(newest.briefing)} />}
      <SectionRow margin={<h2>主题</h2>}>
        <TopicTable entries={topics} said={wordsOf(library).said} />
      </SectionRow>
      {older.length > 0 && (
        <SectionRow
          margin={
            <>
              <h2>{wordsOf(library).reports ? '此前的报道' : '此前收录'}</h2>
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
