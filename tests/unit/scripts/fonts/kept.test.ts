import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CutFonts, keptFonts } from '@/scripts/fonts/kept';

const CUT: CutFonts = { files: { 'one.woff2': Buffer.from([1, 2, 3]) }, absent: ['〓'] };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-fonts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const maker = () => vi.fn(async () => CUT);

describe('the fonts that are kept', () => {
  it('are cut once for the same characters', async () => {
    await keptFonts(folder, 'code')('paper', ['字'], async () => CUT);
    const make = maker();
    const again = await keptFonts(folder, 'code')('paper', ['字'], make);
    expect(make).not.toHaveBeenCalled();
    expect(again.absent).toEqual(CUT.absent);
    expect(Buffer.from(again.files['one.woff2'] ?? []).equals(Buffer.from([1, 2, 3]))).toBe(true);
  });

  it.each([
    ['other characters', 'code', 'paper', '词'],
    ['another kind', 'code', 'share', '字'],
    ['other code', 'new code', 'paper', '字'],
  ])('are cut anew for %s', async (_, code, kind, characters) => {
    await keptFonts(folder, 'code')('paper', ['字'], async () => CUT);
    const make = maker();
    await keptFonts(folder, code)(kind, [characters], make);
    expect(make).toHaveBeenCalledOnce();
  });

  it('are cut anew where an entry is damaged or cut off, and are kept again', async () => {
    const keep = keptFonts(folder, 'code');
    await keep('paper', ['字'], async () => CUT);
    const file = join(folder, readdirSync(folder)[0] ?? '');
    for (const damage of [
      () => truncateSync(file, 40),
      () => writeFileSync(file, ''),
      () => writeFileSync(file, readFileSync(file).reverse()),
    ]) {
      damage();
      const make = maker();
      await keep('paper', ['字'], make);
      await keep('paper', ['字'], make);
      expect(make).toHaveBeenCalledOnce();
    }
  });

  it('are not more than a few dozen, and nothing half written stays', async () => {
    const keep = keptFonts(folder, 'code');
    for (let nth = 0; nth < 40; nth += 1) await keep('paper', [String(nth)], async () => CUT);
    const names = readdirSync(folder);
    expect(names).toHaveLength(24);
    expect(names.every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true);
  });

  it('are made all the same where the folder cannot be written', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await keptFonts(join(file, 'below'), 'code')('paper', ['字'], async () => CUT)).toBe(CUT);
  });
});
