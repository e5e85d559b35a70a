import type { Passage, Statement } from '@/lib/model';
import { paths } from '@/lib/paths';
import { MODE_LABELS, placeLabel, spanLabel } from '@/lib/vocabulary';

interface Props {
  readonly briefing: string;
  readonly passage: Passage;
  /** The sentences among which it stands as the next of a list, itself where it is in none. */
  readonly run: Passage['sentences'];
  readonly excerpts: boolean;
}

/** Who says the passage, by which verb, and where: words of the site's own, apart from the source's. */
export function SpeechLabel({ briefing, passage, run, excerpts }: Props) {
  return (
    <p className="speech-label">
      {passage.statements.map((statement) => (
        <span key={statement.id}>
          <b>{MODE_LABELS[statement.mode]}</b>
          <Speaker statement={statement} continued={passage.continued.includes(statement.id)} />{' '}
          <span>
            <Here run={run} statement={statement} isExcerpt={excerpts && passage.excerpted.includes(statement.id)} />
            <a href={paths.statement(briefing, statement.id)}>{spanLabel(statement.sentences)}</a>
          </span>
        </span>
      ))}
    </p>
  );
}

function Speaker({ statement, continued }: { readonly statement: Statement; readonly continued: boolean }) {
  const { speaker, verb } = statement.attribution;
  // A sentence that goes on with a statement is never given an attribution of its own.
  if (continued) return <span>{`${speaker ?? ''}${verb}（${placeLabel(statement.id)}起）`}</span>;
  return (
    <>
      {speaker !== undefined && <span>{speaker}</span>}
      <span>{verb}</span>
    </>
  );
}

interface HereProps {
  readonly run: Passage['sentences'];
  readonly statement: Statement;
  readonly isExcerpt: boolean;
}

/** Before the place of the statement: which of its sentences these are, where they are not all. */
function Here({ run, statement, isExcerpt }: HereProps) {
  const here = run.map(({ id }) => id).filter((id) => statement.sentences.includes(id));
  if (here.length === statement.sentences.length) return null;
  return <>{isExcerpt ? `节录${spanLabel(here)}，全文见` : `本处${spanLabel(here)}，全处`}</>;
}
