/** The 任务分解表 as a table: its head on every sheet, no row cut in two. */
import {
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { LedgerRow, Piece } from '../../model';
import { absolute, paths } from '../../paths';
import { placeLabel } from '../../vocabulary';
import { LEDGER_COLUMNS, ledgerColumns, ledgerFiling } from '../../vocabulary/ledger';
import { LANDSCAPE_WIDTH } from './page';
import { words } from './runs';
import { STYLES } from './style-names';
import type { Writing } from './writing';

/** In twentieths of a point: 第12段第14句 fits in a line, the blanks are 26, 22 and 26 mm wide, and the words have the rest. */
const WIDTHS = { number: 940, place: 1620, topics: 980, visits: 1820, office: 1474, deadline: 1247, progress: 1474 };
const WORDS = LANDSCAPE_WIDTH - Object.values(WIDTHS).reduce((sum, width) => sum + width, 0);
const COLUMNS = { ...LEDGER_COLUMNS, ...WIDTHS, words: WORDS } satisfies Record<keyof typeof LEDGER_COLUMNS, number>;

/** Greys behind the table's head and behind a task's. */
const HEAD_FILL = 'E7E6E6';
const TASK_FILL = 'F5F5F5';

/** What stands in a cell, and in which style where it is not that of the others. */
interface Cell {
  readonly text?: ParagraphChild;
  readonly style?: string;
  /** Where it lies in one that is merged over several rows. */
  readonly merged?: (typeof VerticalMergeType)['RESTART' | 'CONTINUE'];
}

/** Gives the table of a briefing's tasks. */
export function ledgerTable(writing: Writing, { briefing, tasks }: Extract<Piece, { kind: 'ledger' }>): Table {
  const head = Object.values(ledgerColumns(briefing)).map((title) => ({
    text: words(title),
    style: STYLES.columnTitle,
  }));
  return new Table({
    width: { size: LANDSCAPE_WIDTH, type: WidthType.DXA },
    columnWidths: Object.values(COLUMNS),
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    rows: [
      rowOf(head, { fill: HEAD_FILL, tableHeader: true }),
      ...tasks.flatMap(({ rows }) =>
        rows.map((row, index) =>
          rowOf(
            cellsOf(writing, briefing.slug, row),
            row.level === 'task' ? { fill: TASK_FILL, keepNext: true } : { keepNext: isBound(rows[index + 1]) },
          ),
        ),
      ),
    ],
  });
}

/** What stands in the columns that are filled; the last three are for those who work with the table. */
function cellsOf({ site, links }: Writing, briefing: string, row: LedgerRow): Cell[] {
  const isTask = row.level === 'task';
  const own = isTask ? { style: STYLES.task } : {};
  // What holds for a whole sentence stands once beside its clauses.
  const shared = (filed: readonly { readonly title: string }[]): Cell => {
    if (filed.length === 0) return {};
    if (row.span === 0) return { merged: VerticalMergeType.CONTINUE };
    return { text: words(ledgerFiling(row, filed)), ...(row.span > 1 && { merged: VerticalMergeType.RESTART }) };
  };
  return [
    { text: words(row.number), ...own },
    { text: words(row.shown), ...own },
    { text: links.to(absolute(site.url, paths.sentence(briefing, row.sentence)), placeLabel(row.sentence)) },
    shared(row.topics),
    shared(row.visits),
    {},
    {},
    {},
  ];
}

/** Tells whether a row stays on a sheet with the one before it, at whose side stands what both are filed under. */
function isBound(row: LedgerRow | undefined): boolean {
  return row?.span === 0 && row.topics.length + row.visits.length > 0;
}

interface RowOptions {
  readonly fill?: string;
  readonly tableHeader?: boolean;
  /** A task's head stays with its first measure, and clauses with what stands beside them all. */
  readonly keepNext?: boolean;
}

function rowOf(cells: readonly Cell[], { fill, ...options }: RowOptions): TableRow {
  return new TableRow({
    ...options,
    cantSplit: true,
    children: Object.values(COLUMNS).map((width, column) => {
      const { text, style, merged } = cells[column] ?? {};
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        ...(merged && { verticalMerge: merged }),
        ...(fill === undefined ? {} : { shading: { fill } }),
        children: [new Paragraph({ style: style ?? STYLES.cell, children: text ? [text] : [] })],
      });
    }),
  });
}
