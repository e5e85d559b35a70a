/** Sections that are longer than a file may be, gone on with in further files. */
import type { SourceSentence } from '../content/cover-messages';
import type { FoundSection, Guess, Outline } from './model';

/** Of a section's text: a mark may stand before each of its characters, and its file must stay below 64 KiB. */
const MAX_BYTES = 28 * 1024;
const MAX_SLUG = 60;

/** Gives the outline with its longest sections cut between two sentences; what is cut is told. */
export function cutLongSections(outline: Outline, sentences: readonly SourceSentence[]): Outline {
  const starts = new Map(outline.sections.map((section) => [section.from, section]));
  const sections: FoundSection[] = [];
  const guesses: Guess[] = [];
  let [bytes, part] = [0, 1];
  let whole: FoundSection | undefined;
  for (const { id, text } of sentences) {
    const length = Buffer.byteLength(text) + 4;
    const begun = starts.get(id);
    if (begun) {
      whole = begun;
      sections.push(begun);
      [bytes, part] = [0, 1];
    } else if (whole && bytes + length > MAX_BYTES) {
      const ending = `-${++part}`;
      const slug = whole.slug.slice(0, MAX_SLUG - ending.length).replace(/-$/, '') + ending;
      const title = `${[...whole.title].slice(0, 180).join('')}（续${part - 1}）`;
      sections.push({ from: id, kind: 'remarks', title, slug, topics: whole.topics });
      const why = `${whole.slug} is longer than a file of content may be`;
      guesses.push({ sentence: id, what: 'a section goes on in another file', why, isDoubtful: false });
      bytes = 0;
    }
    bytes += length;
  }
  return sections.length === outline.sections.length
    ? outline
    : { ...outline, sections, guesses: [...outline.guesses, ...guesses] };
}
