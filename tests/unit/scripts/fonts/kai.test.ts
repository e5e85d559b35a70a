import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFont } from 'fonteditor-core';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import { spokenCharacters } from '@/scripts/fonts/characters';
import { writeKaiSubset } from '@/scripts/fonts/kai';
import { KAI } from '@/scripts/lib/font.mjs';
import { charactersOf } from '../woff2';

const folder = mkdtempSync(join(tmpdir(), 'kai-'));
const written = join(folder, KAI.used);

const { library } = await loadLibrary('content');

/** The characters that a page sets in 楷体: what is said, as readers see it. */
const shown = new Set(
  library.briefings
    .flatMap((briefing) => briefing.sentences.flatMap((sentence) => sentence.parts))
    .filter((part) => part.role === 'said')
    .flatMap((part) => [...part.html.replace(/<[^>]*>/g, '')]),
);

describe('spokenCharacters', () => {
  const characters = [...spokenCharacters(library)];

  it('is never empty, since no font can be cut to nothing', () => {
    expect(spokenCharacters({ ...library, briefings: [] })).toBe('。');
  });

  it('holds every character that is said', () => {
    expect([...shown].filter((one) => !characters.includes(one))).toEqual([]);
  });

  it('holds the marks that the article uses, with the comma that readers see', () => {
    expect(characters).toEqual(expect.arrayContaining([...'，。、+01']));
  });

  it('holds each once', () => {
    expect(new Set(characters).size).toBe(characters.length);
  });

  it('leaves out what stands in narrative alone', () => {
    // p1s3 has 甲醇; nobody says it.
    expect(characters).not.toContain('醇');
  });
});

describe('the font that the build writes', () => {
  beforeAll(() => writeKaiSubset(library, folder), 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('draws every character that is said', () => {
    const drawn = charactersOf(readFileSync(written));
    expect([...shown].filter((one) => !drawn.has(one))).toEqual([]);
  });

  it('sets quotation marks half a character wide, each on the side of what it encloses', async () => {
    const trueType = await subsetFont(readFileSync(written), '“”', { targetFormat: 'truetype' });
    const { glyf } = createFont(trueType, { type: 'ttf' }).get();
    const [opening, closing] = ['“', '”'].map((mark) => glyf.find((one) => one.unicode?.includes(mark.charCodeAt(0))));
    expect([opening?.advanceWidth, closing?.advanceWidth]).toEqual([500, 500]);
    expect(500 - (opening?.xMax ?? 0)).toBeLessThan(opening?.xMin ?? 0);
    expect(closing?.xMin).toBeLessThan(500 - (closing?.xMax ?? 0));
  });

  it('is a small part of the whole', () => {
    expect(readFileSync(written).length).toBeLessThan(300_000);
  });
});
