/** What the search page shows for a query. */
import type { Briefing, Library, Passage, Section, SentenceId, Topic } from '../model';
import { paths, type SearchQuery } from '../paths';
import { type FilterGroup, type FilterOption, filterGroup, unknownValue } from '../queries/filters';
import { passagesOf } from '../queries/passages';
import { HIT_KIND_LABELS, HIT_KINDS } from '../vocabulary';
import { findTerms, type Narrowing, narrow, type Touch, touchesOf } from './hits';
import { markPassages, type Stretch } from './mark';
import { readTerms, type Term } from './terms';

/** How many sections one page of a result shows. */
export const SECTIONS_PER_PAGE = 50;

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
export interface SearchResult {
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
  /** This page, and how many there are, from 1. */
  readonly page: number;
  readonly pages: number;
  /** A page that was asked for and is not there; the first is shown. */
  readonly missing: string | undefined;
}

/** Gives the sections that hold every term of a query, in the library's and the sources' order. */
export function search(library: Library, query: SearchQuery): SearchResult {
  const { terms, left } = readTerms(query.q ?? '');
  const places = findTerms(library, terms);
  const touches = touchesOf(places);
  const leaves = (narrowing: Narrowing) => narrow(touches, terms.length, narrowing);
  const found = leaves(query);
  const pages = Math.max(1, Math.ceil(found.size / SECTIONS_PER_PAGE));
  const wanted = query.page === undefined ? 1 : /^[1-9]\d{0,5}$/.test(query.page) ? Number(query.page) : 0;
  const isThere = wanted >= 1 && wanted <= pages;
  const page = isThere ? wanted : 1;
  const options = { kind: kindOptions(), topic: library.topics.map(topicOption) };
  return {
    terms: terms.map(({ needles: _, ...term }, index) => ({ ...term, hits: places[index]?.length ?? 0 })),
    left,
    counts: countsOf(found),
    total: countsOf(leaves({})),
    groups: groupsOf(library, found, (page - 1) * SECTIONS_PER_PAGE),
    filters: (['kind', 'topic'] as const).map((name) =>
      filterGroup({
        name,
        options: options[name],
        chosen: query[name],
        set: (value): SearchQuery => {
          const { [name]: _, page: __, ...others } = query;
          return value === undefined ? others : { ...others, [name]: value };
        },
        href: paths.search,
        count: (narrowing) => hitsIn(leaves(narrowing)),
      }),
    ),
    unknown: (['kind', 'topic'] as const).flatMap((name) => unknownValue(options[name], query[name])),
    page,
    pages,
    missing: isThere ? undefined : query.page,
  };
}

function kindOptions(): FilterOption[] {
  return HIT_KINDS.map((kind) => ({ value: kind, label: HIT_KIND_LABELS[kind] }));
}

function topicOption({ slug, title }: Topic): FilterOption {
  return { value: slug, label: title };
}

function hitsIn(found: ReadonlyMap<Section, readonly Touch[]>): number {
  const hits = new Set<Touch['hit']>();
  for (const touches of found.values()) for (const { hit } of touches) hits.add(hit);
  return hits.size;
}

function countsOf(found: ReadonlyMap<Section, readonly Touch[]>): SearchCounts {
  const sentences = [...found.values()].map((touches) => new Set(touches.map(({ sentence }) => sentence)).size);
  return { hits: hitsIn(found), sentences: sentences.reduce((sum, count) => sum + count, 0), sections: found.size };
}

/** The sections of one page, from the place of its first among all that are found. */
function groupsOf(library: Library, found: ReadonlyMap<Section, readonly Touch[]>, from: number): BriefingHits[] {
  const rows = library.briefings.flatMap((briefing) =>
    briefing.sections.flatMap((section) => {
      const touches = found.get(section);
      return touches ? [{ briefing, section, touches }] : [];
    }),
  );
  const groups = new Map<Briefing, SectionHits[]>();
  for (const { briefing, section, touches } of rows.slice(from, from + SECTIONS_PER_PAGE)) {
    const marks = marksOf(touches);
    const passages = markPassages(briefing, passagesOf(briefing, section, new Set(marks.keys())), marks);
    groups.set(briefing, [...(groups.get(briefing) ?? []), { section, passages }]);
  }
  return [...groups].map(([briefing, sections]) => ({ briefing, sections }));
}

function marksOf(touches: readonly Touch[]): Map<SentenceId, Stretch[]> {
  const marks = new Map<SentenceId, Stretch[]>();
  for (const { sentence, start, end } of touches)
    marks.set(sentence.id, [...(marks.get(sentence.id) ?? []), { start, end }]);
  return marks;
}
