import { describe, expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import type { Briefing, Library } from '@/lib/model';
import { corpusOf } from '@/lib/search/corpus';
import { cutsOf } from '@/lib/search/cuts';
import { findHits, narrow } from '@/lib/search/hits';
import { readTerms } from '@/lib/search/terms';
import { syntheticLibrary } from '../../bench/support/synthetic';
import { dice } from '../../bench/support/synthetic-words';

/** The plain scan that search must equal, written apart from it: these texts hold nothing that folds otherwise. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”]/g, '');

interface Scanned {
  readonly briefing: Briefing;
  readonly text: string;
  /** For each character, the id of its sentence. */
  readonly ids: readonly string[];
}

function scanned({ briefings }: Library): Scanned[] {
  return briefings.map((briefing) => ({
    briefing,
    text: briefing.sentences.map(({ text }) => plain(text)).join(''),
    ids: briefing.sentences.flatMap(({ id, text }) => [...plain(text)].map(() => id)),
  }));
}

/** Every place of a needle, as `slug start: ids of the sentences it touches`. */
function scan(texts: readonly Scanned[], needle: string): string[] {
  return texts.flatMap(({ briefing, text, ids }) => {
    const found: string[] = [];
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1))
      found.push(`${briefing.slug} ${at}: ${[...new Set(ids.slice(at, at + needle.length))].join(' ')}`);
    return found;
  });
}

/** What the corpus finds, written alike. */
function find(library: Library, needle: string): string[] {
  return corpusOf(library)
    .find(needle)
    .map(({ briefing, start, sentences }) => {
      const ids = sentences.map(({ sentence }) => sentence.id);
      return `${briefing.slug} ${start}: ${ids.join(' ')}`;
    });
}

/** The sentences that such a line names, each with its briefing's slug. */
function sentencesOf(line: string): string[] {
  const [slug = '', , ...ids] = line.split(' ');
  return ids.map((id) => `${slug} ${id}`);
}

/** Gives the substrings for which search finds more or less than the scan. */
function wrong(library: Library, substrings: Iterable<string>): string[] {
  const texts = scanned(library);
  const cuts = cutsOf(library);
  const faults: string[] = [];
  for (const substring of substrings) {
    const needle = plain(substring);
    const expected = needle === '' ? [] : scan(texts, needle);
    const { terms } = readTerms(substring);
    const sentences = new Set(expected.flatMap(sentencesOf));
    const { hits, sentences: touched } = narrow(findHits(library, terms), cuts, {});
    const isRight =
      find(library, needle).join() === expected.join() && hits === expected.length && touched === sentences.size;
    // What is simplified already is searched for as typed alone.
    const isPlain = terms.every(({ simplified }) => simplified === undefined);
    if (!isRight || !isPlain) faults.push(substring);
  }
  return faults;
}

describe('search', () => {
  it('finds exactly what a plain scan finds, for every substring of 2 to 8 characters of the article', async () => {
    const { library } = await loadLibrary('content');
    const text = library.briefings.flatMap(({ paragraphs }) => paragraphs).join('');
    const substrings = new Set<string>();
    for (let length = 2; length <= 8; length++)
      for (let at = 0; at + length <= text.length; at++) substrings.add(text.slice(at, at + length));
    expect(text.length).toBe(2508);
    expect(substrings.size).toBe(16_396);
    expect(wrong(library, substrings)).toEqual([]);
  });

  it('finds exactly what a plain scan finds in many articles', () => {
    const library = syntheticLibrary(40);
    const texts = library.briefings.map(({ paragraphs }) => paragraphs.join(''));
    const { below } = dice(3);
    const substrings = Array.from({ length: 600 }, () => {
      const text = texts[below(texts.length)] ?? '';
      const length = 1 + below(8);
      const at = below(text.length - length);
      return text.slice(at, at + length);
    });
    expect(wrong(library, substrings)).toEqual([]);
  });
});
