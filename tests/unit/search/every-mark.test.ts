/** What a search shows, against a plain scan: which sections and sentences, and each character that is marked. */
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import type { Briefing, Library } from '@/lib/model';
import { search } from '@/lib/search/search';
import { syntheticLibrary } from '../../bench/support/synthetic';
import { dice } from '../../bench/support/synthetic-words';

/** As characters are compared; these texts hold none that becomes several. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”]/g, '');

interface Character {
  readonly id: string;
  readonly at: number;
  readonly plain: string;
}

/** The characters of a briefing that can be searched for, each with its sentence and its place there. */
function charactersOf({ sentences }: Briefing): Character[] {
  return sentences.flatMap(({ id, text }) =>
    text.split('').flatMap((character, at) => (plain(character) === '' ? [] : [{ id, at, plain: plain(character) }])),
  );
}

/** A sentence with [ and ] about what is marked; marks that touch are written as one. */
function written(text: string, isMarked: (at: number) => boolean): string {
  const pieces = text.split('').map((character, at) => (isMarked(at) ? `[${character}]` : character));
  return pieces.join('').replaceAll('][', '').replaceAll(',', '，');
}

/** What should be shown for a needle, a line for each sentence: briefing, section, id, text. */
function scan(briefings: readonly Briefing[], needle: string): string[] {
  return briefings.flatMap((briefing) => {
    const characters = charactersOf(briefing);
    const text = characters.map((one) => one.plain).join('');
    const marked = new Set<string>();
    for (let from = text.indexOf(needle); needle !== '' && from !== -1; from = text.indexOf(needle, from + 1)) {
      for (const [nth, { id, at }] of characters.slice(from, from + needle.length).entries()) {
        marked.add(`${id} ${at}`);
        // A quotation mark between two characters of a hit is marked with them.
        const next = characters[from + nth + 1];
        if (nth < needle.length - 1 && next?.id === id)
          for (let between = at + 1; between < next.at; between++) marked.add(`${id} ${between}`);
      }
    }
    return briefing.sections.flatMap(({ slug, sentences }) =>
      briefing.sentences
        .filter(({ id }) => sentences.includes(id) && [...marked].some((place) => place.startsWith(`${id} `)))
        .map(({ id, text: whole }) => {
          const line = written(whole, (at) => marked.has(`${id} ${at}`));
          return `${briefing.slug} ${slug} ${id} ${line}`;
        }),
    );
  });
}

/** What is shown, written alike: the HTML without any tag but <mark>. */
function shown(library: Library, q: string): string[] {
  return search(library, { q }).groups.flatMap(({ briefing, sections }) =>
    sections.flatMap(({ section, passages }) =>
      passages.flatMap(({ sentences }) =>
        sentences.map(({ id, parts }) => {
          const html = parts.map((part) => part.html).join('');
          const text = html
            .replaceAll('<mark>', '[')
            .replaceAll('</mark>', ']')
            .replaceAll(/<[^>]+>/g, '');
          return `${briefing.slug} ${section.slug} ${id} ${text.replaceAll('][', '').replaceAll(',', '，')}`;
        }),
      ),
    ),
  );
}

/** Substrings of 2 to 8 characters from anywhere in the paragraphs. */
function sample({ briefings }: Library, count: number, seed: number): string[] {
  const text = briefings.flatMap(({ paragraphs }) => paragraphs).join('');
  const { below } = dice(seed);
  return Array.from({ length: count }, () => {
    const length = 2 + below(7);
    const at = below(text.length - length);
    return text.slice(at, at + length);
  });
}

/** Gives the substrings for which something else is shown, or counted, than the scan finds. */
function wrong(library: Library, substrings: readonly string[]): string[] {
  return substrings.filter((substring) => {
    const expected = scan(library.briefings, plain(substring));
    const { counts } = search(library, { q: substring });
    const sections = new Set(expected.map((line) => line.split(' ').slice(0, 2).join(' ')));
    const isCounted = counts.sentences === expected.length && counts.sections === sections.size;
    return !isCounted || shown(library, substring).join('\n') !== expected.join('\n');
  });
}

describe('a search', () => {
  it('shows the sections and sentences that a plain scan finds, with its characters marked: 300 of the article', async () => {
    const { library } = await loadLibrary('content');
    const substrings = sample(library, 300, 11);
    expect(new Set(substrings).size).toBeGreaterThan(280);
    expect(wrong(library, substrings)).toEqual([]);
  });

  it('shows them in the order of several articles', () => {
    // At most 50 sections are shown on a page: three articles have 48.
    const library = syntheticLibrary(3);
    expect(wrong(library, sample(library, 100, 12))).toEqual([]);
  });

  it('is told from the scan where a mark is a character off', async () => {
    const { library } = await loadLibrary('content');
    expect(scan(library.briefings, '四敢精')).toEqual([expect.stringContaining('大力发扬“[四敢”精]神，')]);
    expect(shown(library, '四敢')).not.toEqual(scan(library.briefings, '四敢精'));
  });
});
