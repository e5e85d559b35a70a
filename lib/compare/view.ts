/** The rows of a page with all that is shown of them. */
import type { Briefing, Section, Sentence, SentenceId, Statement } from '../model';
import type { SideName } from '../vocabulary/compare';
import type { Comparison } from './compare';
import type { Item } from './list';
import type { Row } from './rows';
import { comparedSegments, plainSegments, type Segment } from './segments';

/** A sentence of one briefing. */
export interface SideView {
  readonly side: SideName;
  readonly briefing: string;
  readonly sentence: Sentence;
  readonly segments: readonly Segment[];
  readonly statements: readonly Statement[];
  /** Whether it is a heading of the source. */
  readonly isHeading: boolean;
}

/** A row, or a run of sentences that are the same, by their places. */
export type ItemView = {
  /** The section that begins with it, of the briefing whose order the rows follow. */
  readonly heading: Section | undefined;
} & (
  | (Pick<Row, 'kind' | 'isMarks' | 'isMoved' | 'within'> & {
      readonly type: 'row';
      readonly a: SideView | undefined;
      readonly b: SideView | undefined;
    })
  | {
      readonly type: 'run';
      readonly isMoved: boolean;
      readonly a: readonly SentenceId[];
      readonly b: readonly SentenceId[];
    }
);

/** Gives the items of a page as they are shown. */
export function itemViews({ a, b, lead }: Comparison, items: readonly Item[]): ItemView[] {
  const [ofA, ofB] = [viewer(a, 'a'), viewer(b, 'b')];
  const { sections } = lead === 'a' ? a : b;
  let last: string | undefined;
  return items.map((item): ItemView => {
    const [first] = item.type === 'row' ? [item.row] : item.rows;
    const heading = first.section === last ? undefined : sections.find(({ slug }) => slug === first.section);
    last = first.section;
    if (item.type === 'run') {
      const ids = (side: SideName) => item.rows.flatMap((row) => row[side]?.id ?? []);
      return { type: 'run', heading, isMoved: first.isMoved, a: ids('a'), b: ids('b') };
    }
    const { kind, isMarks, isMoved, within } = first;
    const compared = kind === 'changed' && first.a && first.b ? comparedSegments(first.a, first.b) : undefined;
    return {
      type: 'row',
      heading,
      ...{ kind, isMarks, isMoved, within },
      a: first.a && ofA(first.a, compared?.a),
      b: first.b && ofB(first.b, compared?.b),
    };
  });
}

function viewer({ slug, sections, statements }: Briefing, side: SideName) {
  const headings = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.filter(({ type }) => type === 'heading').flatMap((block) => block.sentences),
    ),
  );
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return (sentence: Sentence, segments = plainSegments(sentence)): SideView => ({
    side,
    briefing: slug,
    sentence,
    segments,
    statements: sentence.statements.flatMap((id) => byId.get(id) ?? []),
    isHeading: headings.has(sentence.id),
  });
}
