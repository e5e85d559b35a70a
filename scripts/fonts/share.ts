/** The fonts that share images are drawn with, as TrueType, since next/og reads no WOFF2. */
import { createFont, type TTF } from 'fonteditor-core';
import { SHARE_FONTS } from '../../lib/export/share-fonts';
import { shareCharacters } from '../../lib/export/share-words';
import type { Library } from '../../lib/model';
import { libraryCharacters, spokenCharacters } from './characters';
import { absentFrom, cutKai, cutSong, openFont } from './cut';
import { type CutFonts, type KeepFonts, makeAnew, writeFonts } from './kept';

/** Stands for a character that no font has; else next/og would ask the network for one that does. */
const GETA = '〓';

/** Writes the fonts into a folder, and gives the characters that are drawn as 〓; throws where a font package is missing. */
export async function writeShareFonts(
  library: Library,
  folder: string,
  keep: KeepFonts = makeAnew,
): Promise<readonly string[]> {
  const characters = libraryCharacters(library, shareCharacters() + GETA);
  const spoken = spokenCharacters(library);
  const { files, absent } = await keep('share', [characters, spoken], () => cutForImages(characters, spoken));
  await writeFonts(folder, files);
  return absent;
}

async function cutForImages(characters: string, spoken: string): Promise<CutFonts> {
  const [regular, bold] = await Promise.all([
    cutSong(400, characters, 'truetype'),
    cutSong(700, characters, 'truetype'),
  ]);
  // What the 宋体 lacks is looked for in the 楷体, which is the larger font.
  const lacking = absentFrom(regular, characters);
  const kai = await cutKai([...new Set([...spoken, ...lacking])].join(''));
  const nowhere = absentFrom(kai, lacking.join(''));
  const bytes = {
    'song-400.ttf': drawAsGeta(regular, nowhere),
    'song-700.ttf': bold,
    'kai.ttf': standOnTheLineOf(regular, kai),
  };
  return { files: Object.fromEntries(SHARE_FONTS.map(({ file }) => [file, bytes[file]])), absent: nowhere };
}

function drawAsGeta(trueType: Buffer, characters: readonly string[]): Buffer {
  if (characters.length === 0) return trueType;
  return change(trueType, ({ glyf }) => {
    const geta = glyf.find((glyph) => glyph.unicode?.includes(GETA.codePointAt(0) ?? 0));
    geta?.unicode?.push(...characters.flatMap((one) => one.codePointAt(0) ?? []));
  });
}

/** Gives the 楷体 the ascent and descent of the 宋体: next/og sets a line's characters by them, each in its own font. */
function standOnTheLineOf(song: Buffer, kai: Buffer): Buffer {
  const { ascent, descent } = openFont(song).hhea;
  return change(kai, ({ hhea, 'OS/2': os2 }) => {
    hhea.ascent = ascent;
    hhea.descent = descent;
    os2.sTypoAscender = ascent;
    os2.sTypoDescender = descent;
    os2.usWinAscent = ascent;
    os2.usWinDescent = -descent;
  });
}

function change(trueType: Buffer, by: (font: TTF.TTFObject) => void): Buffer {
  const font = createFont(trueType, { type: 'ttf', hinting: false, compound2simple: true });
  by(font.get());
  return Buffer.from(new Uint8Array(font.write({ type: 'ttf', hinting: false, toBuffer: true })));
}
