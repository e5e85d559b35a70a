import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ReaderFiles, readerFiles } from '../../../scripts/lib/reader-files';
import { scriptPath } from '../../../server/releases.mjs';

const KB = 1024;
/** What asks for something, keeps something, or makes a program of a text. */
const NEVER = /\bfetch\(|XMLHttpRequest|sendBeacon|\beval\(|new Function|https?:\/\/|localStorage|sessionStorage/;

let files: ReaderFiles;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

beforeAll(async () => {
  files = await readerFiles();
});

describe('the reader’s module', () => {
  it('takes at most 2.5 KB of every page, and 4 KB more of who wants to be read to', () => {
    expect(brotliCompressSync(files.main).length).toBeLessThanOrEqual(2.5 * KB);
    expect(brotliCompressSync(files.reading).length).toBeLessThanOrEqual(4 * KB);
  });

  it('loads nothing but, by the one import, its own second file', () => {
    const main = text(files.main);
    expect(main).toContain('复制链接');
    expect(main.match(/\bimport\b/g)).toEqual(['import']);
    expect(main.match(/\/assets\/[\w.]*/g)).toEqual([scriptPath(files.reading)]);
    // Each try under another address: many browsers keep a failure for good.
    expect(main).toMatch(/import\(`\/assets\/[0-9a-f]{12}\.js#\$\{\w+\}`\)/);
    expect(main).not.toMatch(NEVER);
    expect(text(files.reading)).not.toMatch(/\bimport\b|\/assets\//);
    expect(text(files.reading)).not.toMatch(NEVER);
  });

  it('leaves to the second file what reads aloud, and takes nothing from elsewhere', () => {
    const { main, reading } = files.sources;
    const elsewhere = [...main, ...reading].filter((path) => !path.startsWith('browser/'));
    // What the server reads and writes the cookie of the settings by.
    expect(elsewhere).toEqual(['lib/paths/view.ts']);
    expect(main.filter((path) => /read|speak|spoken|units|best-voice/.test(path))).toEqual([]);
    expect(reading).toContain('browser/speaker.ts');
  });
});
