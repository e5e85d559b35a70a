/** What a statement's own page shows. */
import type { Briefing, Library, Passage, Phrase, Section, Sentence, Statement, Topic } from '../model';
import { isStatementId, laterSentences, paths } from '../paths';
import { findBriefing, topicsOf } from './find';
import { passagesOfStatement } from './passages';

/** What the page of one statement shows. */
export interface StatementPage {
  readonly briefing: Briefing;
  readonly statement: Statement;
  readonly passages: readonly Passage[];
  /** The sections that it runs through. */
  readonly sections: readonly Section[];
  readonly topics: readonly Topic[];
  readonly phrases: readonly Phrase[];
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
    phrases: briefing.phrases.filter((phrase) => isSaidIn(briefing, statement, phrase)),
    before: briefing.sentences[first - 1],
    after: briefing.sentences[last + 1],
    previous: briefing.statements[index - 1],
    next: briefing.statements[index + 1],
  };
}

/** A sentence may tell before it turns to speech, or hold two statements: a phrase belongs to who says it. */
function isSaidIn(briefing: Briefing, statement: Statement, phrase: Phrase): boolean {
  const sentence = briefing.sentences.find((one) => one.id === phrase.sentence);
  let end = 0;
  return (sentence?.parts ?? []).some(({ role, text, statement: owner }) => {
    const start = end;
    end += text.length;
    return role === 'said' && owner === statement.id && start <= phrase.start && phrase.end <= end;
  });
}
