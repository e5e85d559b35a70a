/**
 * Fonts that were cut before, in build/cache/fonts/: under the hash of the whole fonts, the characters and what cuts them, so that nothing
 * kept can be out of date. Most edits bring no new character, and cutting takes longer than all else of a release whose pages are compiled.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { codeVersion } from '../../lib/content/code-version';
import { HEI, KAI, PAPER, SONG } from '../lib/font.mjs';

const FOLDER = join('build', 'cache', 'fonts');
/** Entries: of each of the three kinds of fonts some, a megabyte each. */
const MOST = 24;
const SUM_BYTES = 32;

/** What was cut. */
export interface CutFonts {
  /** By their names. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The characters that they do not draw. */
  readonly absent: readonly string[];
}

/** Gives what keeps fonts: by a name and the characters it gives what `make` has made of them before, or makes it. */
export type KeepFonts = (
  kind: string,
  characters: readonly string[],
  make: () => Promise<CutFonts>,
) => Promise<CutFonts>;

/** Keeps nothing. */
export const makeAnew: KeepFonts = (_kind, _characters, make) => make();

/** Opens what is kept; where the code on the disk is perhaps not the code that runs, all is made. */
export function keptFonts(folder = FOLDER, code = codeVersion('.', undefined, 'scripts')): KeepFonts {
  if (code === undefined) return makeAnew;
  const wholes = [KAI.whole, ...Object.values(SONG), HEI].map((file) => sum(readFileSync(file)).toString('hex'));
  return async (kind, characters, make) => {
    const key = sum(JSON.stringify([code, wholes, [KAI, PAPER], kind, characters])).toString('hex');
    const kept = read(join(folder, key));
    if (kept) return kept;
    const made = await make();
    write(folder, key, made);
    return made;
  };
}

/** Writes fonts into a folder, which is made where there is none. */
export async function writeFonts(folder: string, files: CutFonts['files']): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
}

function read(file: string): CutFonts | undefined {
  try {
    const bytes = readFileSync(file);
    const data = bytes.subarray(SUM_BYTES);
    if (!bytes.subarray(0, SUM_BYTES).equals(sum(data))) return undefined;
    const now = new Date();
    utimesSync(file, now, now);
    return deserialize(data);
  } catch {
    // Not there, or not whole: it is made again.
    return undefined;
  }
}

/** Writes an entry aside and renames it, and drops those that were not asked for longest. */
function write(folder: string, key: string, made: CutFonts): void {
  const aside = join(folder, `${key}.${randomUUID()}`);
  try {
    const data = serialize(made);
    mkdirSync(folder, { recursive: true });
    writeFileSync(aside, Buffer.concat([sum(data), data]));
    renameSync(aside, join(folder, key));
    const aged = readdirSync(folder).map((name) => ({ name, age: statSync(join(folder, name)).mtimeMs }));
    aged.sort((a, b) => b.age - a.age);
    for (const { name } of aged.slice(MOST)) rmSync(join(folder, name), { force: true });
  } catch {
    // A full disk, or one that may not be written, costs time the next time and nothing else.
    if (existsSync(aside)) rmSync(aside, { force: true });
  }
}

function sum(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}
