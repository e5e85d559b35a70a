/** The ids of the styles: Word's own where it has one, so that each shows under its name in the reader's language. */

/** Styles of paragraphs. */
export const STYLES = {
  title: 'Title',
  underTitle: 'Subtitle',
  header: 'Header',
  footer: 'Footer',
  footnote: 'FootnoteText',
  contentsTitle: 'TOCHeading',
  contents: 'TOC1',
  statement: 'Statement',
  label: 'StatementLabel',
  remark: 'Remark',
  cell: 'LedgerCell',
  columnTitle: 'LedgerHead',
  task: 'LedgerTask',
} as const;

/** Styles of characters. */
export const CHARACTER_STYLES = {
  link: 'Hyperlink',
  lead: 'StatementLead',
  mode: 'StatementMode',
  label: 'RemarkLabel',
  sourceHeading1: 'SourceHeading1',
  sourceHeading2: 'SourceHeading2',
  sourceHeading3: 'SourceHeading3',
} as const;

/** How deep headings go: a composed document's pieces, their articles and sections, and three levels of the source's own. */
export const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** Gives the id of the style of a heading of a level from 1; what lies deeper takes the last. */
export function headingStyle(level: number): string {
  return `Heading${Math.min(level, HEADING_LEVELS.length)}`;
}
