/** What the search page shows for a query. */
import type { Briefing, Library, Passage, Section, SentenceId } from '../model';
import { paths, type SearchQuery } from '../paths';
import { type FilterGroup, filterGroup, unknownValue } from '../queries/filters';
import { cutPage, type PageOf } from '../queries/paging';
import { passagesOf } from '../queries/passages';
import { wordsOf } from '../queries/words';
import { HIT_KINDS } from '../vocabulary';
import { hitKindLabels } from '../vocabulary/library';
import { corpusOf } from './corpus';
import { cutsOf } from './cuts';
import { touchedBy } from './folded';
import { findHits, type Hits, type Left, type Narrowing, narrow } from './hits';
import { markPassages, type Stretch } from './mark';
import { readTerms, type Term } from './terms';

/** How many sections one page of a result shows. */
const SECTIONS_PER_PAGE = 50;

/** A term with the number of its places in all sources, or in the one that is asked for. */
export interface CountedTerm extends Pick<Term, 'typed' | 'simplified'> {
  readonly hits: number;
}

/** A section with its hit sentences whole and every hit in them marked. */
export interface SectionHits {
  readonly section: Section;
  readonly passages: readonly Passage[];
}

/** A briefing's sections on one page of a result. */
export interface BriefingHits {
  readonly briefing: Briefing;
  readonly sections: readonly SectionHits[];
}

/** How much a search finds. */
export interface SearchCounts {
  readonly hits: number;
  readonly sentences: number;
  readonly sections: number;
}

/** The result of a search. */
export interface SearchResult extends Omit<PageOf<number>, 'shown'> {
  readonly terms: readonly CountedTerm[];
  /** How many terms more were typed than are searched for. */
  readonly left: number;
  /** Under the filters that are chosen, on all its pages. */
  readonly counts: SearchCounts;
  /** Without filters. */
  readonly total: SearchCounts;
  readonly groups: readonly BriefingHits[];
  readonly filters: readonly FilterGroup<'kind' | 'topic'>[];
  /** Values of the filters that the site does not know. */
  readonly unknown: readonly string[];
}

/** Gives the sections that hold every term of a query, in the library's and the sources' order. */
export function search(library: Library, query: SearchQuery): SearchResult {
  const { terms, left } = readTerms(query.q ?? '');
  const hits = findHits(library, terms);
  const cuts = cutsOf(library);
  const found = narrow(hits, cuts, query);
  const { shown, ...place } = cutPage(found.sections, SECTIONS_PER_PAGE, query.page);
  return {
    terms: terms.map(({ needles: _, ...term }, index) => ({ ...term, hits: hits.perTerm[index] ?? 0 })),
    left,
    counts: countsOf(found),
    total: countsOf(narrow(hits, cuts, {})),
    groups: groupsOf(library, hits, query, shown),
    ...filtersOf(library, query, (narrowing) => narrow(hits, cuts, narrowing).hits),
    ...place,
  };
}

function countsOf({ hits, sentences, sections }: Left): SearchCounts {
  return { hits, sentences, sections: sections.length };
}

function filtersOf(
  library: Library,
  query: SearchQuery,
  count: (narrowing: Narrowing) => number,
): Pick<SearchResult, 'filters' | 'unknown'> {
  const labels = hitKindLabels(wordsOf(library));
  const options = {
    kind: HIT_KINDS.map((kind) => ({ value: kind, label: labels[kind] })),
    topic: library.topics.map(({ slug, title }) => ({ value: slug, label: title })),
  };
  const names = ['kind', 'topic'] as const;
  const filters = names.map((name) =>
    filterGroup<typeof name, SearchQuery>({
      name,
      options: options[name],
      chosen: query[name],
      set: (value): SearchQuery => {
        const { [name]: _, page: __, ...others } = query;
        return value === undefined ? others : { ...others, [name]: value };
      },
      href: paths.search,
      count,
    }),
  );
  return { filters, unknown: names.flatMap((name) => unknownValue(options[name], query[name])) };
}

/** The sections of one page, by their indices, with what is left of the hits in them marked. */
function groupsOf(library: Library, hits: Hits, narrowing: Narrowing, shown: readonly number[]): BriefingHits[] {
  const { sources } = corpusOf(library);
  const cuts = cutsOf(library);
  const marks = new Map(shown.map((section) => [section, new Map<SentenceId, Stretch[]>()]));
  narrow(hits, cuts, narrowing, (touch, section) => {
    const own = marks.get(section);
    if (!own) return;
    const hit = hits.hitOf[touch] ?? -1;
    const index = hits.sentenceOf[touch] ?? -1;
    for (const { sentence, ...stretch } of touchedBy(sources, hits.starts[hit] ?? 0, hits.ends[hit] ?? 0))
      if (sentence === sources.sentences[index]) own.set(sentence.id, [...(own.get(sentence.id) ?? []), stretch]);
  });
  const groups = new Map<Briefing, SectionHits[]>();
  for (const [index, own] of marks) {
    const { briefing, section } = cuts.sections[index] ?? {};
    if (!briefing || !section) continue;
    const passages = markPassages(briefing, passagesOf(briefing, section, new Set(own.keys())), own);
    groups.set(briefing, [...(groups.get(briefing) ?? []), { section, passages }]);
  }
  return [...groups].map(([briefing, sections]) => ({ briefing, sections }));
}
