/** Sections, headings and the genre. */
import type { Library } from '../model';
import type { CutArticle, Facts, Outline, Speech } from './model';

/** Gives how an article is cut and filed; `library` is what the site holds already, for topics that its sections suggest. */
export function findOutline(article: CutArticle, _speech: Speech, facts: Facts, _library: Library): Outline {
  const from = article.sentences[0]?.id ?? 'p1s1';
  return {
    genre: facts.genre ?? 'report',
    sections: [{ from, kind: 'remarks', title: facts.title ?? '全文', slug: 'text', topics: [] }],
    headings: new Map(),
    guesses: [],
  };
}
