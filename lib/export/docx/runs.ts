/** Runs of text, links and bookmarks as Word reads them, the same bytes for the same words. */
import { BookmarkEnd, BookmarkStart, ConcreteHyperlink, type IContext, Paragraph, TextRun } from 'docx';
import { CHARACTER_STYLES, headingStyle } from './style-names';

/** What XML cannot hold: control characters, halves of surrogate pairs, two that are none. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Gives a text as XML can hold it, one character for one: what it cannot hold shows as lost. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '\uFFFD');
}

/** Gives a run of text; quotation marks and dashes in the Chinese face, not the Latin one, which is narrow. */
export function words(text: string, style?: string): TextRun {
  return new TextRun({ text: xmlText(text), font: { hint: 'eastAsia' }, ...(style && { style }) });
}

/**
 * A link off the document. The library gives such a link a name by chance, which would make other bytes each time; this one is named
 * by its number.
 */
class NumberedLink extends ConcreteHyperlink {
  constructor(
    private readonly url: string,
    text: string,
    id: string,
  ) {
    super([words(text, CHARACTER_STYLES.link)], id);
  }

  override prepForXml(context: IContext) {
    context.viewWrapper.Relationships.addRelationship(
      this.linkId,
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
      xmlText(this.url),
      'External',
    );
    return super.prepForXml(context);
  }
}

/** Makes the links of one document. */
export class Links {
  private count = 0;

  /** Gives a text that leads to an address; the bare text where there is no address. */
  to(url: string | undefined, text: string): ConcreteHyperlink | TextRun {
    if (url === undefined) return words(text);
    this.count += 1;
    return new NumberedLink(url, text, `Link${this.count}`);
  }
}

/** Gives a text that leads to the heading of a piece by its number. */
export function inside(place: number, text: string): ConcreteHyperlink {
  return new ConcreteHyperlink([words(text, CHARACTER_STYLES.link)], '', bookmark(place));
}

/** Gives the heading of a piece, to which `inside` leads. */
export function markedHeading(place: number, text: string): Paragraph {
  const heading = new Paragraph({ style: headingStyle(1) });
  // The library's own bookmark counts on from one document to the next.
  for (const child of [new BookmarkStart(bookmark(place), place), words(text), new BookmarkEnd(place)])
    heading.addChildElement(child);
  return heading;
}

/** Word takes letters, digits and low lines. */
function bookmark(place: number): string {
  return `piece_${place}`;
}
