import type { Briefing, LedgerRow, LedgerTask } from '@/lib/model';
import { paths } from '@/lib/paths';
import { articleLine } from '@/lib/text/typography';
import { LEDGER_TITLE, placeLabel } from '@/lib/vocabulary';
import { ledgerColumns, ledgerNote, WHOLE_SENTENCE } from '@/lib/vocabulary/ledger';
import { Title } from './title';

interface Props {
  readonly briefing: Briefing;
  readonly tasks: readonly LedgerTask[];
  /** Names that a line must not break. */
  readonly names: readonly string[];
}

/** The 任务分解表: a row for each task and measure, with blank columns to fill in. */
export function LedgerTable({ briefing, tasks, names }: Props) {
  const columns = ledgerColumns(briefing);
  const all = tasks.flatMap(({ rows }) => rows);
  const voices = [...new Set(all.map(({ voice }) => voice))];
  return (
    // The heading above says to the eye what it is, in print too.
    <table className="ledger" aria-label={LEDGER_TITLE}>
      <caption>
        <span>
          <Title whole={names}>{[articleLine(briefing), ...voices].join('　')}</Title>
        </span>
        <span className="note">{ledgerNote(all, briefing)}</span>
      </caption>
      <thead>
        <tr>
          {Object.entries(columns).map(([name, label]) => (
            <th key={name} scope="col" data-column={name}>
              <ColumnName>{label}</ColumnName>
            </th>
          ))}
        </tr>
      </thead>
      {tasks.map((task) => (
        <tbody key={task.slug}>
          {task.rows.map((row) => (
            <tr key={row.number} className={isBound(row) ? `${row.level} bound` : row.level}>
              <th scope="row">{row.number}</th>
              <td className="words">{row.shown}</td>
              <td>
                <a href={paths.sentence(briefing.slug, row.sentence)}>{placeLabel(row.sentence)}</a>
              </td>
              <Filed label={columns.topics} filed={row.topics} span={row.span} />
              <Filed label={columns.visits} filed={row.visits} span={row.span} />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Tells whether a row stays on a sheet with the one before it, at whose side stands what both are filed under. */
function isBound({ span, topics, visits }: LedgerRow): boolean {
  return span === 0 && topics.length + visits.length > 0;
}

/** A column's name, what is remarked of it in brackets on a line of its own where there is no room. */
function ColumnName({ children }: { readonly children: string }) {
  const [name = '', remark] = children.split(/(?=（)/);
  return (
    <>
      {name}
      {remark !== undefined && <span>{remark}</span>}
    </>
  );
}

interface FiledProps extends Pick<LedgerRow, 'span'> {
  readonly label: string;
  readonly filed: readonly { readonly title: string }[];
}

/** What a sentence is filed under: of its clauses together, for nobody has filed them. */
function Filed({ label, filed, span }: FiledProps) {
  if (filed.length === 0) return <td />;
  if (span === 0) return null;
  const isShared = span > 1;
  return (
    // Where a row is a block, as on a phone, the cell says itself what it is.
    <td data-label={label} rowSpan={isShared ? span : undefined}>
      {filed.map(({ title }, index) => (
        <Title key={title}>{index < filed.length - 1 ? `${title}、` : title}</Title>
      ))}
      {isShared && <span className="whole">（{WHOLE_SENTENCE}）</span>}
    </td>
  );
}
