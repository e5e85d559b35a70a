/** The 任务分解表 as CSV after RFC 4180, for programs; in UTF-8 with a byte order mark, by which Excel knows it. */
import { writeCsv } from 'hucre/csv';
import type { LedgerRow } from '../model';
import { cellsOf, FILE_HEADER, type LedgerFile } from './ledger-rows';

/** What stands before a number, so that no spreadsheet takes 1.10 for 1.1 or for a date. */
const LEVELS: Readonly<Record<LedgerRow['level'], string>> = { task: '任务', measure: '举措', clause: '分句' };

/** What a spreadsheet would take for a formula, also behind spaces and in full width, or lose at the start of a cell. */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Gives the table: the header, then a line for each row. */
export function ledgerCsv({ rows }: LedgerFile): string {
  const lines = rows.map((row, index) => {
    const [number = '', ...cells] = cellsOf(row);
    return [LEVELS[row.level] + number, ...cells, String(index + 1)];
  });
  return csv([FILE_HEADER, ...lines]);
}

/** Gives rows as CSV whose cells no spreadsheet takes for a formula: an apostrophe stands before those that look like one. */
export function csv(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
  return `${writeCsv(cells, { bom: true, quoteStyle: 'all' })}\r\n`;
}
