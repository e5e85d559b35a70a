import type { Passage, Statement } from '@/lib/model';
import { paths } from '@/lib/paths';
import { MODE_LABELS, placeLabel, spanLabel } from '@/lib/vocabulary';

interface Props {
  readonly briefing: string;
  readonly passage: Passage;
  readonly excerpts: boolean;
}

/** Who says the passage, by which verb, and where: words of the site's own, apart from the source's. */
export function SpeechLabel({ briefing, passage, excerpts }: Props) {
  return (
    <p className="speech-label">
      {passage.statements.map((statement) => (
        <span key={statement.id}>
          <b>{MODE_LABELS[statement.mode]}</b>
          <Speaker statement={statement} continued={passage.continued.includes(statement.id)} />{' '}
          <a href={paths.statement(briefing, statement.id)}>
            {excerpts && passage.excerpted.includes(statement.id)
              ? `节录，全文见${spanLabel(statement.sentences)}`
              : spanLabel(statement.sentences)}
          </a>
          <Here passage={passage} statement={statement} />
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

/** On paper, where no link shows it: which sentences of the statement these are, where they are not all. */
function Here({ passage, statement }: { readonly passage: Passage; readonly statement: Statement }) {
  const here = passage.sentences.map(({ id }) => id).filter((id) => statement.sentences.includes(id));
  if (here.length === statement.sentences.length) return null;
  return <span className="print-only">此处{spanLabel(here)}</span>;
}
