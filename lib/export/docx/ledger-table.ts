/** The 任务分解表 as a table: its head on every sheet, no row cut in two. */
import {
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { LedgerRow, Piece } from '../../model';
import { absolute, paths } from '../../paths';
import { placeLabel } from '../../vocabulary';
import { LANDSCAPE_WIDTH } from './page';
import { words } from './runs';
import { STYLES } from './style-names';
import type { Writing } from './writing';

/** The columns, each with its part of a hundred of the width. */
const COLUMNS = [
  { title: '序号', part: 5 },
  { title: '任务和举措（照录报道）', part: 32 },
  { title: '出处', part: 11 },
  { title: '主题（本站归类）', part: 10 },
  { title: '相关调研点（同主题，本站归类）', part: 18 },
  { title: '责任单位', part: 8 },
  { title: '完成时限', part: 8 },
  { title: '进展', part: 8 },
] as const;

/** Greys behind the table's head and behind a task's. */
const HEAD_FILL = 'E7E6E6';
const TASK_FILL = 'F5F5F5';

/** Gives the table of a briefing's tasks. */
export function ledgerTable(writing: Writing, { briefing, tasks }: Extract<Piece, { kind: 'ledger' }>): Table {
  const head = rowOf(
    COLUMNS.map(({ title }) => [words(title)]),
    { fill: HEAD_FILL, tableHeader: true },
  );
  const rows = tasks.flatMap((task) =>
    task.rows.map((row) =>
      rowOf(cellsOf(writing, briefing.slug, row), row.level === 'task' ? { fill: TASK_FILL, keepNext: true } : {}),
    ),
  );
  return new Table({
    width: { size: LANDSCAPE_WIDTH, type: WidthType.DXA },
    columnWidths: COLUMNS.map(({ part }) => widthOf(part)),
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows: [head, ...rows],
  });
}

/** What stands in the columns that are filled; the last three are for those who work with the table. */
function cellsOf({ site, links }: Writing, briefing: string, row: LedgerRow): ParagraphChild[][] {
  return [
    [words(row.number)],
    [words(row.shown)],
    [links.to(absolute(site.url, paths.sentence(briefing, row.sentence)), placeLabel(row.sentence))],
    [words(row.topics.map(({ title }) => title).join('、'))],
    [words(row.visits.map(({ title }) => title).join('、'))],
    [],
    [],
    [],
  ];
}

interface RowOptions {
  readonly fill?: string;
  readonly tableHeader?: boolean;
  /** A task's head stays with its first measure. */
  readonly keepNext?: boolean;
}

function rowOf(cells: readonly (readonly ParagraphChild[])[], { fill, ...options }: RowOptions): TableRow {
  return new TableRow({
    ...options,
    cantSplit: true,
    children: COLUMNS.map(
      ({ part }, column) =>
        new TableCell({
          width: { size: widthOf(part), type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          ...(fill === undefined ? {} : { shading: { fill } }),
          children: [new Paragraph({ style: STYLES.cell, children: cells[column] ?? [] })],
        }),
    ),
  });
}

function widthOf(part: number): number {
  return Math.floor((LANDSCAPE_WIDTH * part) / 100);
}
