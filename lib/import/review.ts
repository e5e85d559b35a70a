/** The review sheet: facts, what is to be looked at one by one with a box to tick, and what seems certain. */
import type { SentenceId } from '../model';
import { spellForbidden } from '../text/characters';
import type { CutArticle, DraftFile, Facts, Guess } from './model';
import type { Written } from './write';

/** What the sheet is written from. */
export interface Reviewed {
  readonly text: string;
  readonly article: CutArticle;
  readonly facts: Facts;
  readonly guesses: readonly Guess[];
  readonly places: Written['places'];
}

/** How many characters of a sentence are enough to know it by. */
const FIRST_WORDS = 30;

/** Gives review.md. */
export function writeReview({ text, article, facts, guesses, places }: Reviewed): DraftFile {
  const order = new Map(article.sentences.map(({ id }, index) => [id, index]));
  const rank = ({ sentence }: Guess): number => (sentence === undefined ? -1 : (order.get(sentence) ?? order.size));
  const sorted = guesses.map((guess) => tidy(guess)).sort((a, b) => rank(a) - rank(b));
  const rows = rowsOf(text);
  const words = new Map(article.sentences.map((one) => [one.id, firstWords(one.text)]));
  const where = (id: SentenceId): string => {
    const place = places.get(id);
    const row = rows[Number(/\d+/.exec(id)?.[0]) - 1];
    return [id, place && `${place.name}:${place.line}`, row && `source.txt:${row}`].filter(Boolean).join(' · ');
  };
  const because = ({ what, why }: Guess): string => `${what}${why === '' ? '' : ` — ${why}`}`;
  const boxed = ({ sentence, ...guess }: Guess): string => {
    const place = sentence === undefined ? '' : `${where(sentence)} — `;
    const quoted = sentence === undefined ? '' : `\n      ${words.get(sentence) ?? ''}`;
    return `- [ ] ${place}${because(guess)}${quoted}`;
  };
  const doubtful = sorted.filter(({ isDoubtful }) => isDoubtful).map(boxed);
  const certain = sorted.filter(({ isDoubtful }) => !isDoubtful);
  // What is said of many sentences in the same words is said once.
  const listed = (guesses: readonly Guess[]): string => {
    const same = new Map<string, SentenceId[]>();
    for (const guess of guesses) {
      const told = because(guess);
      const ids = same.get(told) ?? [];
      if (guess.sentence !== undefined) ids.push(guess.sentence);
      same.set(told, ids);
    }
    return [...same]
      .map(([told, ids]) => `- ${[...ids, ''].join(' ').trim()}${ids.length ? ' — ' : ''}${told}`)
      .join('\n');
  };
  return {
    name: 'review.md',
    // It quotes what was left out too, and is itself a file of content.
    text: spellForbidden(
      `${[
        '# Review',
        INTRODUCTION,
        '## What is known of the article',
        factsOf(facts),
        `## Look at these (${doubtful.length})`,
        doubtful.join('\n') || 'Nothing was doubtful. Read the text once all the same.',
        LEGEND,
        `## Done without doubt (${certain.length})`,
        'Nothing to tick: for looking up why a thing stands as it does.',
        ...PARTS.flatMap((part) => {
          const own = certain.filter((guess) => partOf(guess) === part);
          return own.length > 0 ? [`### ${part}\n\n${listed(own)}`] : [];
        }),
      ].join('\n\n')}\n`,
    ),
  };
}

const INTRODUCTION = `The article has been cut and marked by rules. No word of it was changed; who speaks, where a section begins and what it is
called are guesses. Look at each line with a box beside the site (\`npm run dev\` marks these places), mend the file that it
names where it is wrong, and tick the box: [x]. \`npm run check\` counts what is open. Once it says nothing of this sheet
any more, take \`draft: true\` out of briefing.md to publish. This sheet may then be deleted.`;

const LEGEND = `## How to mend

| What is wrong | What to do in the section's file |
| --- | --- |
| a sentence is marked as said, and is told | take the \`> \` before the line, the \`*\` around the verb and the link away |
| a sentence is told, and is said | write \`> \` before the line, and \`*verb*\` where speech begins (none where the statement before goes on) |
| the wrong speaker | write the right name in the link: \`[他](person:王五)\` |
| a section begins too early or too late | move whole lines from one file to the other; the order stays |
| two sections are one | move all lines into the first file and delete the second |
| title, kind, topics of a section | the lines between the \`---\` at the head of its file; docs/content.md lists them |
| a section is a visit to a place, and is none here | \`kind: visit\` and below it \`site: 石桥镇\`, as the text calls it; \`kind: remarks\`, without site, the other way |
| a title, date or speaker of the article | briefing.md |
| words that are not the article's (a caption, a line of the page) | take them out of a copy of the file, delete this folder, and import the copy |

An empty line stands between what is told and what is said, and before each further \`*verb*\`. Never change, drop or add a
word here: \`npm run check\` compares every character with source.txt.`;

function factsOf({ title, outlet, publishedOn, url, speaker, place, genre }: Facts): string {
  const rows = { title, outlet, 'published on': publishedOn, url, speaker, place, genre };
  return Object.entries(rows)
    .map(([name, value]) => `- ${name}: ${value ?? '— not known; left out'}`)
    .join('\n');
}

/** The parts of what is certain, in their order. */
const PARTS = ['The article', 'Sections and headings', 'Topics', 'Who says what'] as const;

function partOf({ sentence, what }: Guess): (typeof PARTS)[number] {
  if (sentence === undefined) return 'The article';
  if (/^topic /.test(what)) return 'Topics';
  return /^(?:visit|task|section|heading|a section) /.test(what) ? 'Sections and headings' : 'Who says what';
}

/** On one line, and without the dash that parts what from why. */
function tidy({ what, why, ...guess }: Guess): Guess {
  const flat = (words: string) => words.replace(/\s+/g, ' ').trim();
  return { ...guess, what: flat(what).replaceAll(' — ', ': '), why: flat(why) };
}

function firstWords(text: string): string {
  const all = [...text];
  return all.length > FIRST_WORDS ? `${all.slice(0, FIRST_WORDS).join('')}…` : text;
}

/** The line of source.txt, from 1, on which each paragraph stands. */
function rowsOf(text: string): number[] {
  return text.split('\n').flatMap((row, index) => (row.trim() === '' ? [] : [index + 1]));
}
