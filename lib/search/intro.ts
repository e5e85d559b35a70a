/** What the search page says before anything is searched for. */
import type { Briefing, Library } from '../model';
import { corpusOf } from './corpus';

/** What can be searched, and what a reader might try: searches that find something. */
export interface SearchIntro {
  readonly briefings: number;
  readonly sentences: number;
  /** One term; nothing where no briefing has a short phrase. */
  readonly term: string | undefined;
  /** Two terms that stand in one section. */
  readonly pair: string | undefined;
}

/** Longer ones are tiresome to read as an example; white space would part them. */
const SHORT = /^\S{2,6}$/u;

/** Gives the introduction, its examples from the newest briefing; builds the index, so that the first search finds it there. */
export function searchIntro(library: Library): SearchIntro {
  const [newest] = library.briefings;
  const bySection = newest ? shortPhrases(newest) : [];
  const [term] = bySection.flat();
  const pair = bySection.find((texts) => texts.length > 1 && !texts.slice(0, 2).includes(term ?? ''));
  return {
    briefings: library.briefings.length,
    sentences: corpusOf(library).sources.sentences.length,
    term,
    pair: pair?.slice(0, 2).join(' '),
  };
}

/** The short phrases of each section, each once. */
function shortPhrases({ sections, phrases }: Briefing): string[][] {
  return sections.map((section) => {
    const own = phrases.filter(({ sentence, text }) => section.sentences.includes(sentence) && SHORT.test(text));
    return [...new Set(own.map(({ text }) => text))];
  });
}
