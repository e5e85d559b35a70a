/** The review sheet: every guess with its reason and its place, those to be looked at one by one with a box to tick. */
import type { DraftFile, Guess } from './model';
import type { Written } from './write';

/** Gives review.md. */
export function writeReview(guesses: readonly Guess[], places: Written['places']): DraftFile {
  const lines = guesses.map(({ sentence, what, why, isDoubtful }) => {
    const place = sentence && places.get(sentence);
    const where = place ? `${sentence} (${place.name}:${place.line}) ` : '';
    return `- ${isDoubtful ? '[ ] ' : ''}${where}${what}: ${why}`;
  });
  return { name: 'review.md', text: `# Review\n\n${lines.join('\n')}\n` };
}
