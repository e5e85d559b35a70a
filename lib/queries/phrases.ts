/** What the index of phrases shows. */
import type { Library, PhraseEntry } from '../model';
import { type PhrasesQuery, paths } from '../paths';
import type { FilterChoice } from './filters';
import { cutPage } from './paging';
import { type PhrasePlace, phrasePlaces } from './phrase-places';

/** A phrase in the index. */
export interface PhraseRow {
  readonly entry: PhraseEntry;
  /** How often it stands in quotation marks, and in how many briefings. */
  readonly count: number;
  readonly briefings: number;
  /** Of the newest briefing that has it, the first few. */
  readonly places: readonly PhrasePlace[];
}

/** The index of phrases, or a page of it. */
export interface PhrasesPage {
  /** Of all phrases that stand somewhere, and of those that are asked for. */
  readonly total: number;
  readonly count: number;
  readonly rows: readonly PhraseRow[];
  /** In the source's order, which only one briefing can give; else by pinyin. */
  readonly inSourceOrder: boolean;
  /** The first letters; empty where one page holds all. */
  readonly letters: readonly FilterChoice[];
  readonly page: number;
  readonly pages: number;
  /** A page that was asked for and is not there; the first is shown. */
  readonly missing: string | undefined;
  /** A letter with which no phrase begins. */
  readonly unknown: readonly string[];
}

const PAGE = 100;
const PLACES = 3;

/** Gives the phrases that stand somewhere: by their first letters and pages where they are many. */
export function phrasesPage(library: Library, query: PhrasesQuery): PhrasesPage {
  const rows = [...phrasePlaces(library).bySlug.values()].flatMap(rowOf);
  const inSourceOrder = library.briefings.length === 1;
  const place = new Map(library.briefings[0]?.sentences.map(({ id }, index) => [id, index]));
  const at = ({ places: [first] }: PhraseRow): number => (first && place.get(first.sentence.id)) ?? 0;
  if (inSourceOrder) rows.sort((a, b) => at(a) - at(b) || offset(a) - offset(b));
  else rows.sort((a, b) => (a.entry.slug < b.entry.slug ? -1 : 1));
  const { letter } = query;
  const asked = letter === undefined ? rows : rows.filter(({ entry }) => initial(entry) === letter);
  const { shown, ...paged } = cutPage(asked, PAGE, query.page);
  return {
    total: rows.length,
    count: asked.length,
    rows: shown,
    inSourceOrder,
    letters: rows.length > PAGE || letter !== undefined ? letterChoices(rows, letter) : [],
    ...paged,
    unknown: letter !== undefined && asked.length === 0 ? [letter] : [],
  };
}

function rowOf(places: readonly PhrasePlace[]): PhraseRow[] {
  const [first] = places;
  if (!first) return [];
  const newest = places.filter((place) => place.briefing === first.briefing);
  const briefings = new Set(places.map((place) => place.briefing)).size;
  return [{ entry: first.entry, count: places.length, briefings, places: newest.slice(0, PLACES) }];
}

function offset({ places: [first] }: PhraseRow): number {
  return first?.phrase.start ?? 0;
}

/** The letter that a reader looks under; digits stand together. */
function initial({ slug }: PhraseEntry): string {
  return /^\d/.test(slug) ? '0' : slug.charAt(0);
}

function letterChoices(rows: readonly PhraseRow[], chosen: string | undefined): FilterChoice[] {
  const counts = new Map<string, number>();
  for (const { entry } of rows) counts.set(initial(entry), (counts.get(initial(entry)) ?? 0) + 1);
  const letters = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    { label: '全部', href: paths.phrases(), count: rows.length, chosen: chosen === undefined },
    ...letters.map(([letter, count]) => ({
      label: letter === '0' ? '0–9' : letter.toUpperCase(),
      href: paths.phrases({ letter }),
      count,
      chosen: letter === chosen,
    })),
  ];
}
