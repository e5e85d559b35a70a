/** The words by which a site speaks of its texts; they follow from what it has. */
import { perLibrary } from '../process';
import { siteWords } from '../vocabulary/library';

/** Gives the words for all that a library has; made once, and kept as long as the library is. */
export const wordsOf = perLibrary('site-words', ({ briefings }) => siteWords(briefings));
