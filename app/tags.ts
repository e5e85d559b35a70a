/** The <meta> names that Chinese sites use after 国办发〔2017〕47号, of each kind of page those that are true. */
import type { Briefing, Site, Topic } from '@/lib/model';
import { absolute } from '@/lib/paths';
import { travellingTitle } from '@/lib/vocabulary';

/** A page that lists what the site has. */
const COLUMN = ['ColumnName', 'ColumnDescription', 'ColumnKeywords'] as const;
/** A page that has the article whole. */
const ARTICLE = ['ArticleTitle', 'PubDate', 'ContentSource'] as const;
/** A page that has some of its words: the article's title would call it the article. */
const EXCERPT = ['PubDate', 'ContentSource', 'Keywords'] as const;
/** A page that the site has made, from no outlet and with no date of its own. */
const OWN = [] as const;

/**
 * Which of the names each kind of page has, beside those that all have: SiteName, description and, where it is known, Url. None has SiteIDCode, which
 * only offices of the state are given, ColumnType, whose values are the columns of such an office (概况信息, 政务动态 …), or Author, who is not known.
 */
const NAMES = {
  home: OWN,
  topics: COLUMN,
  topic: COLUMN,
  year: COLUMN,
  quotes: COLUMN,
  phrases: COLUMN,
  phrase: ['Keywords'],
  briefing: [...ARTICLE, 'Keywords'],
  /** Bare: topics are the site's. */
  source: ARTICLE,
  visit: EXCERPT,
  statement: EXCERPT,
  tasks: ['Keywords'],
  cite: OWN,
  search: OWN,
  verify: OWN,
  compare: OWN,
  print: OWN,
  about: OWN,
} as const satisfies Readonly<Record<string, readonly (keyof Values)[]>>;

/** The kinds of page. */
export type PageKind = keyof typeof NAMES;

type Values = ReturnType<typeof valuesOf>;

/** What a page knows of itself. */
export interface Tagged {
  readonly kind: PageKind;
  readonly path: string;
  readonly description: string;
  /** What a page that lists is called, its filters and numbers left out. */
  readonly column?: string;
  /** What it is about, in words of the site's or the article's. */
  readonly keywords?: readonly string[];
  /** The one article that the page is about. */
  readonly article?: Briefing;
}

/** Gives a page's names with their values; what is not known is left out. */
export function siteTags(site: Site, page: Tagged): Record<string, string> {
  const values = valuesOf(page);
  const own = NAMES[page.kind].map((name) => [name, values[name]] as const);
  const all = [['SiteName', site.name], ['Url', absolute(site.url, page.path)], ...own] as const;
  return Object.fromEntries(
    all.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])),
  );
}

function valuesOf({ description, column, keywords, article }: Omit<Tagged, 'kind' | 'path'>) {
  const words = keywords?.join(',');
  return {
    ColumnName: column,
    ColumnDescription: description,
    ColumnKeywords: words,
    ArticleTitle: article && travellingTitle(article),
    // The practice has an hour too, which nobody knows: it would be invented.
    PubDate: article?.publishedOn,
    ContentSource: article?.outlet,
    Keywords: words,
  };
}

/** Gives what topics are called, for the keywords of what stands under them. */
export function topicTitles(topics: readonly Topic[]): string[] {
  return topics.map(({ title }) => title);
}
