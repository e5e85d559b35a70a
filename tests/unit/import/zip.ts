import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP file of some parts; a part's sum may be given wrong. */
export function zip(parts: Readonly<Record<string, Buffer | string>>, spoilt = 0): Buffer {
  const [locals, listings]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, given] of Object.entries(parts)) {
    const { local, listed } = entry(name, Buffer.from(given), at, spoilt);
    locals.push(local);
    listings.push(listed);
    at += local.length;
  }
  const directory = Buffer.concat(listings);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(locals.length, 8);
  end.writeUInt16LE(locals.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

function entry(name: string, content: Buffer, at: number, spoilt: number): { local: Buffer; listed: Buffer } {
  const packed = deflateRawSync(content);
  const sum = (crc32(content) ^ spoilt) >>> 0;
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(sum, 14);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const listed = Buffer.alloc(46);
  listed.writeUInt32LE(0x02014b50, 0);
  listed.writeUInt16LE(8, 10);
  listed.writeUInt32LE(sum, 16);
  listed.writeUInt32LE(packed.length, 20);
  listed.writeUInt32LE(content.length, 24);
  listed.writeUInt16LE(name.length, 28);
  listed.writeUInt32LE(at, 42);
  return {
    local: Buffer.concat([local, Buffer.from(name), packed]),
    listed: Buffer.concat([listed, Buffer.from(name)]),
  };
}
