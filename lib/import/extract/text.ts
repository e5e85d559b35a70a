/** Plain text: UTF-8 as it is; UTF-16 and GBK turned into UTF-8, which is told. */
import { isUtf8 } from 'node:buffer';
import { VFile } from 'vfile';
import { decode, isGbk } from '../../content/decode';
import { ContentError, hasFaults } from '../../content/faults';
import type { Article, Guess } from '../model';
import { SOURCE_LIMIT } from '../self-check';
import { refuse } from './refuse';

/** Characters of which any Chinese article has some; a text of another encoding read as GBK has none. */
const STRANGE = /[^\P{C}\t\n\r\uFEFF]/u;
const COMMON = /[的一是在了和有不中大为要国人上个这]/;

/** Gives the article whose source.txt has a text file's bytes; throws ContentError where they are no text. */
export function readText(name: string, bytes: Buffer): Article {
  if (bytes.length > 2 * SOURCE_LIMIT) tooLarge(name, bytes.length);
  const { text, from } = decoded(name, bytes);
  checkText(name, text);
  const guesses: Guess[] = [];
  if (from !== undefined) {
    const [what, why] = [`source.txt is the file’s text in UTF-8; the file was ${from}`, 'content is UTF-8'];
    guesses.push({ what, why, isDoubtful: from === 'GBK' });
  }
  return { text, facts: {}, guesses };
}

/** Throws ContentError with each character that must not stand in content, at its line and column in the text. */
export function checkText(name: string, text: string): void {
  const file = new VFile({ path: name });
  // A source may have a byte order mark.
  decode(file, Buffer.from(text.replace(/^\uFEFF/, '')), SOURCE_LIMIT);
  if (hasFaults([file])) throw new ContentError([file]);
}

function tooLarge(name: string, bytes: number): never {
  refuse(name, 'too-large', `has ${bytes} bytes, and ${SOURCE_LIMIT} are allowed. Import it in parts.`);
}

function decoded(name: string, bytes: Buffer): { text: string; from?: string } {
  const marked = markedAs(bytes);
  if (marked !== undefined) {
    const text = tryDecode(marked, bytes);
    if (text?.includes('\0')) return noText(name);
    if (text !== undefined) return { text, from: 'UTF-16' };
    refuse(name, 'not-utf-16', 'begins as UTF-16 and holds half of a character. Save it as UTF-8.');
  }
  // Byte for byte: not even the byte order mark is taken away.
  if (isUtf8(bytes) && !bytes.includes(0)) return { text: bytes.toString('utf8') };
  for (const encoding of bytes.includes(0) ? ['utf-16le', 'utf-16be'] : ['gb18030']) {
    const text = tryDecode(encoding, bytes);
    const isLikely = encoding !== 'gb18030' || isGbk(bytes);
    const isChinese = text !== undefined && isLikely && COMMON.test(text) && !STRANGE.test(text);
    if (isChinese) return { text, from: encoding === 'gb18030' ? 'GBK' : 'UTF-16' };
  }
  // UTF-32 has a zero, or two, in each character.
  if (bytes.filter((byte) => byte === 0).length * 3 >= bytes.length) return noText(name);
  // Says where the first byte is that is no UTF-8.
  checkBytes(name, bytes);
  return noText(name);
}

function noText(name: string): never {
  return refuse(
    name,
    'not-text',
    'holds zero bytes, and is no text or one in UTF-32. Open it in what made it, and save it as .txt in UTF-8.',
  );
}

function checkBytes(name: string, bytes: Buffer): void {
  const file = new VFile({ path: name });
  decode(file, bytes, 2 * SOURCE_LIMIT);
  if (hasFaults([file])) throw new ContentError([file]);
}

function markedAs(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function tryDecode(encoding: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
