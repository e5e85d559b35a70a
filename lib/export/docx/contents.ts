/** The contents: a field that Word can fill with page numbers, and until then shows links to the pieces. */
import { BuilderElement, Paragraph, TextRun, XmlComponent } from 'docx';
import { inside, words } from './runs';
import { STYLES } from './style-names';

/** Headings of the first level, as links: these are the titles of the pieces. */
const CONTENTS_FIELD = ' TOC \\o "1-1" \\h ';

/** What a field does. */
class Instruction extends XmlComponent {
  constructor(text: string) {
    super('w:instrText');
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, text);
  }
}

/** Gives the contents of these titles, which lead to the pieces by their numbers from 1; not marked as outdated, of which Word would ask. */
export function contents(titles: readonly string[]): Paragraph[] {
  return [
    new Paragraph({ style: STYLES.contentsTitle, children: [words('目录')] }),
    ...titles.map(
      (title, index) =>
        new Paragraph({
          style: STYLES.contents,
          children: [
            ...(index === 0 ? [run(mark('begin')), run(new Instruction(CONTENTS_FIELD)), run(mark('separate'))] : []),
            inside(index + 1, title),
            ...(index === titles.length - 1 ? [run(mark('end'))] : []),
          ],
        }),
    ),
    // Where a table follows, its sheets begin here: LibreOffice takes feet that it meets within a field for the field's, and leaves out their numbers.
    new Paragraph({ style: STYLES.remark }),
  ];
}

function run(child: XmlComponent): TextRun {
  return new TextRun({ children: [child] });
}

/** Where a field begins, where what it shows begins, where that ends. */
function mark(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } });
}
