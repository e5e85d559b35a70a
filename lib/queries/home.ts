/** What the home page shows. */
import type { Briefing, Library } from '../model';
import { type Glance, glance } from './briefing';
import { type TopicEntry, topicEntries } from './topics';

/** The home page: the newest briefing at a glance, all briefings, all topics. */
export interface HomePage {
  /** Nothing where the site has no briefing yet. */
  readonly newest: Glance | undefined;
  readonly briefings: readonly Briefing[];
  readonly topics: readonly TopicEntry[];
}

/** Gives the home page. */
export function homePage(library: Library): HomePage {
  const [newest] = library.briefings;
  return { newest: newest && glance(library, newest), briefings: library.briefings, topics: topicEntries(library) };
}
