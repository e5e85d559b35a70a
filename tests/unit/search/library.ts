/** Small libraries for tests: each text is one sentence of narrative. */

import type { Briefing, Library, Sentence } from '@/lib/model';
import { sentenceId } from '@/lib/paths';

/** Gives a library with a briefing for each list of texts; briefings are called `a`, `b`, … */
export function libraryOf(...briefings: readonly (readonly string[])[]): Library {
  return {
    site: { name: '试读' },
    topics: [],
    phrases: [],
    superseded: [],
    withdrawn: [],
    briefings: briefings.map((texts, index) => briefingOf(String.fromCharCode(97 + index), texts)),
  };
}

function briefingOf(slug: string, texts: readonly string[]): Briefing {
  const sentences = texts.map(
    (text, index): Sentence => ({
      id: sentenceId(1, index + 1),
      paragraph: 1,
      number: index + 1,
      text,
      parts: [{ role: 'narrative', text, html: text }],
      section: 'all',
      statements: [],
    }),
  );
  const ids = sentences.map(({ id }) => id);
  return {
    slug,
    title: slug,
    titleOrigin: 'outlet',
    genre: 'report',
    revisions: [],
    notStated: [],
    sha256: '0'.repeat(64),
    bytes: 0,
    paragraphs: [texts.join('')],
    sections: [
      {
        kind: 'remarks',
        slug: 'all',
        title: '全文',
        topics: [],
        reasons: {},
        blocks: [{ type: 'narrative', sentences: ids }],
        sentences: ids,
      },
    ],
    sentences,
    statements: [],
    phrases: [],
  };
}
