/** What the home page shows. */
import type { Briefing, Library } from '../model';
import { type Glance, glance } from './briefing';
import { type TopicEntry, topicEntries } from './topics';

/** The home page: the newest briefing at a glance, the older ones, all topics. */
export interface HomePage {
  /** Nothing where the site has no briefing yet. */
  readonly newest: Glance | undefined;
  /** Newest first. */
  readonly older: readonly Briefing[];
  readonly topics: readonly TopicEntry[];
}

/** Gives the home page. */
export function homePage(library: Library): HomePage {
  const [newest, ...older] = library.briefings;
  return { newest: newest && glance(library, newest), older, topics: topicEntries(library) };
}
