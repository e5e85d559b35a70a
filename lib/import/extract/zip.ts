/** The parts of a .docx, unpacked under a bound before anything else reads them. */
import { crc32, inflateRawSync } from 'node:zlib';
import { refuse } from './refuse';

/** What all parts together may have, unpacked, pictures too: the reader follows any name. */
const UNPACKED_LIMIT = 64 * 1024 * 1024;
const MOST_PARTS = 10_000;
const END_OF_DIRECTORY = 0x06054b50;
const IN_DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly size: number;
  readonly sum: number;
  readonly offset: number;
}

/** Gives each XML part's text by its name; throws ContentError for what is no whole ZIP file, is damaged, or unpacks to too much. */
export function xmlParts(name: string, bytes: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  let left = UNPACKED_LIMIT;
  for (const entry of entriesOf(name, bytes)) {
    if (entry.isEncrypted) refuse(name, 'not-readable', 'has a password. Take the password away in Word, and save it.');
    const unpacked = unpack(name, bytes, entry, left);
    left -= unpacked.length;
    if (crc32(unpacked) !== entry.sum)
      refuse(
        name,
        'not-readable',
        `is damaged: ${entry.name} has other bytes than it was saved with. Copy or download it again, or open it in Word, compare it, and save it anew.`,
      );
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue;
    const text = unpacked.toString('utf8');
    if (text.includes('<!DOCTYPE')) broken(name);
    parts.set(entry.name.replace(/^\//, ''), text);
  }
  return parts;
}

function unpack(name: string, bytes: Buffer, { method, offset, size }: Entry, limit: number): Buffer {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) return broken(name);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + size);
  if (method === STORED && packed.length <= limit) return packed;
  if (method !== DEFLATED) return broken(name);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ERR_BUFFER_TOO_LARGE') return broken(name);
    const mend = 'Copy the article alone into a new document, and import that.';
    return refuse(name, 'too-large', `unpacks to more than ${UNPACKED_LIMIT} bytes. ${mend}`);
  }
}

/** What the directory at the file's end lists. */
function entriesOf(name: string, bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end === -1 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) return broken(name);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_PARTS) return broken(name);
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: count }, (): Entry => {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== IN_DIRECTORY) return broken(name);
    const length = bytes.readUInt16LE(at + 28);
    const entry = {
      name: bytes.subarray(at + 46, at + 46 + length).toString('utf8'),
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      sum: bytes.readUInt32LE(at + 16),
      size: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    };
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    return entry;
  });
}

function broken(name: string): never {
  return refuse(
    name,
    'not-readable',
    'is no whole .docx file. Open it in Word or WPS, save it as .docx, and import that.',
  );
}
