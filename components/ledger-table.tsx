import type { Briefing, LedgerTask } from '@/lib/model';
import { paths } from '@/lib/paths';
import { articleLine } from '@/lib/text/typography';
import { LEDGER_TITLE, placeLabel } from '@/lib/vocabulary';
import { LEDGER_COLUMNS, LEDGER_NOTE, ledgerTopics, ledgerVisits } from '@/lib/vocabulary/ledger';

interface Props {
  readonly briefing: Briefing;
  readonly tasks: readonly LedgerTask[];
}

/** The 任务分解表: a row for each task and measure, with blank columns to fill in. */
export function LedgerTable({ briefing, tasks }: Props) {
  const voices = [...new Set(tasks.flatMap(({ rows }) => rows.map(({ voice }) => voice)))];
  const { topics, visits } = LEDGER_COLUMNS;
  return (
    <table className="ledger">
      <caption>
        <strong>{LEDGER_TITLE}</strong>
        <span>{[articleLine(briefing), ...voices].join('　')}</span>
        <span className="note">{LEDGER_NOTE}</span>
      </caption>
      <thead>
        <tr>
          {Object.entries(LEDGER_COLUMNS).map(([name, label]) => (
            <th key={name} scope="col" data-column={name}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {tasks.map((task) => (
        <tbody key={task.slug}>
          {task.rows.map((row) => (
            <tr key={row.number} className={row.level}>
              <th scope="row">{row.number}</th>
              <td className="words">{row.shown}</td>
              <td>
                <a href={paths.sentence(briefing.slug, row.sentence)}>{placeLabel(row.sentence)}</a>
              </td>
              {/* Where a row is a block, as on a phone, each of these says itself what it is. */}
              <td data-label={topics}>{ledgerTopics(row)}</td>
              <td data-label={visits}>{ledgerVisits(row)}</td>
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
