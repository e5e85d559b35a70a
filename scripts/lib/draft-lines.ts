/** What each draft still lacks to be published. */
import { join } from 'node:path';
import type { Briefing, Library } from '../../lib/model';
import { fold } from '../../lib/text/normalise';

/** Gives the lines that `npm run check` ends with, of a library with its drafts. */
export function draftLines(root: string, { briefings, phrases }: Library): string[] {
  const known = new Set(phrases.flatMap(({ text, aliases }) => [text, ...aliases].map(fold)));
  const drafts = briefings.filter(({ draft }) => draft !== undefined);
  return drafts.map((draft) => lineOf(root, draft, known));
}

function lineOf(root: string, { slug, phrases, review = [], ...facts }: Briefing, known: ReadonlySet<string>): string {
  const sheet = join(root, 'briefings', slug, 'review.md');
  const open = review.length;
  const unregistered = new Set(phrases.map(({ text }) => fold(text)).filter((text) => !known.has(text))).size;
  const { outlet, publishedOn, url } = facts;
  const unknown = Object.entries({ outlet, publishedOn, url }).flatMap(([key, value]) =>
    value === undefined ? [key] : [],
  );
  const todo = [
    ...(open > 0 ? [`look at ${open === 1 ? 'the open place' : `the ${open} open places`} in ${sheet}`] : []),
    ...(unknown.length > 0 ? [`add to briefing.md what is known of: ${unknown.join(', ')}`] : []),
    'take “draft: true” out of briefing.md',
    ...(unregistered > 0
      ? [`npm run phrases for ${unregistered === 1 ? 'its new phrase' : `its ${unregistered} new phrases`}`]
      : []),
  ];
  return `${slug} is a draft. To publish: ${todo.join('; ')}.`;
}
