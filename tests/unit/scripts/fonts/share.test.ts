import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFont } from 'fonteditor-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { briefingImage, type ShareImage, statementImage, topicImage } from '@/lib/export/share';
import type { Library } from '@/lib/model';
import { type Face, widthOf } from '@/lib/text/lines';
import { libraryCharacters } from '@/scripts/fonts/characters';
import { cutSong } from '@/scripts/fonts/cut';
import { writeShareFonts } from '@/scripts/fonts/share';
import { library as bare } from '../../queries/library';
import { charactersOf } from '../woff2';

const library: Library = { ...bare, site: { ...bare.site, url: 'https://example.cn' } };
const folder = mkdtempSync(join(tmpdir(), 'share-fonts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const font = (file: string) => createFont(readFileSync(join(folder, file)), { type: 'ttf' }).get();
/** Character → width in ems. */
const widths = (file: string): Map<string, number> => {
  const { glyf, head } = font(file);
  return new Map(
    glyf.flatMap((glyph) =>
      (glyph.unicode ?? []).map((code) => [String.fromCodePoint(code), glyph.advanceWidth / (head.unitsPerEm ?? 1000)]),
    ),
  );
};

/** Everything that is drawn, by the face that it is drawn in. */
const images: ShareImage[] = [
  ...library.briefings.flatMap(({ slug, statements }) => [
    briefingImage(library, slug),
    ...statements.map(({ id }) => statementImage(library, slug, id)),
  ]),
  ...library.topics.map(({ slug }) => topicImage(library, slug)),
].filter((image) => image !== undefined);

const drawn = (wanted: Face): string[] => {
  const texts = images.flatMap(({ text, head, foot, siteName, article, note, place, caution, address }) => [
    ...text.lines.flatMap((line) => line.units.filter(({ face }) => face === wanted).map((unit) => unit.text)),
    ...(wanted === 'song' ? [...head, ...foot, siteName, ...article, ...note, ...place, ...caution, ...address] : []),
  ]);
  return [...new Set(texts.join(''))];
};

describe('the fonts that the build writes', () => {
  beforeAll(async () => {
    expect(await writeShareFonts(library, folder)).toEqual([]);
  }, 60_000);

  it('are for nineteen images', () => {
    expect(images).toHaveLength(19);
    expect(drawn('song').length).toBeGreaterThan(200);
    expect(drawn('kai').length).toBeGreaterThan(300);
  });

  it.each([
    ['song', 'song-400.ttf'],
    ['song', 'song-700.ttf'],
    ['kai', 'kai.ttf'],
  ] as const)('draw every character of any image: %s in %s', (face, file) => {
    const has = widths(file);
    expect(drawn(face).filter((one) => !has.has(one))).toEqual([]);
  });

  it.each([
    ['song', 'song-400.ttf'],
    ['song', 'song-700.ttf'],
    ['kai', 'kai.ttf'],
  ] as const)('are nowhere wider than the lines are reckoned with: %s in %s', (face, file) => {
    const wider = [...widths(file)].filter(([character, width]) => width > widthOf(character, face) + 0.001);
    expect(wider).toEqual([]);
  });

  it('stand on one line together', () => {
    const [song, kai] = [font('song-400.ttf').hhea, font('kai.ttf').hhea];
    expect([kai.ascent, kai.descent]).toEqual([song.ascent, song.descent]);
  });

  it('are small', () => {
    for (const file of ['song-400.ttf', 'song-700.ttf', 'kai.ttf'])
      expect(readFileSync(join(folder, file)).length).toBeLessThan(400_000);
  });
});

describe('a character that no font has', () => {
  it('is told, and drawn as 〓 rather than asked of the network', async () => {
    const odd = mkdtempSync(join(tmpdir(), 'share-fonts-'));
    const titled = library.briefings.map((briefing) => ({ ...briefing, title: '\u{12000}题' }));
    try {
      expect(await writeShareFonts({ ...library, briefings: titled }, odd)).toEqual(['\u{12000}']);
      const { glyf } = createFont(readFileSync(join(odd, 'song-400.ttf')), { type: 'ttf' }).get();
      const geta = glyf.find((glyph) => glyph.unicode?.includes('〓'.charCodeAt(0)));
      expect(geta?.unicode).toContain(0x12000);
    } finally {
      rmSync(odd, { recursive: true, force: true });
    }
  }, 60_000);
});

describe('libraryCharacters', () => {
  it('has the article’s and the titles’ characters, the comma that readers see, ASCII and what is added, each once', () => {
    const characters = [...libraryCharacters(library, '〓')];
    expect(characters).toEqual(expect.arrayContaining([...'醇策简读，,“”Az~〓']));
    expect(new Set(characters).size).toBe(characters.length);
  });
});

describe('cutSong', () => {
  it('gives WOFF2 for pages too', async () => {
    expect([...charactersOf(await cutSong(400, '太原，', 'woff2'))].sort()).toEqual([...'太原，'].sort());
  });
});
