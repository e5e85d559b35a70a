/** What the quote index offers to narrow it by: never more than a reader can look over. */
import type { Briefing, Library } from '../model';
import { paths, type QuotesFilter } from '../paths';
import { fullWidthCommas } from '../text/typography';
import { visitName } from '../vocabulary/visits';
import { type FilterGroup, type FilterOption, filterGroup } from './filters';
import { visitsOf } from './find';
import { phrasePlaces } from './phrase-places';
import { fits, QUOTES_FILTERS, type QuoteRow, type QuotesFilterName } from './quote-rows';

/** How many briefings are offered: of more, the newest ones that leave something. */
const BRIEFINGS = 20;

/** Gives the filters with true counts; a visit and the phrases are offered where one briefing is meant. */
export function quoteFilters(
  library: Library,
  rows: readonly QuoteRow[],
  filter: QuotesFilter,
): FilterGroup<QuotesFilterName>[] {
  const briefing = briefingMeant(library, filter);
  return QUOTES_FILTERS.flatMap((name) => {
    const others = without(filter, name);
    const counts = new Map<string, number>();
    let all = 0;
    for (const row of rows) {
      if (!fits(row, others)) continue;
      all++;
      for (const value of row.values[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const options = optionsOf(library, rows, name, briefing, filter, counts);
    if (options.length === 0) return [];
    return filterGroup({
      name,
      options,
      chosen: filter[name],
      set: (value): QuotesFilter => {
        if (value === undefined) return others;
        // A visit's slug is its briefing's alone: the address names both, and means the same when there are more.
        return { ...others, ...(name === 'visit' && briefing ? { briefing: briefing.slug } : {}), [name]: value };
      },
      href: paths.quotes,
      count: ({ [name]: value }) => (value === undefined ? all : (counts.get(value) ?? 0)),
    });
  });
}

/** Gives the values of a filter that the site does not know. */
export function unknownValues(library: Library, rows: readonly QuoteRow[], filter: QuotesFilter): string[] {
  const isKnown: Readonly<Record<QuotesFilterName, (value: string) => boolean>> = {
    topic: (value) => library.topics.some(({ slug }) => slug === value),
    verb: (value) => rows.some(({ statement }) => statement.attribution.verb === value),
    briefing: (value) => library.briefings.some(({ slug }) => slug === value),
    visit: (value) => {
      const meant = briefingMeant(library, filter);
      return (meant ? [meant] : library.briefings).some((one) => visitsOf(one).some(({ slug }) => slug === value));
    },
    phrase: (value) => library.phrases.some(({ slug }) => slug === value),
  };
  return QUOTES_FILTERS.flatMap((name) => {
    const value = filter[name];
    return value === undefined || isKnown[name](value) ? [] : [value];
  });
}

/** The briefing that is chosen, or the only one. */
function briefingMeant({ briefings }: Library, filter: QuotesFilter): Briefing | undefined {
  if (filter.briefing !== undefined) return briefings.find(({ slug }) => slug === filter.briefing);
  return briefings.length === 1 ? briefings[0] : undefined;
}

/** A filter on its first page with one name left out; a visit goes with its briefing. */
function without({ page: _, ...filter }: QuotesFilter, name: QuotesFilterName): QuotesFilter {
  if (name === 'briefing') {
    const { briefing: __, visit: ___, ...others } = filter;
    return others;
  }
  const { [name]: __, ...others } = filter;
  return others;
}

function optionsOf(
  library: Library,
  rows: readonly QuoteRow[],
  name: QuotesFilterName,
  briefing: Briefing | undefined,
  filter: QuotesFilter,
  counts: ReadonlyMap<string, number>,
): FilterOption[] {
  if (name === 'topic') return library.topics.map(({ slug, title }) => ({ value: slug, label: title }));
  if (name === 'verb') {
    return [...new Set(rows.flatMap((row) => row.values.verb))].map((verb) => ({
      value: verb,
      label: verb,
    }));
  }
  if (name === 'briefing') {
    const { briefings } = library;
    const offered =
      briefings.length <= BRIEFINGS ? briefings : briefings.filter(({ slug }) => counts.has(slug)).slice(0, BRIEFINGS);
    const chosen = briefings.filter(({ slug }) => slug === filter.briefing);
    return [...new Set([...offered, ...chosen])].map(({ slug, title }) => ({ value: slug, label: title }));
  }
  if (name === 'visit') {
    return (briefing ? visitsOf(briefing) : []).map((visit) => ({ value: visit.slug, label: visitName(visit) }));
  }
  const said = briefing
    ? (phrasePlaces(library).byBriefing.get(briefing) ?? []).filter((place) => place.statement)
    : [];
  const chosen = library.phrases.filter(({ slug }) => slug === filter.phrase);
  const entries = new Set([...said.map((place) => place.entry), ...chosen]);
  return [...entries].map(({ slug, text }) => ({ value: slug, label: `“${fullWidthCommas(text)}”` }));
}
