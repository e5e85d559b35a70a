/** The whole fonts, cut to some characters: LXGW WenKai (楷体), Noto Serif SC (宋体), Noto Sans SC (黑体), all OFL. */
import { readFile } from 'node:fs/promises';
import { createFont, type TTF } from 'fonteditor-core';
import subsetFont from 'subset-font';
import { HEI, KAI, SONG } from '../lib/font.mjs';

const OPENING = [...'“‘'].map((mark) => mark.codePointAt(0));
const CLOSING = [...'”’'].map((mark) => mark.codePointAt(0));

/** Gives the 楷体 as TrueType with these characters alone; throws where the font package is missing. */
export async function cutKai(characters: string): Promise<Buffer> {
  return setQuotes(await subsetFont(await readFile(KAI.whole), characters, { targetFormat: 'truetype' }));
}

/** Gives the 宋体 in one weight with these characters alone; those that it does not draw are left out without a word. */
export async function cutSong(
  weight: keyof typeof SONG,
  characters: string,
  format: 'truetype' | 'woff2',
): Promise<Buffer> {
  return subsetFont(await readFile(SONG[weight]), characters, { targetFormat: format });
}

/** Gives the 黑体 as TrueType with these characters alone; throws where the font package is missing. */
export async function cutHei(characters: string): Promise<Buffer> {
  return subsetFont(await readFile(HEI), characters, { targetFormat: 'truetype' });
}

/** Gives those of the characters that a TrueType font does not draw, without white space and controls. */
export function absentFrom(trueType: Buffer, characters: string): string[] {
  const drawn = new Set(openFont(trueType).glyf.flatMap((glyph) => glyph.unicode ?? []));
  return [...characters].filter((one) => !drawn.has(one.codePointAt(0) ?? 0) && !/\s|\p{C}/u.test(one));
}

/** Gives a TrueType font as its tables. */
export function openFont(trueType: Buffer): TTF.TTFObject {
  return createFont(trueType, { type: 'ttf', hinting: false, compound2simple: true }).get();
}

/**
 * Gives the font with quotation marks half a character wide, each on the side of the words that it encloses. The font's own are
 * Latin ones; marks of a whole character would leave a hole before a comma, since the font cannot trim them there.
 */
function setQuotes(trueType: Buffer): Buffer {
  const font = createFont(trueType, { type: 'ttf', hinting: false, compound2simple: true });
  const { glyf, head } = font.get();
  const half = (head.unitsPerEm ?? 1000) / 2;
  for (const glyph of glyf) {
    const [character] = glyph.unicode ?? [];
    if (!OPENING.includes(character) && !CLOSING.includes(character)) continue;
    const shift = OPENING.includes(character) ? half - glyph.leftSideBearing - glyph.xMax : 0;
    for (const point of glyph.contours.flat()) point.x += shift;
    glyph.xMin += shift;
    glyph.xMax += shift;
    glyph.leftSideBearing += shift;
    glyph.advanceWidth = half;
  }
  return Buffer.from(new Uint8Array(font.write({ type: 'ttf', hinting: false, toBuffer: true })));
}
