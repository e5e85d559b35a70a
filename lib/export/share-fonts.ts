/** The fonts of the share images: of the release, as the build has cut them; in development whole. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A font as next/og takes it. */
export interface ShareFont {
  readonly name: 'song' | 'kai';
  readonly data: Buffer;
  readonly weight: 400 | 700;
  readonly style: 'normal';
}

/** The files in the fonts' folder. */
export const SHARE_FONTS = [
  { file: 'song-400.ttf', name: 'song', weight: 400 },
  { file: 'song-700.ttf', name: 'song', weight: 700 },
  { file: 'kai.ttf', name: 'kai', weight: 400 },
] as const;

/** Gives the fonts, read once: next/og parses an array of fonts when it first sees it, and then knows it again. */
export function openShareFonts(): Promise<ShareFont[]> {
  opened ??= readFonts();
  // A read that failed is tried again.
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

let opened: Promise<ShareFont[]> | undefined;

async function readFonts(): Promise<ShareFont[]> {
  const { FONTS_FOLDER } = process.env;
  if (FONTS_FOLDER === undefined) throw new Error('FONTS_FOLDER names no folder with the fonts of the share images.');
  return Promise.all(
    SHARE_FONTS.map(async ({ file, name, weight }) => {
      // Else Next's bundler takes the whole project for an input of the page, since it cannot know the folder.
      const path = join(/*turbopackIgnore: true*/ FONTS_FOLDER, file);
      return { name, weight, style: 'normal', data: await readFile(/*turbopackIgnore: true*/ path) } as const;
    }),
  );
}
