/** The fonts that paper is set in where a reader's system has no 仿宋, 小标宋, 黑体 or 楷体: cut to what the site can show. */
import subsetFont from 'subset-font';
import type { Library } from '../../lib/model';
import { PAPER } from '../lib/font.mjs';
import { libraryCharacters, ownCharacters } from './characters';
import { absentFrom, cutHei, cutKai, cutSong } from './cut';
import { type CutFonts, type KeepFonts, makeAnew, writeFonts } from './kept';

/**
 * Writes the fonts into a folder, and gives the characters that none of them draws: the reader's system does, or shows a box. Throws where a font
 * package is missing.
 */
export async function writePaperFonts(
  library: Library,
  folder: string,
  keep: KeepFonts = makeAnew,
): Promise<readonly string[]> {
  const characters = libraryCharacters(library, await ownCharacters());
  const { files, absent } = await keep('paper', [characters], () => cutForPaper(characters));
  await writeFonts(folder, files);
  return absent;
}

async function cutForPaper(characters: string): Promise<CutFonts> {
  const [song, bold, hei, kai] = await Promise.all([
    cutSong(400, characters, 'truetype'),
    cutSong(700, characters, 'truetype'),
    cutHei(characters),
    cutKai(characters),
  ]);
  const files: Record<string, Buffer> = {};
  for (const [cut, { used }] of [
    [song, PAPER.song],
    [bold, PAPER.bold],
    [hei, PAPER.hei],
    [kai, PAPER.kai],
  ] as const)
    files[used] = await subsetFont(cut, characters, { targetFormat: 'woff2' });
  // What one face lacks another draws: the style sheet names the 楷体, the largest, behind each.
  return { files, absent: absentFrom(kai, absentFrom(song, characters).join('')) };
}
