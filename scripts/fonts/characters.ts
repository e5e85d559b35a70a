/** The characters that the site's fonts are cut to. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../../lib/model';
import { perLibrary } from '../../lib/process';
import { fullWidthCommas } from '../../lib/text/typography';

/** Gives each character of some texts, and of what readers see of them, once. */
function charactersOf(texts: Iterable<string>): string {
  // By UTF-16 units, and only what is beyond them one by one: the characters of a thousand articles are ten million.
  const units = new Uint8Array(0x10000);
  const beyond = new Set<string>();
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if ((unit & 0xf800) !== 0xd800) units[unit] = 1;
      else {
        const one = String.fromCodePoint(text.codePointAt(at) ?? unit);
        beyond.add(one);
        at += one.length - 1;
      }
    }
  };
  for (const text of texts) {
    add(text);
    if (text.includes(',')) add(fullWidthCommas(text));
  }
  const within = [...units.keys()].filter((unit) => units[unit] === 1).map((unit) => String.fromCharCode(unit));
  return [...within, ...beyond].sort().join('');
}

/** Gives each character that statements can show in this font, once. */
export const spokenCharacters = perLibrary('spoken-characters', (library): string => {
  const sentences = library.briefings.flatMap((briefing) => briefing.sentences);
  const said = sentences.filter((one) => one.statements.length > 0).map(({ text }) => text);
  // Where nothing is said, as in a site of circulars, the font still has one: it cannot be cut to none.
  return charactersOf(['。', ...said]);
});

/** Printable ASCII, for addresses and numbers. */
const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, code) => String.fromCharCode(0x20 + code)).join('');

/** Gives each character of a library's texts and titles as readers see them, of ASCII, and of `more`, once. */
export function libraryCharacters(library: Library, more = ''): string {
  return charactersOf([ownOf(library), more]);
}

const ownOf = perLibrary('library-characters', (library): string => {
  const titles = JSON.stringify([
    library.site,
    library.topics,
    library.phrases,
    // The words of the sentences stand in the paragraphs.
    library.briefings.map(({ sections: _, sentences: __, ...one }) => one),
    library.withdrawn.map(({ reason, outlet }) => [reason, outlet]),
  ]);
  const sections = library.briefings.flatMap((briefing) => briefing.sections.map((section) => section.title));
  return charactersOf([ASCII, titles, ...sections]);
});

/** Where the words of the site's own stand. */
const OWN_WORDS = ['app', 'components', 'lib'];
/** What imports an article knows rare names and marks, and no page asks it. */
const UNSHOWN = join('lib', 'import', '/');

/** Gives each character of the source files of pages: all that the site says by itself, and some that it never shows. */
export async function ownCharacters(): Promise<string> {
  const names = await Promise.all(
    OWN_WORDS.map(async (folder) => (await readdir(folder, { recursive: true })).map((name) => join(folder, name))),
  );
  const files = names.flat().filter((name) => /\.tsx?$/.test(name) && !name.startsWith(UNSHOWN));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return charactersOf(texts);
}
