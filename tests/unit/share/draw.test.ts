import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { draw } from '@/app/share/draw';
import { slugOf } from '@/app/share/file-name';
import { briefingImage, phraseImage, type ShareImage, statementImage, topicImage } from '@/lib/export/share';
import { writeShareFonts } from '@/scripts/fonts/share';
import { library, SLUG } from '../queries/library';

const PAPER = [0xfa, 0xf8, 0xf3];
const CINNABAR = [0xa5, 0x28, 0x1b];
const folder = mkdtempSync(join(tmpdir(), 'share-images-'));
const asked: string[] = [];
const { fetch: real } = globalThis;

beforeAll(async () => {
  await writeShareFonts(library, folder);
  vi.stubEnv('FONTS_FOLDER', folder);
  // next/og unpacks a part of itself by a data address, which asks nobody.
  vi.stubGlobal('fetch', (address: string) => {
    if (address.startsWith('data:')) return real(address);
    asked.push(address);
    return Promise.reject(new Error('no picture asks the network'));
  });
}, 60_000);
afterAll(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

async function paint(image: ShareImage | undefined): Promise<PNG> {
  const answer = await draw(image);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
  return PNG.sync.read(Buffer.from(await answer.arrayBuffer()));
}

/** The places whose colour fits, as x and y. */
function places({ width, height, data }: PNG, fits: (colour: number[]) => boolean): { x: number; y: number }[] {
  return Array.from({ length: width * height }, (_, at) => at).flatMap((at) =>
    fits([...data.subarray(at * 4, at * 4 + 3)]) ? [{ x: at % width, y: Math.floor(at / width) }] : [],
  );
}

const is = (wanted: readonly number[]) => (colour: number[]) =>
  colour.every((value, index) => Math.abs(value - (wanted[index] ?? 0)) < 3);
const isDark = (colour: number[]) => colour.every((value) => value < 90);

describe('a share image', () => {
  it('is 1200 by 630 pixels of ink on paper, with a cinnabar rule beside the words alone', async () => {
    const png = await paint(statementImage(library, SLUG, 'p3s3'));
    expect([png.width, png.height]).toEqual([1200, 630]);
    const rule = places(png, is(CINNABAR));
    expect([Math.min(...rule.map(({ x }) => x)), Math.max(...rule.map(({ x }) => x))]).toEqual([306, 310]);
    // Six lines of 70 pixels.
    expect(rule).toHaveLength(5 * 420);
    expect(places(png, is(PAPER)).length).toBeGreaterThan(600_000);
  });

  it('has in the square in its middle all words of a statement, none of them cut', async () => {
    for (const id of ['p1s7', 'p2s2', 'p6s1']) {
      const ink = places(await paint(statementImage(library, SLUG, id)), isDark).filter(({ x }) => x > 280 && x < 930);
      expect(ink.length).toBeGreaterThan(10_000);
      expect(Math.min(...ink.map(({ x }) => x))).toBeGreaterThanOrEqual(306);
      expect(Math.max(...ink.map(({ x }) => x))).toBeLessThan(900);
    }
  });

  it('of a phrase keeps its marks and its words in that square', async () => {
    for (const slug of ['san-wu-san-ke', 'he-li-fen-gong-xie-tong-fa-zhan', 'liang-ge-ji-ben-shi-xian']) {
      const dark = places(await paint(phraseImage(library, slug)), isDark);
      // Without the margins' ink, which stands at the top and the foot.
      const ink = dark.filter(({ y }) => y > 120 && y < 450);
      expect(ink.length).toBeGreaterThan(5000);
      // The opening mark hangs: its ink begins where the other lines do.
      expect(Math.min(...ink.map(({ x }) => x))).toBeGreaterThanOrEqual(300);
      expect(Math.max(...ink.map(({ x }) => x))).toBeLessThan(900);
    }
  });

  it('of a briefing, a topic or a phrase has no cinnabar', async () => {
    const images = [briefingImage(library, SLUG), topicImage(library, 'eldercare'), phraseImage(library, 'si-gan')];
    for (const image of images) {
      const png = await paint(image);
      expect(places(png, is(CINNABAR))).toEqual([]);
      expect(places(png, isDark).length).toBeGreaterThan(4000);
    }
  });

  it('is drawn without the network', () => {
    expect(asked).toEqual([]);
  });

  it('is not there for what is not there', async () => {
    expect((await draw(undefined)).status).toBe(404);
    expect([slugOf('p2s5.png'), slugOf('p2s5.svg'), slugOf('p2s5')]).toEqual(['p2s5', '', '']);
  });

  it('has the colours of the site', () => {
    const tokens = readFileSync('app/styles/tokens.css', 'utf8');
    const used = [...readFileSync('app/share/draw.tsx', 'utf8').matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => colour);
    expect(used).toHaveLength(4);
    expect(used.filter((colour) => !tokens.includes(colour))).toEqual([]);
  });
});
