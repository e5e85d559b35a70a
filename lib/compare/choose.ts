/** Which two briefings are meant, and which can be chosen. */
import type { Briefing, Library } from '../model';
import { type CompareQuery, paths } from '../paths';
import { findBriefing } from '../queries/find';
import { cutPage, type PageOf } from '../queries/paging';
import { fold } from '../text/normalise';
import type { SideName } from '../vocabulary/compare';
import { likeness } from './likeness';

/** Why what was asked for cannot be compared. */
export interface Notice {
  readonly side: SideName;
  readonly slug: string;
  readonly why: 'unknown' | 'withdrawn' | 'same';
}

/** A briefing on offer, and where choosing it leads. */
export interface Offer {
  readonly briefing: Briefing;
  readonly href: string;
}

/** What was asked for. */
export interface Chosen {
  readonly a: Briefing | undefined;
  readonly b: Briefing | undefined;
  readonly notices: readonly Notice[];
}

/** Gives the briefings that are asked for; the second is left out where it is the first again. */
export function chosen(library: Library, query: CompareQuery): Chosen {
  const notices: Notice[] = [];
  const find = (side: SideName): Briefing | undefined => {
    const slug = query[side];
    if (slug === undefined) return undefined;
    const found = findBriefing(library, slug);
    const isGone = library.withdrawn.some((one) => one.slug === slug);
    if (!found) notices.push({ side, slug, why: isGone ? 'withdrawn' : 'unknown' });
    return found;
  };
  const [a, b] = [find('a'), find('b')];
  if (a === undefined || a !== b) return { a, b, notices };
  return { a, b: undefined, notices: [{ side: 'b', slug: a.slug, why: 'same' }] };
}

/** What can be chosen where fewer than two are. */
export interface Offers {
  /** The one that is chosen already. */
  readonly first: Briefing | undefined;
  /** Of those whose titles are like its own, the most alike. */
  readonly alike: readonly Offer[];
  /** Newest first. */
  readonly all: PageOf<Offer>;
  readonly count: number;
}

const PAGE = 20;
const MOST_ALIKE = 5;
/** Half of two titles: last year's report of the same kind. */
const TITLES_ALIKE = 0.5;

/** Gives what can be chosen, narrowed to what is asked for in titles, outlets, places, speakers and days. */
export function offers(library: Library, { a, b }: Chosen, query: CompareQuery): Offers {
  const first = a ?? b;
  const offer = (briefing: Briefing): Offer => ({
    briefing,
    href: paths.compare(first ? ordered(first, briefing) : { a: briefing.slug }),
  });
  const others = library.briefings.filter((one) => one !== first);
  const wanted = fold(query.q ?? '');
  const found = wanted === '' ? others : others.filter((one) => wordsOf(one).includes(wanted));
  const title = first && fold(first.title);
  const alike = others
    .map((briefing) => ({ briefing, like: title === undefined ? 0 : likeness(title, fold(briefing.title)) }))
    .filter(({ like }) => like >= TITLES_ALIKE)
    .sort((x, y) => y.like - x.like)
    .slice(0, MOST_ALIKE);
  return {
    first,
    alike: alike.map(({ briefing }) => offer(briefing)),
    all: cutPage(found.map(offer), PAGE, query.page),
    count: found.length,
  };
}

/** The earlier one stands first, where both days are known. */
function ordered(first: Briefing, other: Briefing): CompareQuery {
  const isEarlier = (other.publishedOn ?? '9') < (first.publishedOn ?? '');
  return isEarlier ? { a: other.slug, b: first.slug } : { a: first.slug, b: other.slug };
}

function wordsOf({ title, outlet, place, speaker, publishedOn }: Briefing): string {
  return fold([title, outlet, place, speaker, publishedOn].filter((one) => one !== undefined).join(' '));
}
