/** What kind of file came in, by its bytes first and its name second. */
import { extname } from 'node:path';
import { refuse } from './refuse';

/** What the import reads. */
export type FileKind = 'text' | 'html' | 'docx';

/** The bytes that a file may have. */
export const FILE_LIMIT = 20 * 1024 * 1024;

const WORD = 'Open it in Word or WPS, save it as .docx, and import that.';
const COPY = 'Copy its text into a .txt file, compare it with the original, and import that.';
const OFFICE = 'Save its text as .docx or .txt, and import that.';

/** Files that begin with these bytes, in hexadecimal, and what to do about them. */
const MAGIC: readonly (readonly [RegExp, string, string])[] = [
  [/^d0cf11e0/, 'is an old Word or WPS file (.doc, .wps), or one with a password.', WORD],
  [/^25504446/, 'is a PDF, in which the order of the words is not certain.', COPY],
  [/^7b5c727466/, 'is a Rich Text file.', WORD],
  [/^(?:89504e47|ffd8ff|47494638|424d.{8}00000000|52494646.{8}57454250|49492a00|4d4d002a)/, 'is a picture.', COPY],
  [/^(?:1f8b|52617221|377abcaf)/, 'is an archive.', 'Unpack it, and import the file inside.'],
];
const ZIP = '504b0304';

/** By the ends of their names. */
const NAMED: Readonly<Record<string, string>> = {
  '.doc': `is an old Word file. ${WORD}`,
  '.wps': `is a WPS file. ${WORD}`,
  '.rtf': `is a Rich Text file. ${WORD}`,
  '.odt': `is an OpenDocument file. ${WORD}`,
  '.pdf': `is named as a PDF. ${COPY}`,
  '.ofd': `is named as an OFD. ${COPY}`,
  '.xlsx': `is a table. ${OFFICE}`,
  '.pptx': `is a set of slides. ${OFFICE}`,
  '.mht': 'is a web archive. Save the page as “HTML only”, and import that.',
  '.mhtml': 'is a web archive. Save the page as “HTML only”, and import that.',
};

const KNOWN: Readonly<Record<string, FileKind>> = {
  '.txt': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.shtml': 'html',
  '.docx': 'docx',
};

/** Gives the kind; throws ContentError for what is not read. `isNamed` is false for standard input. */
export function kindOf(name: string, bytes: Buffer, isNamed: boolean): FileKind {
  if (bytes.length === 0) refuse(name, 'empty-file', 'is empty. Give the file that has the article.');
  if (bytes.length > FILE_LIMIT)
    refuse(name, 'too-large', `has ${bytes.length} bytes, and ${FILE_LIMIT} are allowed. ${COPY}`);
  const start = bytes.subarray(0, 16).toString('hex');
  for (const [magic, what, mend] of MAGIC) if (magic.test(start)) refuse(name, 'not-readable', `${what} ${mend}`);
  const ending = isNamed ? extname(name).toLowerCase() : '';
  if (start.startsWith(ZIP)) {
    const other = NAMED[ending];
    if (other !== undefined) refuse(name, 'not-readable', other);
    return 'docx';
  }
  const known = KNOWN[ending];
  if (known === 'docx')
    refuse(name, 'not-readable', `is named .docx and is none. ${WORD} Or name it as what it is: .txt, .html.`);
  if (known !== undefined) return known;
  const named = NAMED[ending];
  if (named !== undefined) refuse(name, 'not-readable', named);
  return looksLikeHtml(bytes.subarray(0, 2048).toString('latin1')) ? 'html' : 'text';
}

/** Tells a page by what stands at its head; UTF-16 has a zero between its letters. */
function looksLikeHtml(head: string): boolean {
  // A comment ends at its first -->: one that could end at any would be looked for in every way that there is.
  const plain = head.replaceAll('\0', '').replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '');
  return /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|\?xml|html|head|body|meta|title|div|p|article|main|section|table|h1)\b/i.test(
    plain,
  );
}
