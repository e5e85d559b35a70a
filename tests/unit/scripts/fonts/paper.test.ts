import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import type { Library } from '@/lib/model';
import { ownCharacters } from '@/scripts/fonts/characters';
import { writePaperFonts } from '@/scripts/fonts/paper';
import { PAPER } from '@/scripts/lib/font.mjs';
import { charactersOf } from '../woff2';

const folder = mkdtempSync(join(tmpdir(), 'paper-'));
const written = ({ used }: { readonly used: string }) => readFileSync(join(folder, used));

const { library } = await loadLibrary('content');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What readers see of the article, with the commas that they see. */
const shown = [
  ...new Set(library.briefings.flatMap(({ paragraphs }) => [...paragraphs.join('').replaceAll(',', '，')])),
];
const isSeen = (character: string) => !/\s|\p{C}/u.test(character);

describe('the fonts of paper', () => {
  beforeAll(async () => {
    // What it gives is what no font draws.
    expect(await writePaperFonts(library, folder)).toEqual([]);
  }, 60_000);

  it('draw every character of the library and of the site’s own words', async () => {
    const drawn = new Set([PAPER.song, PAPER.kai].flatMap((font) => [...charactersOf(written(font))]));
    const own = [...(await ownCharacters())].filter(isSeen);
    expect(own).toEqual(expect.arrayContaining([...'转述叙述此处据本站版路径']));
    expect([...shown, ...own].filter((one) => !drawn.has(one))).toEqual([]);
  });

  it.each(['song', 'bold', 'hei', 'kai'] as const)('draw every character of the article each: %s', (face) => {
    const drawn = charactersOf(written(PAPER[face]));
    expect(shown.length).toBeGreaterThan(500);
    expect(shown.filter((one) => !drawn.has(one))).toEqual([]);
  });

  it('are small parts of the whole', () => {
    for (const font of Object.values(PAPER)) expect(written(font).length).toBeLessThan(300_000);
  });
});

describe('a character that no font of paper has', () => {
  it('is told', async () => {
    const titled: Library = {
      ...library,
      briefings: library.briefings.map((briefing) => ({ ...briefing, title: '\u{12000}题' })),
    };
    expect(await writePaperFonts(titled, folder)).toEqual(['\u{12000}']);
  }, 60_000);
});
