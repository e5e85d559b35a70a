import type { Statement } from '@/lib/model';
import { paths } from '@/lib/paths';
import { spanLabel } from '@/lib/vocabulary';
import { ROW_LABELS, SIDE_NAMES, type SideName } from '@/lib/vocabulary/compare';
import { voiceWords } from '@/lib/vocabulary/voices';

interface Pair {
  readonly a: Statement | undefined;
  readonly b: Statement | undefined;
  readonly counts: Readonly<Record<'same' | 'changed' | SideName, number>>;
  readonly isAttributedOtherwise: boolean;
}

interface Props {
  readonly slugs: Readonly<Record<SideName, string>>;
  readonly pairs: readonly Pair[];
  /** What statements are called in the two. */
  readonly said: string;
}

const MOST = 100;

/** Which statement goes with which, who speaks in each, and how many of their sentences are the same; those that are the same are counted. */
export function CompareStatements({ slugs, pairs: all, said }: Props) {
  const unlike = all.filter((pair) => !isSame(pair));
  const pairs = unlike.filter(({ a, b }) => a && b);
  const only = (side: SideName) => unlike.flatMap(({ a, b }) => (a && b ? [] : ((side === 'a' ? a : b) ?? [])));
  return (
    <>
      <p className="note">
        {all.length === unlike.length
          ? `没有逐句相同、说话人和引述动词也相同的${said}。`
          : `两篇逐句相同、说话人和引述动词也相同的${said}${all.length - unlike.length}处，不再列出。`}
        {unlike.length === 0 && '此外没有。'}
      </p>
      <ul>
        {pairs.slice(0, MOST).map(({ a, b, counts, isAttributedOtherwise }) => (
          <li key={`${a?.id} ${b?.id}`} className="compare-row compare-item">
            <p className="compare-kind">
              <b className={kindOf(counts)}>{ROW_LABELS[kindOf(counts)]}</b>
              {isAttributedOtherwise && <b className="changed">说话人或引述动词不同</b>}
              {kindOf(counts) === 'changed' && <span>{countsLabel(counts)}</span>}
            </p>
            {a && <One side="a" briefing={slugs.a} statement={a} />}
            {b && <One side="b" briefing={slugs.b} statement={b} />}
          </li>
        ))}
      </ul>
      <Rest count={pairs.length} />
      {unlike.length > pairs.length && (
        <div className="compare-row">
          <Only side="a" briefing={slugs.a} statements={only('a')} />
          <Only side="b" briefing={slugs.b} statements={only('b')} />
        </div>
      )}
    </>
  );
}

function isSame({ a, b, counts, isAttributedOtherwise }: Pair): boolean {
  return a !== undefined && b !== undefined && !isAttributedOtherwise && kindOf(counts) === 'same';
}

function kindOf({ changed, a, b }: Pair['counts']): 'same' | 'changed' {
  return changed + a + b === 0 ? 'same' : 'changed';
}

/** How many sentences are what: 相同2句，措辞有异1句. */
function countsLabel(counts: Pair['counts']): string {
  return (['same', 'changed', 'a', 'b'] as const)
    .flatMap((kind) => (counts[kind] > 0 ? [`${ROW_LABELS[kind]}${counts[kind]}句`] : []))
    .join('，');
}

interface OnlyProps {
  readonly side: SideName;
  readonly briefing: string;
  readonly statements: readonly Statement[];
}

/** The statements that one of the two has alone. */
function Only({ side, briefing, statements }: OnlyProps) {
  return (
    <section className={side === 'a' ? 'side-a' : 'side-b'}>
      <h3>
        {ROW_LABELS[side]} {statements.length}
      </h3>
      <ul>
        {statements.slice(0, MOST).map((statement) => (
          <li key={statement.id} className="note">
            <Voiced briefing={briefing} statement={statement} />
          </li>
        ))}
      </ul>
      <Rest count={statements.length} />
    </section>
  );
}

function Rest({ count }: { readonly count: number }) {
  return count > MOST ? <p className="note">{`共${count}处，只列前${MOST}处。`}</p> : null;
}

interface OneProps {
  readonly side: SideName;
  readonly briefing: string;
  readonly statement: Statement;
}

function One({ side, briefing, statement }: OneProps) {
  return (
    <p className={`note ${side === 'a' ? 'side-a' : 'side-b'}`}>
      <b>{SIDE_NAMES[side]}</b>
      <Voiced briefing={briefing} statement={statement} />
    </p>
  );
}

function Voiced({ briefing, statement }: Pick<OneProps, 'briefing' | 'statement'>) {
  return (
    <>
      <span>{voiceWords(statement).join('　')}</span>
      <a href={paths.statement(briefing, statement.id)}>{spanLabel(statement.sentences)}</a>
    </>
  );
}
