/** What stands in the pieces of a document: statements, and sentences that stand in more than one. */
import type { Briefing, Piece, Statement } from '../model';

/** Gives how many sentences stand in more than one of the pieces, so that nobody takes them for said twice. */
export function repeatedSentences(pieces: readonly Piece[]): number {
  const times = new Map<string, number>();
  for (const piece of pieces)
    for (const sentence of new Set(sentencesIn(piece))) times.set(sentence, (times.get(sentence) ?? 0) + 1);
  return [...times.values()].filter((count) => count > 1).length;
}

/** The sentences of a piece, each as its briefing's slug and its id; a ledger's stand there once for each of their clauses. */
function sentencesIn(piece: Piece): string[] {
  const named = ({ slug }: Briefing, ids: readonly string[]) => ids.map((id) => `${slug} ${id}`);
  switch (piece.kind) {
    case 'briefing':
      return named(
        piece.briefing,
        piece.sections.flatMap(({ section }) => section.sentences),
      );
    case 'section':
      return named(piece.briefing, piece.view.section.sentences);
    case 'statement':
      return named(piece.briefing, piece.statement.sentences);
    case 'ledger':
      return named(
        piece.briefing,
        piece.tasks.flatMap(({ rows }) => rows.map(({ sentence }) => sentence)),
      );
    case 'topic':
      return piece.briefings.flatMap(({ briefing, sections }) =>
        named(
          briefing,
          sections.flatMap(({ passages }) => passages.flatMap(({ sentences }) => sentences.map(({ id }) => id))),
        ),
      );
  }
}

/** Gives the statements of which something stands in a piece, each as often as it does. */
export function statementsIn(piece: Piece): readonly Statement[] {
  switch (piece.kind) {
    case 'briefing':
      return piece.briefing.statements;
    case 'section':
      return piece.view.passages.flatMap(({ statements }) => statements);
    case 'statement':
      return [piece.statement];
    case 'ledger': {
      const shown = new Set(piece.tasks.flatMap(({ rows }) => rows.map(({ sentence }) => sentence)));
      return piece.briefing.statements.filter(({ sentences }) => sentences.some((id) => shown.has(id)));
    }
    case 'topic':
      return piece.briefings.flatMap(({ sections }) =>
        sections.flatMap(({ passages }) => passages.flatMap(({ statements }) => statements)),
      );
  }
}
