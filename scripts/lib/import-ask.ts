/** The questions of the import: one for each fact that no flag has given, with what the file says as the default. */
import { intro, isCancel, select, text } from '@clack/prompts';
import { withoutUnseen } from '../../lib/import/extract/clean';
import type { Facts } from '../../lib/import/model';
import { GENRES, type Genre } from '../../lib/vocabulary/genres';
import { refusalOf } from './import-flags';
import { Cancelled } from './import-steps';

const QUESTIONS = [
  ['title', 'Title, as the article has it (left out: its first line if that is a headline, else one is made)'],
  ['outlet', 'Paper or site in which it was seen'],
  ['publishedOn', 'Day on which it appeared (2024-05-06)'],
  ['url', 'Address of the page'],
  ['speaker', 'Who speaks where the text says 他 (the name, without the office)'],
  ['place', 'Where it happened'],
] as const;

const NONE = '-';

/** Asks for what `given` has not; throws Cancelled on Ctrl-C. `refuse` says what is wrong with a slug. */
export async function askFacts(
  known: Facts,
  given: Facts,
  propose: (facts: Facts) => string,
  refuse: (slug: string) => string | undefined,
): Promise<Facts> {
  intro('Enter keeps what is shown or leaves the answer out; - leaves out what is shown; Ctrl-C writes nothing.');
  const facts: Record<string, string | undefined> = { ...known };
  for (const [key, message] of QUESTIONS) {
    if (given[key] !== undefined) continue;
    facts[key] = await ask(message, known[key], (value) => refusalOf(key, value));
  }
  const genre = given.genre ?? (await askGenre());
  const told: Facts = { ...without(facts), ...(genre === undefined ? {} : { genre }) };
  if (given.slug !== undefined) return told;
  const slug = await ask(
    'Name of its folder and address (kept for good)',
    propose(told),
    (value) => refusalOf('slug', value) ?? refuse(value),
  );
  return slug === undefined ? told : { ...told, slug };
}

async function ask(
  message: string,
  shown: string | undefined,
  refusal: (value: string) => string | undefined,
): Promise<string | undefined> {
  const answer = await text({
    message,
    placeholder: shown ?? 'not known',
    defaultValue: shown ?? '',
    validate: (value = '') => {
      const trimmed = plain(value);
      const wrong = trimmed === '' || trimmed === NONE ? undefined : refusal(trimmed);
      return wrong === undefined ? undefined : `This ${wrong}`;
    },
  });
  if (isCancel(answer)) throw new Cancelled();
  const trimmed = plain(answer);
  return trimmed === '' || trimmed === NONE ? undefined : trimmed;
}

/** Words that are pasted bring along what nobody sees. */
function plain(answer: string): string {
  return withoutUnseen(answer).text.trim();
}

async function askGenre(): Promise<Genre | undefined> {
  const answer = await select<Genre | 'unknown'>({
    message: 'What kind of text is it?',
    options: [
      { value: 'unknown', label: 'let the text tell' },
      ...GENRES.map((genre) => ({ value: genre, label: LABELS[genre] })),
    ],
  });
  if (isCancel(answer)) throw new Cancelled();
  return answer === 'unknown' ? undefined : answer;
}

const LABELS: Readonly<Record<Genre, string>> = {
  report: 'a report of a newspaper or broadcaster (inspection, meeting)',
  speech: 'a speech',
  'work-report': 'a work report',
  circular: 'a document with 一、（一）1. levels',
  interview: 'questions and answers',
};

function without(facts: Readonly<Record<string, string | undefined>>): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
