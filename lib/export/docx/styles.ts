/** The styles: faces and sizes after GB/T 9704-2012. */
import { BODY_SIZE, CHARACTER, LINE, PORTRAIT_WIDTH } from './page';
import { CHARACTER_STYLES, HEADING_LEVELS, headingStyle, STYLES } from './style-names';
import { type Style, styleXml } from './style-xml';

/** Faces by the names that officials' machines know; `parts.ts` says what stands in where one is missing. */
const SONG = '宋体';
const TITLE_SONG = '方正小标宋简体';
const FANG = '仿宋_GB2312';
const KAI = '楷体_GB2312';
const HEI = '黑体';

/** The red of the site's rule beside speech. */
const SPEECH = 'A5281B';

/** For text of the body's size, and for what is smaller, whose own characters are narrower. */
const TWO_CHARACTERS = { first: 2 * CHARACTER, characters: 200 } as const;
const AS_MUCH = { first: 2 * CHARACTER } as const;

/** Levels of headings: 黑体, 楷体, then 仿宋; the source's own headings come below the site's. */
const headings = HEADING_LEVELS.map(
  (level): Style => ({
    id: headingStyle(level),
    name: `heading ${level}`,
    next: 'Normal',
    face: level === 1 ? HEI : level === 2 ? KAI : FANG,
    bold: level > 2,
    before: Math.floor(LINE / 2),
    align: 'left',
    indent: TWO_CHARACTERS,
    keepNext: true,
    keepLines: true,
    outline: level,
  }),
);

// biome-ignore format: a table
const STYLE_TABLE: readonly Style[] = [
  { id: 'Normal', name: 'Normal', size: BODY_SIZE, align: 'both', indent: TWO_CHARACTERS },
  ...headings,
  { id: STYLES.title, name: 'Title', next: 'Normal', face: TITLE_SONG, size: 44, line: 680, after: 180, align: 'center', keepNext: true, keepLines: true },
  { id: STYLES.underTitle, name: 'Subtitle', next: 'Normal', face: KAI, size: 28, line: 480, align: 'center', keepNext: true, keepLines: true },
  { id: STYLES.header, name: 'header', face: SONG, size: 18, line: 300, align: 'center' },
  { id: STYLES.footer, name: 'footer', face: SONG, latin: SONG, size: 28, line: 280 },
  { id: STYLES.footnote, name: 'footnote text', face: SONG, size: 18, line: 260, align: 'left' },
  { id: STYLES.contentsTitle, name: 'TOC Heading', next: 'Normal', face: HEI, before: Math.floor(LINE / 2), align: 'center', keepNext: true },
  { id: STYLES.contents, name: 'toc 1', size: 28, line: 480, align: 'left', indent: { hanging: 560 }, tab: PORTRAIT_WIDTH },
  { id: STYLES.statement, name: '转述', face: KAI, indent: TWO_CHARACTERS, rule: SPEECH },
  { id: STYLES.label, name: '转述标签', next: STYLES.statement, face: HEI, size: 21, line: LINE, align: 'left', indent: AS_MUCH, rule: SPEECH, keepNext: true, keepLines: true },
  { id: STYLES.remark, name: '说明', face: SONG, size: 21, line: 400, align: 'left', indent: AS_MUCH, keepLines: true },
  { id: STYLES.cell, name: '表格文字', size: 21, line: 340, align: 'left' },
  { id: STYLES.columnTitle, name: '表格栏名', basedOn: STYLES.cell, face: HEI, align: 'center' },
  { id: STYLES.task, name: '表格任务', basedOn: STYLES.cell, bold: true },
  { id: CHARACTER_STYLES.lead, name: '引述', kind: 'character', face: FANG },
  { id: CHARACTER_STYLES.mode, name: '转述字样', kind: 'character', bold: true },
  { id: CHARACTER_STYLES.label, name: '说明标签', kind: 'character', face: HEI },
  { id: CHARACTER_STYLES.sourceHeading1, name: '原文一级标题', kind: 'character', face: HEI },
  { id: CHARACTER_STYLES.sourceHeading2, name: '原文二级标题', kind: 'character', face: KAI },
  { id: CHARACTER_STYLES.sourceHeading3, name: '原文三级标题', kind: 'character', face: FANG },
  // Live, and not seen: an office's paper has no blue lines.
  { id: CHARACTER_STYLES.link, name: 'Hyperlink', kind: 'character' },
  { id: 'FootnoteReference', name: 'footnote reference', kind: 'character', raised: true },
  // The library's part of endnotes, of which there are none, names it.
  { id: 'EndnoteReference', name: 'endnote reference', kind: 'character', raised: true },
];

/** What holds where no style says otherwise. */
const DEFAULTS = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${FANG}" w:cs="Times New Roman"/><w:sz w:val="${BODY_SIZE}"/><w:szCs w:val="${BODY_SIZE}"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;

/** Word wants these two under all others. */
const GROUND =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

/** Gives what stands in the part of the styles. */
export function stylesXml(): string {
  return DEFAULTS + GROUND + STYLE_TABLE.map(styleXml).join('');
}
