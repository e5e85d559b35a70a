/** A section's body: Markdown parsed, nothing but paragraphs, blockquotes and headings let through, cut into lines. */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import type { VFile } from 'vfile';
import { fault, type Place } from './faults';
import { cutLines, type Line } from './lines';

/** A paragraph, blockquote or heading of Markdown as its lines. */
export interface ParsedBlock {
  readonly type: 'narrative' | 'statement' | 'heading';
  /** Of a heading: 2 to 4. */
  readonly depth?: 2 | 3 | 4;
  readonly lines: readonly Line[];
}

const MAX_PARAGRAPH_BYTES = 4096;
/** The marks that Markdown may pair, in a paragraph that is one long line: with few the parser's time grows with the length alone. */
const MAX_MARKS = 200;
const MAX_NESTING = 20;
const markdown = remark().use(remarkCjkFriendly);

/** Gives the body's blocks; `firstLine` is the file's line on which the body begins. Faults go to the file. */
export function parseBody(file: VFile, body: string, firstLine: number): ParsedBlock[] {
  const rows = body.split('\n');
  if (!isSafeToParse(file, rows, firstLine)) return [];
  const root: Root = markdown.parse(body);
  return root.children.flatMap((node) => block(file, node, rows, firstLine));
}

/** The parser takes quadratic time on long paragraphs and overflows on deep nesting, so these are refused before it runs. */
function isSafeToParse(file: VFile, rows: readonly string[], firstLine: number): boolean {
  let bytes = 0;
  for (const [index, row] of rows.entries()) {
    const place = { line: firstLine + index, column: 1 };
    const lead = /^(?:[\s>]|[-+*](?=[\s>])|\d{1,9}[.)](?=\s))*/.exec(row)?.[0] ?? '';
    if (lead.replace(/\s/g, '').length > MAX_NESTING || lead.length > 4 * MAX_NESTING) {
      fault(
        file,
        place,
        'too-deep',
        `is nested more than ${MAX_NESTING} deep. Write plain lines, or one > before each.`,
      );
      return false;
    }
    bytes = lead === row ? 0 : bytes + Buffer.byteLength(row);
    if (bytes > MAX_PARAGRAPH_BYTES && !isPlainAndAlone(rows, index)) {
      fault(
        file,
        place,
        'too-large',
        `makes this paragraph longer than ${MAX_PARAGRAPH_BYTES} bytes. Put an empty line between two of its sentences.`,
      );
      return false;
    }
  }
  return true;
}

/** A sentence may be longer than a paragraph should be, and cannot be cut. */
function isPlainAndAlone(rows: readonly string[], index: number): boolean {
  const isBlank = (row = '') => row.trim() === '';
  if (!isBlank(rows[index - 1]) || !isBlank(rows[index + 1])) return false;
  const plain = (rows[index] ?? '').replace(/\\[!-/:-@[-`{-~]/g, '');
  return (plain.match(/[*_[\]!<>&`~\\:@]/g)?.length ?? 0) <= MAX_MARKS;
}

function block(file: VFile, node: RootContent, rows: readonly string[], firstLine: number): ParsedBlock[] {
  const cut = (of: { children: readonly PhrasingContent[]; position?: Paragraph['position'] }, prefix: RegExp) =>
    cutLines(file, of.children, { rows, firstLine, prefix, startRow: of.position?.start.line ?? 1 });
  if (node.type === 'paragraph') return [{ type: 'narrative', lines: cut(node, /^\s*/) }];
  if (node.type === 'heading' && (node.depth === 2 || node.depth === 3 || node.depth === 4)) {
    if (rows[(node.position?.start.line ?? 1) - 1]?.trimStart().startsWith('#')) {
      return [{ type: 'heading', depth: node.depth, lines: cut(node, /^\s*#+\s*/) }];
    }
  }
  if (node.type === 'blockquote') {
    const blocks: ParsedBlock[] = [];
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
    for (let row = start.line; row <= end.line; row++) {
      if (/^ {0,3}>/.test(rows[row - 1] ?? '')) continue;
      const mend = 'Put > before it if it is said, or an empty line if it is narrative.';
      fault(
        file,
        { line: firstLine + row - 1, column: 1 },
        'lazy-line',
        `joins the blockquote above without a >. ${mend}`,
      );
    }
    for (const child of node.children) {
      if (child.type === 'paragraph') blocks.push({ type: 'statement', lines: cut(child, /^ {0,3}> ?\s*/) });
      else refuse(file, child, firstLine);
    }
    return blocks;
  }
  refuse(file, node, firstLine);
  return [];
}

const MENDS: Readonly<Record<string, string>> = {
  html: 'raw HTML. Write the words alone; a < of the source is written \\<.',
  list: 'a list. One sentence a line is enough; a source line that begins with a number or a hyphen gets a \\ before its mark (1\\. or \\-).',
  code: 'indented or fenced text. Take the spaces or the fence away.',
  image: 'an image. The article is text: take it out.',
  thematicBreak: 'a rule. Take it out, or write \\--- if it is a line of the source.',
  heading:
    'a heading that is not ##, ### or ####. Escape a # of the source (\\#), and put an empty line before a line of hyphens.',
  blockquote: 'a blockquote in a blockquote. Write one > before each line.',
  definition: 'a link definition. Escape its bracket (\\[).',
  table: 'a table. Write one sentence a line.',
};

/** Adds the fault for a node that a body may not hold. */
function refuse(file: VFile, node: { type: string; position?: Paragraph['position'] }, firstLine: number): void {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const place: Place = { line: firstLine + start.line - 1, column: start.column };
  const what = MENDS[node.type] ?? `Markdown of the kind “${node.type}”. Write plain sentences.`;
  fault(file, place, node.type === 'html' ? 'raw-html' : 'not-allowed', `holds ${what}`);
}
