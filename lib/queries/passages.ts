/** The sentences of a section as passages: who says what, and whether it is the whole. */
import type { Briefing, Passage, Section, Sentence, SentenceId, Statement } from '../model';

/** Gives a section's passages in the source's order; with `only`, those sentences of them alone. */
export function passagesOf(briefing: Briefing, section: Section, only?: ReadonlySet<SentenceId>): Passage[] {
  const sentences = new Map(briefing.sentences.map((sentence) => [sentence.id, sentence]));
  const statements = new Map(briefing.statements.map((statement) => [statement.id, statement]));
  return section.blocks.flatMap((block): Passage[] => {
    const shown = pick(sentences, only ? block.sentences.filter((id) => only.has(id)) : block.sentences);
    if (shown.length === 0) return [];
    const said = new Set(shown.flatMap((sentence) => sentence.statements));
    const heard = block.type === 'statement' ? block.statements.filter((id) => said.has(id)) : [];
    const spoken = pick(statements, heard);
    const depth = block.type === 'heading' ? { depth: block.depth } : {};
    return [
      {
        genre: briefing.genre,
        type: block.type,
        ...depth,
        sentences: shown,
        statements: spoken,
        ...extent(shown, spoken),
      },
    ];
  });
}

/** Gives a statement as passages, one for each section that it runs through; with `only`, those sentences of them alone. */
export function passagesOfStatement(
  briefing: Briefing,
  statement: Statement,
  only?: ReadonlySet<SentenceId>,
): Passage[] {
  const sentences = new Map(briefing.sentences.map((sentence) => [sentence.id, sentence]));
  return statement.parts.flatMap((part): Passage[] => {
    const shown = pick(sentences, only ? part.sentences.filter((id) => only.has(id)) : part.sentences);
    if (shown.length === 0) return [];
    return [
      {
        genre: briefing.genre,
        type: 'statement',
        sentences: shown,
        statements: [statement],
        ...extent(shown, [statement]),
      },
    ];
  });
}

/** Which of the statements begin before what is shown, and of which only a part is shown: each may differ from the next. */
function extent(
  shown: readonly Sentence[],
  statements: readonly Statement[],
): Pick<Passage, 'continued' | 'excerpted'> {
  const ids = new Set(shown.map((sentence) => sentence.id));
  const where = (test: (statement: Statement) => boolean) => statements.filter(test).map(({ id }) => id);
  return {
    continued: where(({ sentences: [first] }) => first !== undefined && !ids.has(first)),
    excerpted: where(({ sentences }) => sentences.some((id) => !ids.has(id))),
  };
}

function pick<Id, Value>(from: ReadonlyMap<Id, Value>, ids: readonly Id[]): Value[] {
  return ids.flatMap((id) => from.get(id) ?? []);
}
