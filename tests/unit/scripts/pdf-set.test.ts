import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { readPdfs } from '@/lib/pdfs';
import { PdfSet } from '@/scripts/lib/pdf-set';
import { dated } from '@/scripts/lib/printer';
import { makeDirectory, write } from './machine';

const RELEASE = 'aaaaaaaaaaaa';
const FOLDER = join('build/releases', RELEASE, 'pdf');
const LIST = join('build/releases', RELEASE, 'pdf.json');
const [TOPIC, VISIT] = ['/export/topics/reading.pdf', '/export/visits/harbour-2024/ferry.pdf'];
/** The first twelve digits of the SHA-256 of “one” and of “two”. */
const [ONE, TWO] = ['7692c3ad3540', '3fc4ccfe7458'];

/** The working directory: the set finds its release from there, as the script does. */
let directory = '';

beforeEach(() => {
  const before = process.cwd();
  directory = makeDirectory({ [`build/releases/${RELEASE}/READY`]: '' });
  process.chdir(directory);
  onTestFinished(() => process.chdir(before));
});

async function add(texts: Readonly<Record<string, string>>): Promise<PdfSet> {
  const set = await PdfSet.open(RELEASE);
  for (const [address, text] of Object.entries(texts)) await set.add(address, Buffer.from(text));
  return set;
}

describe('the PDFs of a release', () => {
  it('lie under their address and hash, and are named when the list is written', async () => {
    const set = await add({ [TOPIC]: 'one', [VISIT]: 'two' });
    expect(readFileSync(join(FOLDER, `topics/reading.${ONE}.pdf`), 'utf8')).toBe('one');
    expect(readFileSync(join(FOLDER, `visits/harbour-2024/ferry.${TWO}.pdf`), 'utf8')).toBe('two');
    expect(existsSync(LIST)).toBe(false);
    set.writeList();
    expect([...(await readPdfs(LIST))]).toEqual([
      [TOPIC, { hash: ONE, bytes: 3 }],
      [VISIT, { hash: TWO, bytes: 3 }],
    ]);
    expect(existsSync(`${LIST}.new`)).toBe(false);
  });

  it('are missing where the list does not name them, or their file is gone or not whole', async () => {
    (await add({ [TOPIC]: 'one', [VISIT]: 'two' })).writeList();
    const set = await PdfSet.open(RELEASE);
    expect([set.size, set.has(TOPIC), set.has(VISIT), set.has('/export/topics/other.pdf')]).toEqual([
      2,
      true,
      true,
      false,
    ]);
    write(directory, join(FOLDER, `topics/reading.${ONE}.pdf`), 'o');
    expect([set.has(TOPIC), set.has(VISIT)]).toEqual([false, true]);
  });

  it('leave the list alone where nothing has changed, so that no worker is replaced for it', async () => {
    (await add({ [TOPIC]: 'one' })).writeList();
    const { ino } = statSync(LIST);
    (await add({ [TOPIC]: 'one' })).writeList();
    expect(statSync(LIST).ino).toBe(ino);
    (await add({ [TOPIC]: 'two' })).writeList();
    expect((await readPdfs(LIST)).get(TOPIC)?.hash).toBe(TWO);
  });

  it('stay as long as the list before named them, and what a kill has left goes', async () => {
    (await add({ [TOPIC]: 'one' })).writeList();
    write(directory, join(FOLDER, 'topics/reading.cccccccccccc.pdf.new'), 'half');
    const files = [ONE, TWO].map((hash) => join(FOLDER, `topics/reading.${hash}.pdf`));
    for (const after of [
      [true, true],
      [false, true],
    ]) {
      const set = await add({ [TOPIC]: 'two' });
      set.clean();
      set.writeList();
      expect(files.map((file) => existsSync(file))).toEqual(after);
    }
    expect(existsSync(join(FOLDER, 'topics/reading.cccccccccccc.pdf.new'))).toBe(false);
  });
});

describe('the date of a PDF', () => {
  it('is the day of the release in China, and moves nothing', () => {
    const was = "<</Title (a)\n/CreationDate (D:20261126011437+00'00')\n/ModDate (D:20261126011437+00'00')>>\xff\x00";
    const bytes = dated(Buffer.from(was, 'latin1'), '2026-11-25');
    expect(bytes.toString('latin1')).toBe(was.replaceAll("20261126011437+00'00'", "20261125000000+08'00'"));
    expect(dated(Buffer.from('/CreationDate (D:2026)'), '2026-11-25').toString()).toBe('/CreationDate (D:2026)');
  });
});
