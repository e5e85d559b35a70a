import type { ComponentProps } from 'react';
import type { Sentence, Statement } from '@/lib/model';
import { citeFragment, paths } from '@/lib/paths';
import { placeLabel, spanLabel } from '@/lib/vocabulary';
import { MODE_LABELS } from '@/lib/vocabulary/voices';
import { Citation } from './citation';
import { SectionRow } from './section-row';

interface Props {
  readonly briefing: string;
  readonly sentence: Sentence;
  /** The statements that it belongs to. */
  readonly statements: readonly Statement[];
  readonly cited: ComponentProps<typeof Citation>['cited'];
}

/** How to cite one sentence, and the way to it in the text and to the statement that it belongs to. */
export function CitedSentence({ briefing, sentence: { id }, statements, cited }: Props) {
  return (
    <SectionRow
      id={citeFragment(id)}
      margin={
        <>
          <h2>{placeLabel(id)}</h2>
          <ul className="links actions">
            <li>
              <a href={paths.sentence(briefing, id)} aria-label={`${placeLabel(id)}：在全文中阅读`}>
                在全文中阅读
              </a>
            </li>
            {statements.map((statement) => (
              <li key={statement.id}>
                <a href={paths.statement(briefing, statement.id)}>
                  {`所在${MODE_LABELS[statement.mode]}（${spanLabel(statement.sentences)}）`}
                </a>
              </li>
            ))}
          </ul>
        </>
      }
    >
      <Citation cited={cited} briefing={briefing} place={id} folded />
    </SectionRow>
  );
}
