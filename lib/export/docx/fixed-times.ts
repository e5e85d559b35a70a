/** The times in a ZIP file, which would make other bytes of the same document each second. */

/** Signatures, and the place of the time behind each; after the ZIP file format specification of PKWARE. */
const LOCAL = { signature: 0x04034b50, time: 10 } as const;
const CENTRAL = { signature: 0x02014b50, time: 12, names: [28, 30, 32], local: 42, length: 46 } as const;
const END = { signature: 0x06054b50, count: 10, start: 16, length: 22 } as const;

/** 1 January 1980, 0:00, the first that a ZIP file can name: the day in the upper half. */
const FIRST_TIME = 0x00210000;

/** Gives a ZIP file whose entries all bear the same time; throws where it is none. */
export function withFixedTimes(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  // No comment stands behind it in a file of ours.
  const end = bytes.length - END.length;
  expectSignature(view, end, END.signature);
  let entry = view.getUint32(end + END.start, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left -= 1) {
    expectSignature(view, entry, CENTRAL.signature);
    const local = view.getUint32(entry + CENTRAL.local, true);
    expectSignature(view, local, LOCAL.signature);
    view.setUint32(entry + CENTRAL.time, FIRST_TIME, true);
    view.setUint32(local + LOCAL.time, FIRST_TIME, true);
    for (const length of CENTRAL.names.map((place) => view.getUint16(entry + place, true))) entry += length;
    entry += CENTRAL.length;
  }
  return bytes;
}

function expectSignature(view: DataView, at: number, signature: number): void {
  if (at < 0 || view.getUint32(at, true) !== signature) throw new Error(`There is no ZIP record at byte ${at}.`);
}
