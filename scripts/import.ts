/** `npm run import -- FILE`: reads an article, asks what is not given, and writes its draft into content/briefings/. */
import { isatty } from 'node:tty';
import { ContentError } from '../lib/content/faults';
import { draftArticle } from '../lib/import/draft';
import { readArticle } from '../lib/import/extract';
import type { Article, Facts, Guess } from '../lib/import/model';
import { Fault } from './lib/fault.mjs';
import { askFacts } from './lib/import-ask';
import { parseFlags, usage } from './lib/import-flags';
import { openShelf } from './lib/import-shelf';
import { givenFile } from './lib/import-source';
import { Cancelled, steps } from './lib/import-steps';
import { nextSteps } from './lib/import-summary';
import { systemFault } from './lib/system-fault';

const MOST_LINES = 20;

async function run(): Promise<void> {
  const { file, facts: flags, wantsHelp } = parseFlags(process.argv.slice(2));
  if (wantsHelp) return console.log(await usage());
  const source = await givenFile(file);
  const canAsk = isatty(0) && isatty(1) && source.isNamed;
  const step = steps(isatty(1));
  const read = await step(`Reading ${source.name}`, () => readArticle(source.name, source.bytes, source.isNamed));
  const shelf = await step('Looking at content/', () => openShelf('content'));
  shelf.refuseTwin(read.text);
  const known = { ...read.facts, ...flags };
  const asked = canAsk
    ? await askFacts(known, flags, (facts) => shelf.proposeSlug(facts, read.text), shelf.refusal)
    : known;
  const facts = { ...asked, slug: asked.slug ?? shelf.proposeSlug(asked, read.text) };
  shelf.refuseTaken(facts.slug);
  const article = withoutOverruled(read, facts);
  const draft = await step('Finding sentences, speech and sections', () => draftArticle(article, facts, shelf.library));
  await step(`Writing ${shelf.folderOf(facts.slug)}`, () => shelf.write(draft));
  console.log(nextSteps(draft, facts, shelf.folderOf(facts.slug), shelf.topics));
}

/** What the file says and the editor says otherwise is no guess any more. */
function withoutOverruled({ text, facts, guesses }: Article, known: Facts): Article {
  const overruled = Object.entries(facts).filter(([key, value]) => Reflect.get(known, key) !== value);
  const isOverruled = (guess: Guess) => overruled.some(([key]) => guess.what.startsWith(`${key} is `));
  return { text, facts: {}, guesses: guesses.filter((guess) => !isOverruled(guess)) };
}

/** A file of another kind has as many faults as characters: the first are enough to see it. */
function shortened(message: string): string {
  const lines = message.split('\n');
  return lines.length <= MOST_LINES + 2
    ? message
    : [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES - 1} more lines.`, ...lines.slice(-1)].join(
        '\n',
      );
}

// The folder is written in one go: a signal comes before it or behind it.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    console.error('Broken off.');
    process.exit(130);
  });

try {
  await run();
} catch (error) {
  if (error instanceof Cancelled) {
    console.error('Nothing was written.');
    process.exitCode = 130;
  } else {
    const isPlain = error instanceof ContentError || error instanceof Fault;
    const refused = systemFault(error);
    if (isPlain) console.error(`${shortened(error.message)}\nNothing was written.`);
    else
      console.error(
        refused === undefined ? error : `content/ cannot be read or written: ${refused}\nNothing was written.`,
      );
    process.exitCode = 1;
  }
}
