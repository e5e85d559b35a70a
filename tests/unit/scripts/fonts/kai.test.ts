import { readFileSync } from 'node:fs';
import { createFont } from 'fonteditor-core';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import { spokenCharacters } from '@/scripts/fonts/characters';
import { writeKaiSubset } from '@/scripts/fonts/kai';
import { KAI } from '@/scripts/lib/font.mjs';
import { charactersOf } from '../woff2';

vi.mock('@/scripts/lib/font.mjs', async (original) => {
  const { mkdtempSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { KAI: real } = await original<typeof import('@/scripts/lib/font.mjs')>();
  // Else the font of a site that is being served would be written anew.
  return { KAI: { ...real, used: `${mkdtempSync(`${tmpdir()}/kai-`)}/kai.woff2` } };
});

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
  beforeAll(() => writeKaiSubset(library), 60_000);
  afterAll(async () => {
    const { rmSync } = await import('node:fs');
    const { dirname } = await import('node:path');
    rmSync(dirname(KAI.used), { recursive: true, force: true });
  });

  it('draws every character that is said', () => {
    const drawn = charactersOf(readFileSync(KAI.used));
    expect([...shown].filter((one) => !drawn.has(one))).toEqual([]);
  });

  it('sets quotation marks half a character wide, each on the side of what it encloses', async () => {
    const trueType = await subsetFont(readFileSync(KAI.used), '“”', { targetFormat: 'truetype' });
    const { glyf } = createFont(trueType, { type: 'ttf' }).get();
    const [opening, closing] = ['“', '”'].map((mark) => glyf.find((one) => one.unicode?.includes(mark.charCodeAt(0))));
    expect([opening?.advanceWidth, closing?.advanceWidth]).toEqual([500, 500]);
    expect(500 - (opening?.xMax ?? 0)).toBeLessThan(opening?.xMin ?? 0);
    expect(closing?.xMin).toBeLessThan(500 - (closing?.xMax ?? 0));
  });

  it('is a small part of the whole', () => {
    expect(readFileSync(KAI.used).length).toBeLessThan(300_000);
  });
});
