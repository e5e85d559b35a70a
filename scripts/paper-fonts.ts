/** The fonts that paper is set in where a reader's system has no 仿宋, 小标宋, 黑体 or 楷体: cut to what the site can show. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Library } from '../lib/model';
import { cutKai } from './kai-subset';
import { HEI, PAPER } from './lib/font.mjs';
import { absentFrom } from './share-fonts';
import { cutSong, libraryCharacters } from './song-subset';

/** Where the words of the site's own stand. */
const OWN_WORDS = ['app', 'components', 'lib'];
/** Knows the marks of a reader's lists, which no page shows. */
const SHOWS_NONE = join('lib', 'verify', 'list-mark.ts');

/** Gives each character of the source files of pages: all that the site says by itself, and some that it never shows. */
export async function ownCharacters(): Promise<string> {
  const names = await Promise.all(
    OWN_WORDS.map(async (folder) => (await readdir(folder, { recursive: true })).map((name) => join(folder, name))),
  );
  const files = names.flat().filter((name) => /\.tsx?$/.test(name) && name !== SHOWS_NONE);
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return [...new Set(texts.join(''))].sort().join('');
}

/**
 * Writes the fonts, and gives the characters that none of them draws: the reader's system does, or shows a box. Throws where a font
 * package is missing.
 */
export async function writePaperFonts(library: Library): Promise<string[]> {
  const characters = libraryCharacters(library, await ownCharacters());
  const [song, bold, hei, kai] = await Promise.all([
    cutSong(400, characters, 'truetype'),
    cutSong(700, characters, 'truetype'),
    subsetFont(await readFile(HEI), characters, { targetFormat: 'truetype' }),
    cutKai(characters),
  ]);
  for (const [cut, { used }] of [
    [song, PAPER.song],
    [bold, PAPER.bold],
    [hei, PAPER.hei],
    [kai, PAPER.kai],
  ] as const)
    await writeFile(used, await subsetFont(cut, characters, { targetFormat: 'woff2' }));
  // What one face lacks another draws: the style sheet names the 楷体, the largest, behind each.
  return absentFrom(kai, absentFrom(song, characters).join(''));
}
