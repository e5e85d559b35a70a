import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import { everyPage } from '@/lib/paths';
import { sheetPage, sheetSize, sizeOfPng } from '@/scripts/lib/contact-sheet';
import { choosePages, PAGES, PICTURES, pictureIndex, pictureName, SHOWN, VIEWS } from '@/scripts/lib/picture-plan';
import { allFiles, read } from '../foundation/files';

/** The pictures that a Markdown text shows, relative to the repository; those of other sites are left out. */
function shownIn(file: string, text: string): string[] {
  const shown = [...text.matchAll(/!\[[^\]]*\]\((?!https?:)([^)]+)\)/g)].map(([, path = '']) => path);
  return shown.map((path) => join(dirname(file), path));
}

/** What kind of page a path leads to: the names of things that a briefing, a topic or a phrase may have are left out. */
function typeOf(path: string): string {
  return path
    .replace(/\?.*/, '')
    .replace(/^(\/(?:topics|phrases|quotes\/[^/]+|briefings\/[^/]+\/(?:visits|cite)))\/.*/, '$1/…');
}

describe('the pictures of the pages', () => {
  it('show a page of every type', async () => {
    const { library } = await loadLibrary('content');
    const pictured = new Set(PAGES.map(({ path }) => typeOf(path)));
    expect(typeOf('/quotes/taiyuan-2023-03/p2s3')).toBe(typeOf('/quotes/taiyuan-2023-03/p1s7'));
    const missing = everyPage(library)
      .map(typeOf)
      .filter((type) => !pictured.has(type));
    // A section's way to be cited looks as the briefing's does.
    expect([...new Set(missing)]).toEqual(['/briefings/taiyuan-2023-03/cite/…']);
  });

  it('have names of their own', () => {
    const names = [
      ...PAGES.flatMap((page) => VIEWS.map((view) => pictureName(page, view))),
      ...SHOWN.map(({ file }) => file),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9-]+\.(?:webp|png)$/.test(name))).toEqual([]);
    expect(SHOWN.filter(({ page }) => !PAGES.some(({ name }) => name === page))).toEqual([]);
  });

  it('stand in an index, a row a page and a column a view', () => {
    const index = pictureIndex();
    const file = join(PICTURES.folder, PICTURES.index);
    expect(shownIn(file, index)).toEqual(
      PAGES.flatMap((page) => VIEWS.map((view) => join(PICTURES.folder, pictureName(page, view)))),
    );
    expect(index.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(PAGES.length + 2);
  });

  it('are there where a page of the documents shows them', () => {
    const shown = allFiles.filter((file) => file.endsWith('.md')).flatMap((file) => shownIn(file, read(file)));
    expect(shown).toEqual(expect.arrayContaining(SHOWN.map(({ file }) => join(PICTURES.folder, file))));
    expect(shown.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('weigh no more than may be cloned with the code', () => {
    const files = readdirSync(PICTURES.folder).map((name) => join(PICTURES.folder, name));
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(PICTURES.mostBytes);
  });
});

describe('choosePages', () => {
  it('gives all pages, or those that are named', () => {
    expect(choosePages([])).toEqual(PAGES);
    expect(choosePages(['verify', 'home']).map(({ name }) => name)).toEqual(['home', 'verify']);
  });

  it('names what there is where a name is unknown', () => {
    expect(() => choosePages(['home', 'hoem', 'x'])).toThrow(
      /^There is no page “hoem, x” to picture\. The pages: home, briefing, /,
    );
  });
});

describe('a sheet of pictures', () => {
  const png = PNG.sync.write(new PNG({ width: 30, height: 20 }));
  const prints = [
    { png, width: 30, height: 20 },
    { png, width: 60, height: 40 },
  ];

  it('reads the size of a picture', () => {
    expect(sizeOfPng(png)).toEqual({ width: 30, height: 20 });
  });

  it('has room for all of them, and a gap around each', () => {
    expect(sheetSize(prints)).toEqual({ width: 12 + 30 + 12 + 60 + 12, height: 12 + 40 + 12 });
  });

  it('shows each in its size, in order', () => {
    const sizes = [...sheetPage(prints).matchAll(/width="(\d+)" height="(\d+)"/g)].map(([, ...size]) =>
      size.map(Number),
    );
    expect(sizes).toEqual([
      [30, 20],
      [60, 40],
    ]);
  });
});
