/** From bytes to text: encoding, size and every character looked at, with a fault for what must not stand in content. */
import { isUtf8 } from 'node:buffer';
import type { VFile } from 'vfile';
import { findForbiddenCharacters } from '../text/characters';
import { fault, placer, START, warning } from './faults';

/** Gives a file's text with LF line ends and no byte order mark, or nothing where its bytes are no text; faults go to the file. */
export function decode(file: VFile, bytes: Buffer, limit: number): string | undefined {
  if (bytes.length === 0) {
    fault(file, START, 'empty-file', 'is empty. Write its content or delete it.');
    return undefined;
  }
  if (bytes.length > limit) {
    const mend = 'Split it, or take out what does not belong here.';
    fault(file, START, 'too-large', `has ${bytes.length} bytes, and ${limit} are allowed. ${mend}`);
    return undefined;
  }
  const raw = bytes.toString('utf8');
  if (!isUtf8(bytes)) {
    fault(file, placer(raw)(raw.indexOf('\uFFFD')), 'not-utf-8', notUtf8(bytes));
    return undefined;
  }
  // A source is never edited, so that nothing could be done about its mark.
  if (raw.startsWith('\uFEFF') && file.basename !== 'source.txt') {
    warning(
      file,
      START,
      'byte-order-mark',
      'begins with a byte order mark, which is left out. Save it as UTF-8 without one.',
    );
  }
  const text = raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const place = placer(text);
  const lone = text.indexOf('\r');
  if (lone !== -1)
    fault(file, place(lone), 'line-end', 'has a carriage return that ends no line. Save it with LF line ends.');
  for (const found of findForbiddenCharacters(text)) fault(file, place(found.at), found.rule, found.message);
  return text;
}

function notUtf8(bytes: Buffer): string {
  if (/\xED[\xA0-\xBF][\x80-\xBF]/.test(bytes.toString('latin1'))) {
    return 'is not UTF-8: half of a surrogate pair stands here. Type the character again.';
  }
  return isGbk(bytes)
    ? 'is not UTF-8, but reads as GBK. Save it as UTF-8 (iconv -f GB18030 -t UTF-8).'
    : 'is not UTF-8. Open it in what made it, and save it as UTF-8.';
}

/** Of a Chinese text, at least; Big5 and Shift-JIS, which GBK reads as rare characters, have far less. */
const COMMON_SHARE = 0.7;

/** Tells whether bytes are GBK: it reads them, and most of the characters are of its first 3755, those of every day. */
export function isGbk(bytes: Buffer): boolean {
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  let [common, all] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x81) continue;
    const trail = bytes[++at] ?? 0;
    const isFourBytes = trail < 0x40;
    if (isFourBytes) at += 2;
    // Marks and full-width letters stand there.
    if (lead >= 0xa1 && lead <= 0xa9 && trail >= 0xa1) continue;
    all++;
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) common++;
  }
  return common > 0 && common >= all * COMMON_SHARE;
}
