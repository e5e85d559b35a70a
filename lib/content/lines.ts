/** One paragraph of Markdown cut into its lines: the plain text of each, what is emphasised and linked in it, and its places. */
import type { Link, PhrasingContent } from 'mdast';
import type { VFile } from 'vfile';
import { fault, type Place } from './faults';
import { checkLink } from './links';

/** A stretch of a line's text, offsets in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A link over a stretch of a line. */
export interface LineLink extends Range {
  readonly url: string;
}

/** One line of a section's body. */
export interface Line {
  readonly text: string;
  readonly emphasised: readonly Range[];
  readonly links: readonly LineLink[];
  /** Where an offset of the text stands in the file. */
  readonly placeOf: (at: number) => Place;
}

/** How the rows of a body map to the file. */
export interface Rows {
  readonly rows: readonly string[];
  readonly firstLine: number;
  /** What stands before the text on each row: white space, > or #. */
  readonly prefix: RegExp;
  /** Row of the paragraph's first line, from 1. */
  readonly startRow: number;
}

interface Draft {
  text: string;
  emphasised: Range[];
  links: LineLink[];
}

/** Gives the lines of a paragraph; anything but text, emphasis and links in it is a fault. */
export function cutLines(file: VFile, children: readonly PhrasingContent[], rows: Rows): Line[] {
  const drafts: Draft[] = [{ text: '', emphasised: [], links: [] }];
  const last = (): Draft => drafts.at(-1) ?? { text: '', emphasised: [], links: [] };
  const add = (value: string): void => {
    const [first = '', ...others] = value.split('\n');
    last().text += first;
    for (const text of others) drafts.push({ text, emphasised: [], links: [] });
  };
  const placeOfNode = (node: PhrasingContent): Place => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    return { line: rows.firstLine + start.line - 1, column: start.column };
  };
  const walk = (node: PhrasingContent): void => {
    const draft = last();
    const start = draft.text.length;
    const ranged = node.type === 'emphasis' || node.type === 'link';
    if (node.type === 'text') add(node.value);
    else if (ranged) for (const child of node.children) walk(child);
    else
      fault(
        file,
        placeOfNode(node),
        node.type === 'html' ? 'raw-html' : 'not-allowed',
        `holds ${INLINE[node.type] ?? `Markdown of the kind “${node.type}”`}`,
      );
    if (!ranged) return;
    if (last() !== draft) {
      fault(
        file,
        placeOfNode(node),
        'not-allowed',
        'opens an emphasis or link that runs over several lines. Close it on its line.',
      );
    } else if (node.type === 'emphasis') draft.emphasised.push({ start, end: draft.text.length });
    else draft.links.push({ start, end: draft.text.length, url: checkedUrl(file, node, placeOfNode(node)) });
  };
  for (const child of children) walk(child);
  return drafts.map((draft, index) => ({ ...draft, placeOf: placer(draft.text, rows, rows.startRow + index) }));
}

function checkedUrl(file: VFile, node: Link, place: Place): string {
  if (node.title) fault(file, place, 'not-allowed', 'gives a link a title. Take the title out.');
  const refused = checkLink(node.url);
  if (refused) fault(file, place, 'bad-link', refused);
  return node.url;
}

const INLINE: Readonly<Record<string, string>> = {
  html: 'raw HTML. Write the words alone; a < of the source is written \\<.',
  break: 'a forced line break. Take the two spaces or the \\ at the line’s end away.',
  strong: 'bold text. A verb takes single stars (*指出*); stars of the source are written \\*.',
  inlineCode: 'code. A ` of the source is written \\`.',
  image: 'an image. The article is text: take it out; ![ of the source is written !\\[.',
  imageReference: 'an image. The article is text: take it out; ![ of the source is written !\\[.',
  linkReference: 'a link by reference. Write its address behind it, or escape the bracket (\\[).',
};

/** Walks the raw row beside the text: a character that the row has and the text has not is a mark of Markdown. */
function placer(text: string, { rows, firstLine, prefix }: Rows, row: number): (at: number) => Place {
  return (at) => {
    const raw = rows[row - 1] ?? '';
    let cursor = prefix.exec(raw)?.[0].length ?? 0;
    for (let index = 0; index < at; index++) {
      const found = raw.indexOf(text.charAt(index), cursor);
      if (found === -1) break;
      cursor = found + 1;
    }
    // The wanted character itself may stand behind one more mark.
    const wanted = text.charAt(at);
    while (wanted !== '' && /[*\\[]/.test(raw.charAt(cursor)) && raw.charAt(cursor) !== wanted) cursor++;
    return { line: firstLine + row - 1, column: [...raw.slice(0, cursor)].length + 1 };
  };
}
