/** What the quote index shows. */
import type { Briefing, Library, Passage, Section, Statement } from '../model';
import { paths, type QuotesFilter } from '../paths';
import { type FilterGroup, filterGroup, unknownValue } from './filters';
import { sentencesUnder } from './find';
import { passagesOfStatement } from './passages';

/** A statement in the index, with as much of it as fits the filter. */
export interface QuoteEntry {
  readonly briefing: Briefing;
  readonly statement: Statement;
  readonly passages: readonly Passage[];
  /** The section in which what is shown begins. */
  readonly section: Section | undefined;
}

/** The quote index under a filter. */
export interface QuotesPage {
  readonly total: number;
  readonly entries: readonly QuoteEntry[];
  readonly groups: readonly FilterGroup<keyof QuotesFilter>[];
  /** Values of the filter that the site does not know. */
  readonly unknown: readonly string[];
}

type Row = Pick<QuoteEntry, 'briefing' | 'statement'>;

/** Gives the statements that fit every value of the filter, briefings newest first, each in the source's order. */
export function quotesPage(library: Library, filter: QuotesFilter): QuotesPage {
  const rows = library.briefings.flatMap((briefing) =>
    briefing.statements.map((statement) => ({ briefing, statement })),
  );
  const verbs = [...new Set(rows.map((row) => row.statement.attribution.verb))];
  const options = {
    topic: library.topics.map(({ slug, title }) => ({ value: slug, label: title })),
    verb: verbs.map((verb) => ({ value: verb, label: verb })),
    briefing: library.briefings.map(({ slug, title }) => ({ value: slug, label: title })),
  };
  const names = ['topic', 'verb', 'briefing'] as const;
  const groups = names.map((name) =>
    filterGroup({
      name,
      options: options[name],
      chosen: filter[name],
      set: (value): QuotesFilter => {
        const { [name]: _, ...others } = filter;
        return value === undefined ? others : { ...others, [name]: value };
      },
      href: paths.quotes,
      count: (next) => rows.filter(fits(next)).length,
    }),
  );
  return {
    total: rows.length,
    entries: rows.filter(fits(filter)).map((row) => {
      const passages = excerpt(row, filter.topic);
      const slug = passages[0]?.sentences[0]?.section;
      return { ...row, passages, section: row.briefing.sections.find((section) => section.slug === slug) };
    }),
    groups,
    unknown: names.flatMap((name) => unknownValue(options[name], filter[name])),
  };
}

function fits(filter: QuotesFilter): (row: Row) => boolean {
  return ({ briefing, statement }) =>
    (filter.topic === undefined || statement.topics.includes(filter.topic)) &&
    (filter.verb === undefined || statement.attribution.verb === filter.verb) &&
    (filter.briefing === undefined || briefing.slug === filter.briefing);
}

/** A long statement is shown by its first part, or by what of it stands under the topic asked for. */
function excerpt({ briefing, statement }: Row, topic: string | undefined): Passage[] {
  const shown =
    topic === undefined
      ? (statement.parts[0]?.sentences ?? [])
      : briefing.sections.flatMap((section) => sentencesUnder(section, topic));
  return passagesOfStatement(briefing, statement, new Set(shown));
}
