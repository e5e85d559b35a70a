/** A style as Word's XML has it: the library knows no paragraph that stands off the grid, which all small text must. */
import { BODY_SIZE, CHARACTER } from './page';

/** A style of a paragraph or of characters. */
export interface Style {
  readonly id: string;
  /** Word shows its own styles by the reader's language, the others as they are named. */
  readonly name: string;
  readonly kind?: 'character';
  /** Left out where it is Normal, or the characters' default. */
  readonly basedOn?: string;
  readonly next?: string;
  readonly face?: string;
  /** For letters and digits, where they are not to be in Times New Roman. */
  readonly latin?: string;
  /** In half points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** Six hexadecimal digits. */
  readonly raised?: boolean;
  /** Off the grid of lines and characters, each line so high, in twentieths of a point. */
  readonly line?: number;
  /** Space above and below, in twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  readonly align?: 'left' | 'center' | 'both';
  /**
   * The first line's, in twentieths of a point and, for text of the body's size, in hundredths of a character; or that of all lines
   * but the first. Left out it is none: the body's own is not passed on.
   */
  readonly indent?: { readonly first: number; readonly characters?: number } | { readonly hanging: number };
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** From 1. */
  readonly outline?: number;
  /** The colour of a rule in the margin beside it. */
  readonly rule?: string;
  /** Where what stands behind a tab ends, dots before it, in twentieths of a point. */
  readonly tab?: number;
}

/** Gives a style as XML. */
export function styleXml(style: Style): string {
  const { id, name, kind = 'paragraph', next } = style;
  const isNormal = id === 'Normal';
  const basedOn = style.basedOn ?? (kind === 'paragraph' ? 'Normal' : 'DefaultParagraphFont');
  return [
    `<w:style w:type="${kind}"${isNormal ? ' w:default="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>`,
    isNormal ? '' : `<w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:qFormat/>',
    kind === 'paragraph' ? `<w:pPr>${paragraphXml(style)}</w:pPr>` : '',
    `<w:rPr>${runXml(style)}</w:rPr></w:style>`,
  ].join('');
}

/** The order of the elements is the schema's: Word takes no other. */
function paragraphXml({
  id,
  keepNext,
  keepLines,
  rule,
  tab,
  line,
  before,
  after,
  indent,
  align,
  outline,
}: Style): string {
  const spacing = [
    before === undefined ? '' : ` w:before="${before}"`,
    after === undefined ? '' : ` w:after="${after}"`,
    line === undefined ? '' : ` w:line="${line}" w:lineRule="exact"`,
  ].join('');
  return [
    keepNext ? '<w:keepNext/>' : '',
    keepLines ? '<w:keepLines/>' : '',
    rule === undefined ? '' : `<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="${rule}"/></w:pBdr>`,
    tab === undefined ? '' : `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${tab}"/></w:tabs>`,
    id === 'Normal' ? MARKS_IN_MARGIN : '',
    line === undefined ? '' : '<w:snapToGrid w:val="0"/>',
    spacing === '' ? '' : `<w:spacing${spacing}/>`,
    indentXml(indent),
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline - 1}"/>`,
  ].join('');
}

/**
 * Marks at a line's end may hang in the margin, as in Word without a word. LibreOffice 7.4 takes it for the contrary, and had it not been
 * told, would lose the marks: off the grid of characters it does not draw those that hang from a justified line.
 */
const MARKS_IN_MARGIN = '<w:overflowPunct/>';

/** Word takes the number of characters before the length, where it is not 0. */
function indentXml(indent: Style['indent'] = { first: 0 }): string {
  if ('hanging' in indent)
    return `<w:ind w:left="${indent.hanging}" w:firstLineChars="0" w:hanging="${indent.hanging}"/>`;
  return `<w:ind w:firstLineChars="${indent.characters ?? 0}" w:firstLine="${indent.first}"/>`;
}

function runXml({ id, face, latin = 'Times New Roman', bold, line, size, raised }: Style): string {
  return [
    face === undefined
      ? ''
      : `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${face}" w:cs="Times New Roman"/>`,
    bold ? '<w:b/>' : '',
    line === undefined ? '' : '<w:snapToGrid w:val="0"/>',
    id === 'Normal'
      ? `<w:spacing w:val="${CHARACTER - 10 * BODY_SIZE}"/>`
      : line === undefined
        ? ''
        : '<w:spacing w:val="0"/>',
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    raised ? '<w:vertAlign w:val="superscript"/>' : '',
  ].join('');
}
