import type { ReactNode } from 'react';
import { TallyBar, TallyKey } from './tally-bar';

interface Tally {
  readonly quoted: number;
  readonly bare: number;
  readonly briefings: number;
}

interface Props {
  /** What the rows are: 年份, 说话人. */
  readonly head: string;
  readonly rows: readonly (Tally & { readonly key: string; readonly label: ReactNode; readonly held?: number })[];
  readonly caption?: string;
  /** A bar in each row, as long as its places are many; and beside the briefings that hold it, all that the site holds. */
  readonly drawn?: boolean;
}

/** Places in quotation marks and without, and the briefings that hold them, counted by something. */
export function TallyTable({ head, rows, caption, drawn = false }: Props) {
  const most = Math.max(1, ...rows.map(({ quoted, bare }) => quoted + bare));
  return (
    <table className={drawn ? 'tally drawn' : 'tally'}>
      {caption !== undefined && <caption className="note">{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">
            加引号
            {drawn && <TallyKey quoted />}
          </th>
          <th scope="col">
            未加引号
            {drawn && <TallyKey />}
          </th>
          <th scope="col">{drawn ? '篇数／所收' : '篇数'}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, quoted, bare, briefings, held }) => (
          <tr key={key}>
            <th scope="row">
              {drawn ? (
                <div className="tally-row">
                  <span>{label}</span>
                  <TallyBar quoted={quoted} bare={bare} most={most} />
                </div>
              ) : (
                label
              )}
            </th>
            <td>{quoted}</td>
            <td>{bare}</td>
            <td>{held === undefined ? briefings : `${briefings}／${held}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
