/** The 楷体 that statements are set in where a reader's system has none, cut to what is said. */
import subsetFont from 'subset-font';
import type { Library } from '../../lib/model';
import { KAI } from '../lib/font.mjs';
import { spokenCharacters } from './characters';
import { cutKai } from './cut';
import { type KeepFonts, makeAnew, writeFonts } from './kept';

/** Writes the subset that pages load into a folder; throws where the font package is missing. */
export async function writeKaiSubset(library: Library, folder: string, keep: KeepFonts = makeAnew): Promise<void> {
  const characters = spokenCharacters(library);
  const { files } = await keep('kai', [characters], async () => {
    const font = await subsetFont(await cutKai(characters), characters, { targetFormat: 'woff2' });
    return { files: { [KAI.used]: font }, absent: [] };
  });
  await writeFonts(folder, files);
}
