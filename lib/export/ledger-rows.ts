/** The 任务分解表 as the rows and words that its files hold. */
import type { Briefing, LedgerRow, Library, Statement } from '../model';
import { findBriefing } from '../queries/find';
import { ledger } from '../queries/ledger';
import { articleLine } from '../text/typography';
import { placeLabel } from '../vocabulary';
import { copyrightNote, faithfulNote } from '../vocabulary/genres';
import { ledgerColumns, ledgerFiling, ledgerNote } from '../vocabulary/ledger';
import { speechNote } from '../vocabulary/voices';

/** Columns that only files have: for who sorts and filters, and for programs. */
const FILE_COLUMNS = { voice: '转述、说话人、引述动词（本站标注）', sentence: '句编号', order: '原次序' } as const;

/** Gives what each column is called, in their order. */
export function fileHeader(briefing: Briefing): readonly string[] {
  return [...Object.values(ledgerColumns(briefing)), ...Object.values(FILE_COLUMNS)];
}

/** A table with what must be said wherever it goes. */
export interface LedgerFile {
  readonly briefing: Briefing;
  readonly rows: readonly LedgerRow[];
  /** The article, and whose its title is. */
  readonly article: string;
  /** Who says what stands in it, each once. */
  readonly voices: readonly string[];
  /** How it was made, and what its words are. */
  readonly notes: readonly string[];
  /** What else holds for them. */
  readonly more: readonly string[];
}

/** Gives the table of a briefing's tasks, or nothing where there is no such briefing or it has no tasks. */
export function ledgerFile(library: Library, slug: string): LedgerFile | undefined {
  const briefing = findBriefing(library, slug);
  const tasks = briefing ? ledger(library, briefing) : [];
  if (!briefing || tasks.length === 0) return undefined;
  const rows = tasks.flatMap((task) => task.rows);
  return {
    briefing,
    rows,
    article: articleLine(briefing),
    voices: [...new Set(rows.map(({ voice }) => voice))],
    notes: [ledgerNote(rows, briefing), speechNote(saidIn(briefing, rows), [briefing])].filter(Boolean),
    more: [
      ...(rows.some((row) => row.shown !== row.text) ? [faithfulNote([briefing])] : []),
      copyrightNote([briefing]),
    ],
  };
}

/** The statements that are heard in the rows. */
function saidIn({ sentences, statements }: Briefing, rows: readonly LedgerRow[]): Statement[] {
  const shown = new Set(rows.map(({ sentence }) => sentence));
  const said = new Set(sentences.filter(({ id }) => shown.has(id)).flatMap((sentence) => sentence.statements));
  return statements.filter(({ id }) => said.has(id));
}

/** Gives the cells of a row, one for each column of `fileHeader` but the last, which is its place among the rows. */
export function cellsOf(row: LedgerRow): readonly string[] {
  const known = [
    row.number,
    row.shown,
    placeLabel(row.sentence),
    ledgerFiling(row, row.topics),
    ledgerFiling(row, row.visits),
  ];
  const blank = ['', '', ''];
  return [...known, ...blank, row.voice, row.sentence];
}
