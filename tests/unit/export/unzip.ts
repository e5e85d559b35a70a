/** A Word file read by its format alone. */
import { inflateRawSync } from 'node:zlib';

/** An entry of a ZIP file. */
export interface Entry {
  readonly name: string;
  readonly text: string;
  /** Date and time as the file has them. */
  readonly time: number;
}

/** Gives the entries that a ZIP file's directory names; throws where it is broken. */
export function unzip(file: Uint8Array): Entry[] {
  const bytes = Buffer.from(file);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    const [size, name, extra, comment] = [
      bytes.readUInt32LE(at + 20),
      ...[28, 30, 32].map((place) => bytes.readUInt16LE(at + place)),
    ];
    const local = bytes.readUInt32LE(at + 42);
    const entry = { name: bytes.toString('utf8', at + 46, at + 46 + (name ?? 0)), time: bytes.readUInt32LE(at + 12) };
    if (bytes.readUInt32LE(local + 10) !== entry.time) throw new Error(`${entry.name} bears two times.`);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + (size ?? 0));
    const text = (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data).toString('utf8');
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    return { ...entry, text };
  });
}

/** Gives a part's XML; throws where the file has none. */
export function partOf(file: Uint8Array, name: string): string {
  const entry = unzip(file).find((one) => one.name === name);
  if (!entry) throw new Error(`There is no ${name}.`);
  return entry.text;
}

/** Gives each paragraph's style (empty for the body's) and text, in the order of the XML. */
export function paragraphsOf(xml: string): { style: string; text: string; xml: string }[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="(\w+)"\/>/.exec(paragraph)?.[1] ?? '',
    text: unescapeXml([...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')),
    xml: paragraph,
  }));
}

/** Gives what a text of XML shows. */
export function unescapeXml(text: string): string {
  const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(\w+);/g, (whole, name: string) => marks[name] ?? whole);
}
