/** The parts of the file that the library writes otherwise than is needed here: properties, styles, settings, names of fonts. */
import type { Site } from '../../model';
import { escapeHtml } from '../html';
import { xmlText } from './runs';
import { stylesXml } from './styles';

/** A part of the file by its path in it. */
interface Part {
  readonly path: string;
  readonly data: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A release without a day gives the same file at any time too. */
const NO_DAY = '2000-01-01';

/** Gives these parts. */
export function ownParts(site: Site, title: string): Part[] {
  return [
    { path: 'docProps/core.xml', data: properties(site, title) },
    { path: 'word/styles.xml', data: `${DECLARATION}<w:styles ${WORD}>${stylesXml()}</w:styles>` },
    { path: 'word/settings.xml', data: settings() },
    { path: 'word/fontTable.xml', data: fontTable() },
  ];
}

/** Title, language, the day of the release; no author, since none is known. */
function properties({ releasedOn = NO_DAY, name }: Site, title: string): string {
  const day = `${releasedOn}T00:00:00Z`;
  return `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${[
    `<dc:title>${escapeHtml(xmlText(title))}</dc:title>`,
    `<dc:description>${escapeHtml(xmlText(name))}</dc:description>`,
    '<dc:language>zh-CN</dc:language>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`,
  ].join('')}</cp:coreProperties>`;
}

/** As Chinese Word sets up a new document, with margins mirrored and heads of odd and even sheets apart. */
function settings(): string {
  return `${DECLARATION}<w:settings ${WORD}>${[
    '<w:zoom w:percent="100"/>',
    '<w:mirrorMargins/>',
    '<w:bordersDoNotSurroundHeader/>',
    '<w:bordersDoNotSurroundFooter/>',
    '<w:defaultTabStop w:val="420"/>',
    '<w:evenAndOddHeaders/>',
    '<w:drawingGridVerticalSpacing w:val="156"/>',
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
    `<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>${COMPATIBILITY}</w:compat>`,
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>',
    '<w:decimalSymbol w:val="."/>',
    '<w:listSeparator w:val=","/>',
  ].join('')}</w:settings>`;
}

/** Word 2013 and later: opened without “compatibility mode” in its title. */
const COMPATIBILITY = [
  ['compatibilityMode', '15'],
  ['overrideTableStyleFontSizeAndJustification', '1'],
  ['enableOpenTypeFeatures', '1'],
  ['doNotFlipMirrorIndents', '1'],
  ['differentiateMultirowTableHeaders', '1'],
]
  .map(
    ([name, value]) =>
      `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
  )
  .join('');

/** The faces that not every machine has, each with the one that stands in for it. */
const FONTS = [
  { name: '方正小标宋简体', instead: '宋体', family: 'auto' },
  { name: '仿宋_GB2312', instead: '仿宋', family: 'modern' },
  { name: '楷体_GB2312', instead: '楷体', family: 'modern' },
  { name: '黑体', instead: 'SimHei', family: 'modern' },
  { name: '宋体', instead: 'SimSun', family: 'auto' },
] as const;

/** The character set 86 is that of simplified Chinese. */
function fontTable(): string {
  const fonts = FONTS.map(
    ({ name, instead, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="default"/></w:font>`,
  );
  return `${DECLARATION}<w:fonts ${WORD}>${fonts.join('')}</w:fonts>`;
}
