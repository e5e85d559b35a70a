/** What a statement's own page shows. */
import type { Briefing, Library, Passage, Phrase, Section, Sentence, Statement, Topic } from '../model';
import { isStatementId, laterSentences, paths } from '../paths';
import { findBriefing, topicsOf } from './find';
import { passagesOfStatement } from './passages';
import { phrasePlaces } from './phrase-places';

/** What the page of one statement shows. */
export interface StatementPage {
  readonly briefing: Briefing;
  readonly statement: Statement;
  readonly passages: readonly Passage[];
  /** The sections that it runs through. */
  readonly sections: readonly Section[];
  readonly topics: readonly Topic[];
  /** The phrases that are said in it, place by place. */
  readonly phrases: readonly (Phrase & { readonly slug: string })[];
  /** The sentences before and after it in the source. */
  readonly before: Sentence | undefined;
  readonly after: Sentence | undefined;
  readonly previous: Statement | undefined;
  readonly next: Statement | undefined;
}

/** Gives a statement's page; the statement that a later sentence belongs to; or nothing. */
export function statementPage(
  library: Library,
  slug: string,
  id: string,
): StatementPage | { readonly goTo: string } | undefined {
  const briefing = findBriefing(library, slug);
  if (!briefing || !isStatementId(id)) return undefined;
  const index = briefing.statements.findIndex((statement) => statement.id === id);
  const statement = briefing.statements[index];
  if (!statement) {
    const goTo = laterSentences(library).get(paths.statement(slug, id));
    return goTo === undefined ? undefined : { goTo };
  }
  const order = new Map(briefing.sentences.map((sentence, place) => [sentence.id, place]));
  const first = order.get(statement.sentences[0] ?? 'p0s0') ?? 0;
  const last = order.get(statement.sentences.at(-1) ?? 'p0s0') ?? 0;
  return {
    briefing,
    statement,
    passages: passagesOfStatement(briefing, statement),
    sections: briefing.sections.filter((section) => statement.parts.some((part) => part.section === section.slug)),
    topics: topicsOf(library, statement.topics),
    phrases: phrasesIn(library, briefing, statement),
    before: briefing.sentences[first - 1],
    after: briefing.sentences[last + 1],
    previous: briefing.statements[index - 1],
    next: briefing.statements[index + 1],
  };
}

function phrasesIn(library: Library, briefing: Briefing, statement: Statement): StatementPage['phrases'] {
  const places = phrasePlaces(library).byBriefing.get(briefing) ?? [];
  return places
    .filter((place) => place.statement === statement)
    .map(({ phrase, entry }) => ({ ...phrase, slug: entry.slug }));
}
