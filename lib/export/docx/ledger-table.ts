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
import { LEDGER_COLUMNS, ledgerTopics, ledgerVisits } from '../../vocabulary/ledger';
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
  const head = Object.values(LEDGER_COLUMNS).map((title) => ({ text: words(title), style: STYLES.columnTitle }));
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
            cellsOf(writing, briefing.slug, row, rows[index - 1]),
            row.level === 'task' ? { fill: TASK_FILL, keepNext: true } : {},
          ),
        ),
      ),
    ],
  });
}

/** What stands in the columns that are filled; the last three are for those who work with the table. */
function cellsOf({ site, links }: Writing, briefing: string, row: LedgerRow, above: LedgerRow | undefined): Cell[] {
  const isTask = row.level === 'task';
  const isFirst = row.level !== 'clause' || above?.sentence !== row.sentence;
  const own = isTask ? { style: STYLES.task } : {};
  // What holds for a whole sentence stands once beside its clauses.
  const shared = (text: string): Cell => ({
    ...(isFirst && { text: words(text) }),
    ...(row.level === 'clause' && { merged: isFirst ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
  });
  return [
    { text: words(row.number), ...own },
    { text: words(row.shown), ...own },
    { text: links.to(absolute(site.url, paths.sentence(briefing, row.sentence)), placeLabel(row.sentence)) },
    shared(ledgerTopics(row)),
    shared(ledgerVisits(row)),
    {},
    {},
    {},
  ];
}

interface RowOptions {
  readonly fill?: string;
  readonly tableHeader?: boolean;
  /** A task's head stays with its first measure. */
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
