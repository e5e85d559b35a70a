/** The sheet after GB/T 9704-2012: its margins, 22 lines of 28 characters, running head, page number at the outer edge. */
import {
  AlignmentType,
  DocumentGridType,
  Footer,
  Header,
  type ISectionPropertiesOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { words } from './runs';
import { STYLES } from './style-names';

/** In twentieths of a point, as Word counts. */
const A4 = { width: 11_906, height: 16_838 } as const;

/** Top 37 mm, bottom 35, inner 28, outer 26; head and foot so that the number's dash lies 7 mm below the text. */
const PORTRAIT = { top: 2098, bottom: 1984, left: 1587, right: 1474, header: 1247, footer: 1446 } as const;

/** The same sheet turned: what is above comes to lie at the binding. */
const LANDSCAPE = { top: 1587, bottom: 1474, left: 1984, right: 2098, header: 907, footer: 936 } as const;

/** How wide the text is, and that of a turned sheet. */
export const PORTRAIT_WIDTH = A4.width - PORTRAIT.left - PORTRAIT.right;
export const LANDSCAPE_WIDTH = A4.height - LANDSCAPE.left - LANDSCAPE.right;

/** The pitch of lines: 28.95 points. */
export const LINE = 579;

/** 三号, in half points. */
export const BODY_SIZE = 32;

/** The pitch of the body's characters, 15.75 points, of which the text's width holds 28; the style of the body sets them so much closer. */
export const CHARACTER = 315;

/** How a stretch of sheets is set up. */
export interface Sheets {
  readonly landscape: boolean;
  /** What stands at the head of each. */
  readonly head: string;
  /** The document's first, which bears its title and no head. */
  readonly first: boolean;
}

/** Gives the properties, heads and feet of a stretch of sheets. */
export function sheetSetUp({ landscape, head, first }: Sheets) {
  const properties: ISectionPropertiesOptions = {
    type: SectionType.NEXT_PAGE,
    titlePage: first,
    page: {
      size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      margin: landscape ? LANDSCAPE : PORTRAIT,
    },
    grid: { type: landscape ? DocumentGridType.DEFAULT : DocumentGridType.LINES, linePitch: LINE },
  };
  const header = () => new Header({ children: [new Paragraph({ style: STYLES.header, children: [words(head)] })] });
  const blank = new Header({ children: [new Paragraph({ style: STYLES.header })] });
  const odd = () => footer(AlignmentType.RIGHT);
  return {
    properties,
    headers: { default: header(), even: header(), ...(first ? { first: blank } : {}) },
    footers: { default: odd(), even: footer(AlignmentType.LEFT), ...(first ? { first: odd() } : {}) },
  };
}

/** One character in from the edge. */
const NUMBER_INDENT = 280;

function footer(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: { hint: 'eastAsia' } });
  const indent = alignment === AlignmentType.LEFT ? { left: NUMBER_INDENT } : { right: NUMBER_INDENT };
  return new Footer({ children: [new Paragraph({ style: STYLES.footer, alignment, indent, children: [number] })] });
}
