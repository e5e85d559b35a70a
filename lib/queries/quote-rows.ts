/** Every statement with the values by which the quote index can be narrowed. */

import type { Briefing, Library, Statement } from '../model';
import type { QuotesFilter } from '../paths';
import { perLibrary } from '../process';
import { visitsOf } from './find';
import { groupBy } from './group';
import { phrasePlaces } from './phrase-places';

/** What the index can be narrowed by. */
export type QuotesFilterName = Exclude<keyof QuotesFilter, 'page'>;

/** In the order in which pages offer them. */
export const QUOTES_FILTERS = ['topic', 'verb', 'briefing', 'visit', 'phrase'] as const satisfies QuotesFilterName[];

/** A statement with its values: topics, visits and phrases by their slugs. */
export interface QuoteRow {
  readonly briefing: Briefing;
  readonly statement: Statement;
  readonly values: Readonly<Record<QuotesFilterName, readonly string[]>>;
}

/** Gives all statements, briefings newest first, each in the source's order; made once, and kept as long as the library is. */
export const quoteRows = perLibrary('quote-rows', (library): readonly QuoteRow[] =>
  library.briefings.flatMap((briefing) => rowsOf(library, briefing)),
);

function rowsOf(library: Library, briefing: Briefing): QuoteRow[] {
  const visits = new Set(visitsOf(briefing).map((visit) => visit.slug));
  const places = groupBy(phrasePlaces(library).byBriefing.get(briefing) ?? [], (place) => place.statement);
  return briefing.statements.map((statement): QuoteRow => {
    const sections = statement.parts.map((part) => part.section);
    const phrases = (places.get(statement) ?? []).map((place) => place.entry.slug);
    return {
      briefing,
      statement,
      values: {
        topic: statement.topics,
        verb: statement.attribution.verb === undefined ? [] : [statement.attribution.verb],
        briefing: [briefing.slug],
        visit: sections.filter((section) => visits.has(section)),
        phrase: [...new Set(phrases)],
      },
    };
  });
}

/** Tells whether a statement fits every value of a filter. */
export function fits(row: QuoteRow, filter: QuotesFilter): boolean {
  return QUOTES_FILTERS.every((name) => {
    const value = filter[name];
    return value === undefined || row.values[name].includes(value);
  });
}
