/** The 楷体 that statements are set in where a reader's system has none: LXGW WenKai (OFL), cut to the site's characters. */
import { readFile, writeFile } from 'node:fs/promises';
import { createFont } from 'fonteditor-core';
import subsetFont from 'subset-font';
import type { Library } from '../lib/model';
import { fullWidthCommas } from '../lib/text/typography';
import { KAI } from './lib/font.mjs';

const OPENING = [...'“‘'].map((mark) => mark.codePointAt(0));
const CLOSING = [...'”’'].map((mark) => mark.codePointAt(0));

/** Gives each character that statements can show in this font, once. */
export function spokenCharacters(library: Library): string {
  const texts = library.briefings.flatMap((briefing) => briefing.sentences.filter((one) => one.statements.length > 0));
  return [...new Set(texts.flatMap((sentence) => [...sentence.text, ...fullWidthCommas(sentence.text)]))]
    .sort()
    .join('');
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

/** Gives the font as TrueType with these characters alone; throws where the font package is missing. */
export async function cutKai(characters: string): Promise<Buffer> {
  return setQuotes(await subsetFont(await readFile(KAI.whole), characters, { targetFormat: 'truetype' }));
}

/** Writes the subset that pages load; throws where the font package is missing. */
export async function writeKaiSubset(library: Library): Promise<void> {
  const characters = spokenCharacters(library);
  await writeFile(KAI.used, await subsetFont(await cutKai(characters), characters, { targetFormat: 'woff2' }));
}
