import { brotliDecompressSync } from 'node:zlib';

const HEADER_BYTES = 48;
const CMAP_TAG = 0;
const OTHER_TAG = 63;
const GLYF_TAGS = [10, 11];

/** Gives the characters that a WOFF2 font draws; knows the character tables of format 4 and 12. */
export function charactersOf(font: Buffer): Set<string> {
  const cmap = cmapOf(font);
  const found = new Set<string>();
  for (let table = 0; table < cmap.readUInt16BE(2); table += 1) {
    const at = cmap.readUInt32BE(4 + table * 8 + 4);
    const format = cmap.readUInt16BE(at);
    const codes = format === 12 ? groupsOf(cmap, at) : format === 4 ? segmentsOf(cmap, at) : [];
    for (const code of codes) found.add(String.fromCodePoint(code));
  }
  return found;
}

/** The table `cmap`, out of the one compressed stream that holds all tables. */
function cmapOf(font: Buffer): Buffer {
  const reader = { at: HEADER_BYTES };
  const byte = () => font.readUInt8(reader.at++);
  const base128 = () => {
    let value = 0;
    for (;;) {
      const next = byte();
      value = value * 128 + (next & 127);
      if (next < 128) return value;
    }
  };
  let offset = 0;
  let cmap = { from: 0, to: 0 };
  for (let table = 0; table < font.readUInt16BE(12); table += 1) {
    const flags = byte();
    const tag = flags & 63;
    if (tag === OTHER_TAG) reader.at += 4;
    const original = base128();
    // Version 3 of a glyph table, and version 0 of all others, is the table as it was.
    const isChanged = GLYF_TAGS.includes(tag) ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const stored = isChanged ? base128() : original;
    if (tag === CMAP_TAG) cmap = { from: offset, to: offset + stored };
    offset += stored;
  }
  return brotliDecompressSync(font.subarray(reader.at, reader.at + font.readUInt32BE(20))).subarray(cmap.from, cmap.to);
}

function groupsOf(cmap: Buffer, at: number): number[] {
  return Array.from({ length: cmap.readUInt32BE(at + 12) }, (_, group) => at + 16 + group * 12).flatMap((group) => {
    const [first, last] = [cmap.readUInt32BE(group), cmap.readUInt32BE(group + 4)];
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  });
}

function segmentsOf(cmap: Buffer, at: number): number[] {
  const count = cmap.readUInt16BE(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + count * 2 + 2;
  const deltas = starts + count * 2;
  const ranges = deltas + count * 2;
  return Array.from({ length: count }, (_, segment) => segment * 2).flatMap((segment) => {
    const [first, last] = [cmap.readUInt16BE(starts + segment), cmap.readUInt16BE(ends + segment)];
    const codes = Array.from({ length: last - first + 1 }, (_, step) => first + step);
    const range = cmap.readUInt16BE(ranges + segment);
    return codes.filter((code) => {
      const glyph = range === 0 ? code : cmap.readUInt16BE(ranges + segment + range + (code - first) * 2);
      return (
        code !== 0xffff && (range !== 0 ? glyph !== 0 : (glyph + cmap.readUInt16BE(deltas + segment)) % 65_536 !== 0)
      );
    });
  });
}
