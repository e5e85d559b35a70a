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
 * Gives the font with quotation marks a whole character wide, as the mainland sets them: its own are narrow Latin ones. An opening
 * mark moves to the right half of its square.
 */
function widenQuotes(trueType: Buffer): Buffer {
  const font = createFont(trueType, { type: 'ttf', hinting: false, compound2simple: true });
  const { glyf, head } = font.get();
  const square = head.unitsPerEm ?? 1000;
  for (const glyph of glyf) {
    const [character] = glyph.unicode ?? [];
    if (!OPENING.includes(character) && !CLOSING.includes(character)) continue;
    const bearing = square - glyph.leftSideBearing - glyph.xMax;
    const shift = OPENING.includes(character) ? bearing : 0;
    for (const point of glyph.contours.flat()) point.x += shift;
    glyph.xMin += shift;
    glyph.xMax += shift;
    glyph.leftSideBearing += shift;
    glyph.advanceWidth = square;
  }
  return Buffer.from(new Uint8Array(font.write({ type: 'ttf', hinting: false, toBuffer: true })));
}

/** Writes the subset; throws where the font package is missing. */
export async function writeKaiSubset(library: Library): Promise<void> {
  const characters = spokenCharacters(library);
  const cut = await subsetFont(await readFile(KAI.whole), characters, { targetFormat: 'truetype' });
  await writeFile(KAI.used, await subsetFont(widenQuotes(cut), characters, { targetFormat: 'woff2' }));
}
