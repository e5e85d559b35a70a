/** The 宋体 that the site's pictures are set in: Noto Serif SC (OFL), cut to the site's characters. */
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { Library } from '../lib/model';
import { fullWidthCommas } from '../lib/text/typography';
import { SONG } from './lib/font.mjs';

/** Printable ASCII, for addresses and numbers. */
const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, code) => String.fromCharCode(0x20 + code)).join('');

/** Gives each character of a library's texts and titles as readers see them, of ASCII, and of `more`, once. */
export function libraryCharacters(library: Library, more = ''): string {
  const titles = JSON.stringify([
    library.site,
    library.topics,
    library.phrases,
    library.briefings.map(({ sections: _, ...one }) => one),
  ]);
  const sections = library.briefings.flatMap((briefing) => briefing.sections.map((section) => section.title));
  const texts = [titles, ...sections, ...library.briefings.flatMap((briefing) => briefing.paragraphs)];
  const all = texts.flatMap((text) => [...text, ...fullWidthCommas(text)]);
  return [...new Set([...ASCII, ...all, ...more])].sort().join('');
}

/** Gives the font in one weight with these characters alone; those that it does not draw are left out without a word. */
export async function cutSong(
  weight: keyof typeof SONG,
  characters: string,
  format: 'truetype' | 'woff2',
): Promise<Buffer> {
  return subsetFont(await readFile(SONG[weight]), characters, { targetFormat: format });
}
