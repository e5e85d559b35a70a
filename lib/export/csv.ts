/** The 任务分解表 as CSV after RFC 4180, for programs; in UTF-8 with a byte order mark, by which Excel knows it. */
import { writeCsv } from 'hucre/csv';
import type { LedgerRow, Library } from '../model';
import { absolute, paths } from '../paths';
import { seenIn } from '../text/typography';
import { LEDGER_TITLE, travellingTitle } from '../vocabulary';
import { textName } from '../vocabulary/genres';
import { cellsOf, fileHeader, type LedgerFile } from './ledger-rows';

/** What stands before a number, so that no spreadsheet takes 1.10 for 1.1 or for a date. */
const LEVELS: Readonly<Record<LedgerRow['level'], string>> = { task: '任务', measure: '举措', clause: '分句' };

/** What a spreadsheet would take for a formula, also behind spaces and in full width, or lose at the start of a cell. */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** What, behind the article, only this form says in columns, since nothing stands above its header: of each line, for lines are sorted and handed on. */
const SAID_IN_EACH = ['见于', '网址', '说明'] as const;

/** Gives the table: the header, then a line for each row. */
export function ledgerCsv({ site }: Library, { briefing, rows, notes, more }: LedgerFile): string {
  const about = [`${LEDGER_TITLE}。`, ...notes, ...more].join('');
  const lines = rows.map((row, index) => {
    const [number = '', ...cells] = cellsOf(row);
    const address = absolute(site.url, paths.sentence(briefing.slug, row.sentence)) ?? '';
    const said = [travellingTitle(briefing), seenIn(briefing), address, about];
    return [LEVELS[row.level] + number, ...cells, String(index + 1), ...said];
  });
  return csv([[...fileHeader(briefing), textName([briefing]), ...SAID_IN_EACH], ...lines]);
}

/** Gives rows as CSV whose cells no spreadsheet takes for a formula: an apostrophe stands before those that look like one. */
export function csv(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
  return `${writeCsv(cells, { bom: true, quoteStyle: 'all' })}\r\n`;
}
