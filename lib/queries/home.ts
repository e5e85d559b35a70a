/** What the home page shows. */
import type { Briefing, Library } from '../model';
import { siteFront } from '../paths';
import { type YearEntry, yearEntries } from './archive';
import { type Glance, glance } from './briefing';
import { type TopicEntry, topicEntries } from './topics';

/** The home page: the newest briefing at a glance, the next older ones, all topics, and the years where there are more. */
export interface HomePage {
  /** Nothing where the site has no briefing yet. */
  readonly newest: Glance | undefined;
  /** Newest first. */
  readonly older: readonly Briefing[];
  readonly topics: readonly TopicEntry[];
  /** Newest first; none where the page names every briefing. */
  readonly years: readonly YearEntry[];
}

/** Gives the home page. */
export function homePage(library: Library): HomePage {
  const {
    newest: [newest],
    next,
  } = siteFront(library);
  return {
    newest: newest && glance(library, newest),
    older: next,
    topics: topicEntries(library),
    years: yearEntries(library),
  };
}
