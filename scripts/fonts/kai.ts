/** The 楷体 that statements are set in where a reader's system has none, cut to what is said. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Library } from '../../lib/model';
import { KAI } from '../lib/font.mjs';
import { spokenCharacters } from './characters';
import { cutKai } from './cut';

/** Writes the subset that pages load into a folder; throws where the font package is missing. */
export async function writeKaiSubset(library: Library, folder: string): Promise<void> {
  const characters = spokenCharacters(library);
  const font = await subsetFont(await cutKai(characters), characters, { targetFormat: 'woff2' });
  await writeFile(join(folder, KAI.used), font);
}
