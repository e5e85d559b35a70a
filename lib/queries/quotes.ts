/** What the quote index shows. */
import type { Briefing, Library, Passage, Section, SentenceId, Statement } from '../model';
import type { QuotesFilter } from '../paths';
import type { FilterGroup } from './filters';
import { sentencesUnder } from './find';
import { cutPage } from './paging';
import { passagesOfStatement } from './passages';
import { phrasePlaces } from './phrase-places';
import { quoteFilters, unknownValues } from './quote-filters';
import { fits, type QuotesFilterName, quoteRows } from './quote-rows';

/** A statement in the index, with as much of it as fits the filter. */
export interface QuoteEntry {
  readonly briefing: Briefing;
  readonly statement: Statement;
  readonly passages: readonly Passage[];
  /** The section in which what is shown begins. */
  readonly section: Section | undefined;
}

/** The quote index under a filter, or a page of it. */
export interface QuotesPage {
  /** Of all statements, and of those that fit. */
  readonly total: number;
  readonly count: number;
  /** On this page. */
  readonly entries: readonly QuoteEntry[];
  readonly groups: readonly FilterGroup<QuotesFilterName>[];
  /** Values of the filter that the site does not know. */
  readonly unknown: readonly string[];
  readonly page: number;
  readonly pages: number;
  /** A page that was asked for and is not there; the first is shown. */
  readonly missing: string | undefined;
}

const PAGE = 50;

/** Gives the statements that fit every value of the filter, briefings newest first, each in the source's order. */
export function quotesPage(library: Library, filter: QuotesFilter): QuotesPage {
  const rows = quoteRows(library);
  const found = rows.filter((row) => fits(row, filter));
  const { shown, page, pages, missing } = cutPage(found, PAGE, filter.page);
  return {
    total: rows.length,
    count: found.length,
    entries: shown.map(({ briefing, statement }) => {
      const passages = passagesOfStatement(briefing, statement, excerpt(library, briefing, statement, filter));
      const slug = passages[0]?.sentences[0]?.section;
      return { briefing, statement, passages, section: briefing.sections.find((section) => section.slug === slug) };
    }),
    groups: quoteFilters(library, rows, filter),
    unknown: unknownValues(library, rows, filter),
    page,
    pages,
    missing,
  };
}

/**
 * A long statement is shown by its first part, or by what of it answers the filter: the sentences that have the topic, the visit
 * and the phrase together; where none has all, those that have any.
 */
function excerpt(
  library: Library,
  briefing: Briefing,
  statement: Statement,
  { topic, visit, phrase }: QuotesFilter,
): ReadonlySet<SentenceId> {
  const wanted: (readonly SentenceId[])[] = [];
  if (topic !== undefined) wanted.push(briefing.sections.flatMap((section) => sentencesUnder(section, topic)));
  if (visit !== undefined)
    wanted.push(briefing.sections.filter(({ slug }) => slug === visit).flatMap((section) => section.sentences));
  if (phrase !== undefined) {
    const places = phrasePlaces(library).byBriefing.get(briefing) ?? [];
    const said = places.filter((place) => place.entry.slug === phrase && place.statement === statement);
    wanted.push(said.map((place) => place.sentence.id));
  }
  if (wanted.length === 0) return new Set(statement.parts[0]?.sentences);
  const all = statement.sentences.filter((id) => wanted.every((ids) => ids.includes(id)));
  return new Set(all.length > 0 ? all : wanted.flat());
}
