/** The 任务分解表 for Excel and WPS: one sheet to fill in, sort, filter and print, and one that says what it is. */
import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Briefing, Library, Site } from '../model';
import { absolute, paths } from '../paths';
import { chineseDate } from '../text/typography';
import { LEDGER_TITLE } from '../vocabulary';
import { sourceName, textName } from '../vocabulary/genres';
import { cellsOf, fileHeader, type LedgerFile } from './ledger-rows';
import { ABOUT_WIDTHS, asHead, heightOf, linked, SONG, STYLES, WIDTHS } from './ledger-styles';

/** Above the header: what it is, whose words, how it was made. */
const TITLE_ROWS = 3;
/** Columns on paper: those after them are for sorting and for programs. */
const PRINTED_COLUMNS = 8;
const SHEET = '任务分解表';
const UNOFFICIAL = '非官方文件';
/** Column of the words: up to it a task's row is set bold. */
const WORDS = 1;
/** Column of the sentence's place, which leads to it. */
const PLACE = 2;
/** Columns of short texts. */
const CENTRED: readonly number[] = [0, PLACE, 3];
const sortingNote = (briefing: Briefing): string =>
  `筛选、排序后，按“原次序”升序即恢复${sourceName([briefing])}的次序；“进展”以右各列不打印。`;
/** Where the release has no date; the file must have one, and a clock would make each copy another file. */
const NO_DATE = '1980-01-01';

/** Gives the workbook; the same library gives the same bytes. */
export async function ledgerXlsx({ site }: Library, file: LedgerFile): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    sheets: [tableSheet(site, file), aboutSheet(site, file)],
    defaultFont: SONG,
    properties: { title: LEDGER_TITLE, description: file.article, modified: new Date(site.releasedOn ?? NO_DATE) },
  });
  return new Uint8Array(bytes);
}

function tableSheet(site: Site, { briefing, rows, article, voices, notes }: LedgerFile): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const heights = new Map<number, { readonly height: number }>();
  const put = (row: number, column: number, cell: Partial<Cell>) => cells.set(`${row},${column}`, cell);
  const above = [
    { value: LEDGER_TITLE, style: STYLES.title, height: 27 },
    aboveLine([article, ...voices].join('　'), STYLES.article),
    aboveLine(notes.join(''), STYLES.notes),
  ];
  for (const [row, { height, ...cell }] of above.entries()) {
    put(row, 0, linked(cell, undefined));
    heights.set(row, { height });
  }
  for (const [column, value] of fileHeader(briefing).entries())
    put(TITLE_ROWS, column, { value, style: STYLES.header });
  heights.set(TITLE_ROWS, { height: 36 });
  for (const [index, row] of rows.entries()) {
    const at = TITLE_ROWS + 1 + index;
    const texts = cellsOf(row);
    const dress = (style: CellStyle, column: number) => (row.level === 'task' ? asHead(style, column <= WORDS) : style);
    const target = absolute(site.url, paths.sentence(briefing.slug, row.sentence));
    for (const [column, value] of texts.entries())
      put(
        at,
        column,
        linked({ value, style: dress(styleOf(column, value), column) }, column === PLACE ? target : undefined),
      );
    put(at, texts.length, { value: index + 1, style: dress(STYLES.blank, texts.length) });
    heights.set(at, { height: heightOf(texts.slice(0, PRINTED_COLUMNS)) });
  }
  const header = TITLE_ROWS + 1;
  return {
    name: SHEET,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [],
    cells,
    rowDefs: heights,
    merges: above.map((_, row) => ({ startRow: row, endRow: row, startCol: 0, endCol: PRINTED_COLUMNS - 1 })),
    freezePane: { rows: header },
    autoFilter: { range: `A${header}:${letter(fileHeader(briefing).length)}${header + rows.length}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: `$A$1:$${letter(PRINTED_COLUMNS)}$${header + rows.length}`,
      printTitlesRow: `$1:$${header}`,
      horizontalCentered: true,
      // In inches; the binding is at the top of a landscape sheet.
      margins: { top: 0.8, bottom: 0.7, left: 0.6, right: 0.6, header: 0.3, footer: 0.35 },
    },
    headerFooter: { oddFooter: `&L${footer(site)}&C— &P —&R&A` },
  };
}

/** What does not fit above the table, a line each. */
function aboutSheet(site: Site, { briefing, article, voices, notes, more }: LedgerFile): WriteSheet {
  const address = absolute(site.url, paths.tasks(briefing.slug));
  const lines: readonly { readonly label: string; readonly value: string | undefined; readonly isLink?: true }[] = [
    { label: '名称', value: LEDGER_TITLE },
    { label: textName([briefing]), value: article },
    { label: '说话人', value: voices.join('；') },
    { label: '说明', value: [...notes, ...more, sortingNote(briefing)].join('') },
    { label: '编制', value: site.name },
    { label: '本站网址', value: address, isLink: true },
    { label: `${sourceName([briefing])}网址`, value: briefing.url, isLink: true },
    { label: '本站版本', value: editionOf(site) },
  ];
  const cells = new Map<string, Partial<Cell>>();
  const heights = new Map<number, { readonly height: number }>();
  const known = lines.flatMap(({ value, ...line }) => (value === undefined ? [] : [{ ...line, value }]));
  for (const [row, { label, value, isLink }] of known.entries()) {
    cells.set(`${row},0`, { value: label, style: STYLES.label });
    cells.set(`${row},1`, linked({ value, style: STYLES.value }, isLink && value));
    heights.set(row, { height: heightOf([label, value], ABOUT_WIDTHS, 1) });
  }
  return {
    name: '说明',
    columns: ABOUT_WIDTHS.map((width) => ({ width })),
    rows: [],
    cells,
    rowDefs: heights,
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function styleOf(column: number, value: string): CellStyle {
  if (CENTRED.includes(column)) return STYLES.centred;
  return value === '' ? STYLES.blank : STYLES.words;
}

/** The site's name, its edition and what the table is not; & is a command there. */
function footer(site: Site): string {
  return [site.name, editionOf(site), UNOFFICIAL].filter(Boolean).join('　').replaceAll('&', '&&');
}

/** The release as an edition: a bare date would read as that of a document's signing. */
function editionOf({ releasedOn }: Site): string | undefined {
  return releasedOn === undefined ? undefined : `${chineseDate(releasedOn)}版`;
}

/** A line above the header, over all columns that are printed. */
function aboveLine(value: string, style: CellStyle) {
  const width = WIDTHS.slice(0, PRINTED_COLUMNS).reduce((sum, one) => sum + one, 0);
  return { value, style, height: heightOf([value], [width], 1) };
}

function letter(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column - 1);
}
