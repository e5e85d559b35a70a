/** What the import says at its end: what was written, what is in it, and what to do next. */
import type { Draft, Facts } from '../../lib/import/model';
import { checkDraft } from '../../lib/import/self-check';
import { paths } from '../../lib/paths';

/** Gives the lines. */
export function nextSteps(draft: Draft, facts: Facts, folder: string, topics: readonly string[]): string {
  const { briefing } = checkDraft(draft.slug, draft.files, topics);
  const kinds = (kind: string) => briefing?.sections.filter((section) => section.kind === kind).length ?? 0;
  const counts = [
    plural(briefing?.paragraphs.length ?? 0, 'paragraph'),
    plural(briefing?.sentences.length ?? 0, 'sentence'),
    plural(briefing?.sections.length ?? 0, 'section'),
    plural(kinds('visit'), 'visit'),
    plural(kinds('task'), 'task'),
    plural(briefing?.statements.length ?? 0, 'statement'),
    plural(briefing?.phrases.length ?? 0, 'phrase'),
  ];
  const doubtful = draft.guesses.filter(({ isDoubtful }) => isDoubtful).length;
  const { outlet, publishedOn, url, speaker, place } = { ...facts, speaker: facts.speaker ?? briefing?.speaker };
  const unknown = Object.entries({ outlet, publishedOn, url, speaker, place }).filter(
    ([, value]) => value === undefined,
  );
  return [
    '',
    `Written: ${folder}/ (${plural(draft.files.length, 'file')}).`,
    `${counts.join(', ')}; ${plural(draft.guesses.length, 'guess', 'es')}, ${doubtful} of them doubtful.`,
    ...(unknown.length === 0 ? [] : [`Not known, left out: ${unknown.map(([key]) => key).join(', ')}.`]),
    '',
    'Next:',
    `  1. npm run dev, and open ${paths.briefing(draft.slug)} at the address that it prints.`,
    `  2. Go through ${folder}/review.md: look at each line with a box, mend what is wrong, tick it.`,
    '  3. npm run check says what is still open.',
    '  4. To publish: take “draft: true” out of briefing.md; npm run phrases; npm run check.',
  ].join('\n');
}

function plural(count: number, noun: string, ending = 's'): string {
  return `${count} ${noun}${count === 1 ? '' : ending}`;
}
