import type { Briefing, Statement } from '@/lib/model';
import { paths } from '@/lib/paths';
import { ReadingNote } from './reading-note';
import { articleLine } from './source-line';

/** So many articles are named; each piece names its own as well. */
const MOST = 10;

interface Props {
  /** The articles that the pieces are from. */
  readonly briefings: readonly Briefing[];
  readonly pieces: number;
  readonly statements: readonly Statement[];
  /** Sentences that stand in more than one piece. */
  readonly repeated: number;
}

/** What a reader of a document must know first: whose choice it is, from which articles, and how to read it. */
export function PieceCover({ briefings, pieces, statements, repeated }: Props) {
  return (
    <div className="cover">
      <p className="kicker">本站选编：选什么、怎样排，由本站读者自定；各段文字逐字照录所收报道。</p>
      <p>{`共${pieces}项，选自${briefings.length > 1 ? `${briefings.length}篇报道` : '以下报道'}：`}</p>
      <ul className="plain">
        {briefings.slice(0, MOST).map((briefing) => (
          <li key={briefing.slug}>
            <a href={paths.briefing(briefing.slug)}>{articleLine(briefing)}</a>
          </li>
        ))}
        {briefings.length > MOST && <li>{`另有${briefings.length - MOST}篇，见各项所注`}</li>}
      </ul>
      <ReadingNote statements={statements} />
      {repeated > 0 && <p className="note">{`其中${repeated}句因选段重叠而重复出现。`}</p>}
    </div>
  );
}
