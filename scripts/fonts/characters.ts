/** The characters that the site's fonts are cut to. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../../lib/model';
import { fullWidthCommas } from '../../lib/text/typography';

/** Gives each character that statements can show in this font, once. */
export function spokenCharacters(library: Library): string {
  const texts = library.briefings.flatMap((briefing) => briefing.sentences.filter((one) => one.statements.length > 0));
  // Where nothing is said, as in a site of circulars, the font still has one: it cannot be cut to none.
  return [...new Set(['。', ...texts.flatMap((sentence) => [...sentence.text, ...fullWidthCommas(sentence.text)])])]
    .sort()
    .join('');
}

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

/** Where the words of the site's own stand. */
const OWN_WORDS = ['app', 'components', 'lib'];

/** Gives each character of the source files of pages: all that the site says by itself, and some that it never shows. */
export async function ownCharacters(): Promise<string> {
  const names = await Promise.all(
    OWN_WORDS.map(async (folder) => (await readdir(folder, { recursive: true })).map((name) => join(folder, name))),
  );
  const files = names.flat().filter((name) => /\.tsx?$/.test(name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return [...new Set(texts.join(''))].sort().join('');
}
