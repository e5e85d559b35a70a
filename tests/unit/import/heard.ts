/** What the import hears in an article, as the check reads its draft. */
import { loadLibrary } from '@/lib/content/library';
import { draftArticle } from '@/lib/import/draft';
import type { Facts, Guess } from '@/lib/import/model';
import { checkDraft } from '@/lib/import/self-check';

const { library } = await loadLibrary('content');

/** What is heard. */
export interface Heard {
  /** Every statement as `p1s1 李明 指出 p1s1 p1s2`. */
  readonly statements: readonly string[];
  readonly speaker: string | undefined;
  readonly guesses: readonly Guess[];
  /** Sentences that were taken for speech, and left since the check would not read them so. */
  readonly refused: readonly Guess[];
  /** The first lines of the blockquotes, as Markdown. */
  readonly quoted: readonly string[];
}

/** Drafts an article and reads the draft back; throws where the draft does not pass. */
export function heardIn(text: string, facts: Facts = {}): Heard {
  const { files, guesses } = draftArticle({ text, facts: {}, guesses: [] }, { slug: 'a', ...facts }, library);
  const written = files.filter(({ name }) => name !== 'review.md');
  const topics = library.topics.map(({ slug }) => slug);
  const { briefing } = checkDraft('a', written, topics);
  if (!briefing) throw new Error('The draft does not pass.');
  return {
    statements: briefing.statements.map(({ id, attribution: { speaker, verb }, sentences }) =>
      [id, speaker ?? '-', verb, ...sentences].join(' '),
    ),
    speaker: briefing.speaker,
    guesses,
    refused: guesses.filter(({ why }) => why.includes('the check')),
    quoted: files.flatMap((file) =>
      file.name.endsWith('.md') ? file.text.split('\n').filter((line) => line.startsWith('> ')) : [],
    ),
  };
}
