/** How the 任务分解表 looks in Excel: faces by the names that Chinese offices have, borders that survive a copier, grey that does not shout. */
import type { Cell, CellStyle } from 'hucre/xlsx';

type FontStyle = NonNullable<CellStyle['font']>;

const LINE = { style: 'thin', color: { rgb: '808080' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;
const grey = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
/** GB 2312, so that a machine without the face takes another Chinese one. */
const CHINESE = 134;

/** In points; the default face too, by which Excel measures the columns. */
export const SONG: FontStyle = { name: '宋体', size: 11, charset: CHINESE };
const HEI: FontStyle = { name: '黑体', size: 11, charset: CHINESE };

/** Text, so that 1.10 stays what it is and nothing becomes a formula when somebody edits it. */
const TEXT = '@';

const cell: CellStyle = { font: SONG, border: BORDER, alignment: { vertical: 'center', wrapText: true } };
const text: CellStyle = { ...cell, numFmt: TEXT };
const centred: CellStyle = { ...text, alignment: { ...text.alignment, horizontal: 'center' } };
/** A hair of air between words and rules. */
const words: CellStyle = { ...text, alignment: { ...text.alignment, horizontal: 'left', indent: 1 } };

/** The looks of cells by what they hold. */
export const STYLES = {
  title: { font: { ...HEI, size: 16 }, alignment: { horizontal: 'center', vertical: 'center' } },
  article: { font: SONG, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
  notes: { font: { ...SONG, size: 10 }, alignment: { vertical: 'center', wrapText: true } },
  header: { ...centred, font: HEI, fill: grey('E7E6E6') },
  words,
  centred,
  /** To be filled in, with a date or a number too. */
  blank: cell,
  label: { font: HEI, alignment: { vertical: 'top' } },
  value: { font: SONG, numFmt: TEXT, alignment: { vertical: 'top', wrapText: true } },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Gives the look of the same cell in the row of a task's head; bold where it is the task. */
export function asHead(style: CellStyle, isBold: boolean): CellStyle {
  return { ...style, font: { ...style.font, bold: isBold }, fill: grey('F5F4F2') };
}

/** Gives the look of the same cell where it leads to an address. */
function asLink(style: CellStyle): CellStyle {
  return { ...style, font: { ...style.font, underline: true } };
}

/** Gives a cell that leads to an address where there is one. */
export function linked(cell: { value: string; style: CellStyle }, target: string | undefined): Partial<Cell> {
  const value = literal(cell.value);
  return target === undefined ? { ...cell, value } : { value, style: asLink(cell.style), hyperlink: { target } };
}

/** Gives a text that the format reads as it is: it takes _x0041_ for A, unless the first _ is written so too. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Widths in digits of the default face, in the columns' order; those to H fill a landscape A4 sheet. */
export const WIDTHS: readonly number[] = [10, 44, 14, 14, 22, 15, 12, 15, 42, 9, 9];
/** Of the sheet that says what the table is. */
export const ABOUT_WIDTHS: readonly number[] = [14, 100];

/** Lines of a row are so high, in points, and a row has room for two that are written by hand. */
const LINE_POINTS = 16.5;
const LEAST_LINES = 2;
/** What Excel can show at most. */
const MOST_POINTS = 409;

/** Lost to a cell's edges and to marks that may not begin a line, in digits. */
const LOST = 4;

/** Gives the height of a row in points that shows its cells whole. */
export function heightOf(cells: readonly string[], widths = WIDTHS, least = LEAST_LINES): number {
  const lines = cells.map((words, column) => Math.ceil(digitsOf(words) / ((widths[column] ?? 10) - LOST)));
  return Math.min(MOST_POINTS, Math.max(least, ...lines) * LINE_POINTS + 6);
}

/** How many digits are as wide as a text: a Chinese character or mark is two. */
function digitsOf(words: string): number {
  return [...words].reduce((sum, character) => sum + (character < '\u0100' ? 1 : 2), 0);
}
