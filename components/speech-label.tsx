import type { Passage, Statement } from '@/lib/model';
import { paths } from '@/lib/paths';
import { placeLabel, spanLabel } from '@/lib/vocabulary';
import { attributionWords, MODE_LABELS } from '@/lib/vocabulary/voices';

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
          <Place
            statement={statement}
            run={run}
            isExcerpt={excerpts && passage.excerpted.includes(statement.id)}
            href={paths.statement(briefing, statement.id)}
          />
        </span>
      ))}
    </p>
  );
}

function Speaker({ statement, continued }: { readonly statement: Statement; readonly continued: boolean }) {
  const words = attributionWords(statement);
  // A sentence that goes on with a statement is never given an attribution of its own.
  if (continued) return <span>{`${words.join('')}（${placeLabel(statement.id)}起）`}</span>;
  return words.map((word, index) => <span key={index === 0 && words.length > 1 ? 'speaker' : 'last'}>{word}</span>);
}

interface PlaceProps {
  readonly statement: Statement;
  readonly run: Passage['sentences'];
  readonly isExcerpt: boolean;
  readonly href: string;
}

/** Where the statement stands, and before it which of its sentences these are, where they are not all. */
function Place({ statement, run, isExcerpt, href }: PlaceProps) {
  const here = run.map(({ id }) => id).filter((id) => statement.sentences.includes(id));
  const isPart = here.length < statement.sentences.length;
  return (
    <>
      {isPart && <span className="here">{`${isExcerpt ? '节录' : '本处'}${spanLabel(here)}，`}</span>}
      <span>
        {isPart && (isExcerpt ? '全文见' : '全处')}
        <a href={href}>{spanLabel(statement.sentences)}</a>
      </span>
    </>
  );
}
