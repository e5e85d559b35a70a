import type { LedgerTask } from '@/lib/model';
import { placeLabel } from '@/lib/vocabulary';

interface Props {
  readonly briefing: string;
  readonly tasks: readonly LedgerTask[];
}

/** The 任务分解表: a row for each measure, with blank columns to fill in. */
export function LedgerTable({ tasks }: Props) {
  return (
    <table className="ledger">
      <tbody>
        {tasks
          .flatMap(({ rows }) => rows)
          .map((row) => (
            <tr key={row.number}>
              <th scope="row">{row.number}</th>
              <td>{row.shown}</td>
              <td>{placeLabel(row.sentence)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
