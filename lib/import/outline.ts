/** Sections, headings and the genre. */
import type { Library } from '../model';
import type { CutArticle, Facts, Guess, Outline, Speech } from './model';
import { articleTitle } from './outline/article-title';
import { suggestFacts } from './outline/facts';
import { finishSections } from './outline/finish';
import { findGenre } from './outline/genre';
import { findHeadings, headlineText } from './outline/headings';
import { planCuts } from './outline/plan';
import { readArticle } from './outline/reading';

/** Gives how an article is cut and filed; `library` is what the site holds already, for topics that its sections suggest. */
export function findOutline(article: CutArticle, speech: Speech, facts: Facts, library: Library): Outline {
  const reading = readArticle(article, speech, facts);
  const headings = findHeadings(reading, speech);
  const { genre, guess } = findGenre(reading, speech, headings, facts);
  const plan = planCuts(reading, headings, genre);
  const { sections, guesses } = finishSections(plan.cuts, reading, library);
  const lines = [...headings.depths].map(([sentence, depth]): Guess => {
    return {
      sentence,
      what: `heading ${'#'.repeat(depth)}`,
      why: 'a line of its own without a sentence',
      isDoubtful: false,
    };
  });
  const headline = headlineText(headings.headline);
  return {
    genre,
    title:
      headline === undefined
        ? { text: genre === 'speech' ? speechTitle(facts) : articleTitle(reading, sections), isOwn: false }
        : { text: headline, isOwn: true },
    sections,
    headings: headings.depths,
    guesses: [guess, ...suggestFacts(reading, headings, facts).guesses, ...guesses, ...plan.guesses, ...lines],
  };
}

/** A speech's own first words tell of the day, not of what it is. */
function speechTitle({ speaker }: Facts): string {
  return speaker === undefined ? '讲话' : `${speaker}的讲话`;
}
