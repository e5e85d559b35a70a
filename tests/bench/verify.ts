/** How long 20,000 characters take to check: the checking alone, with many briefings, and the whole answer to a posted form. */
import { loadLibrary } from '../../lib/content/library';
import type { Library } from '../../lib/model';
import { corpusOf } from '../../lib/search/corpus';
import { check } from '../../lib/verify/check';
import { seeded } from '../unit/verify/random';
import { end, HOST, layOut, startOurs } from './support/site';
import { judged, type Row } from './support/table';
import { crowd } from './verify-crowd';

const PORT = 3561;
const LENGTH = 20_000;
const ROUNDS = 7;
const MANY = 1000;
const HAN = /[\u4E00-\u9FFF]/g;

const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/** Checks drafts with one and with many briefings, then posts them to a server of one worker. */
export async function verify(): Promise<Row[]> {
  const { library } = await loadLibrary('content');
  const drafts = draftsOf(library);
  const many = multiplied(library, MANY);
  corpusOf(library);
  const start = performance.now();
  corpusOf(many);
  const indexed = performance.now() - start;
  const rows = Object.entries(drafts).flatMap(([name, draft]) => {
    const [one, thousand] = [median(() => check(draft, library)), median(() => check(draft, many))];
    return [
      judged(`${name}: 1 briefing`, `${one.toFixed(0)} ms`, '≤ 1,000 ms', one <= 1000),
      { what: `${name}: ${MANY} briefings`, measured: `${thousand.toFixed(0)} ms` },
    ];
  });
  rows.push({ what: `index of ${MANY} briefings, once a process`, measured: `${indexed.toFixed(0)} ms` });
  return [...rows, ...(await posted(drafts)), ...(await crowd(Object.values(drafts), many))];
}

/** Prose with a character in 23 changed, the article as it is, and two that do no one good. */
export function draftsOf({ briefings }: Library): Readonly<Record<string, string>> {
  const article = briefings.flatMap(({ paragraphs }) => paragraphs).join('\n');
  const random = seeded(20230320);
  const altered = fill(`${article}\n`).replace(HAN, (character) => (random(23) === 0 ? '猫' : character));
  const words = article.match(HAN) ?? [];
  const soup = Array.from({ length: LENGTH }, (_, at) => (at % 33 === 32 ? '。' : words[random(words.length)])).join(
    '',
  );
  return {
    'altered prose': altered,
    'the article, eight times': fill(`${article}\n`),
    'its characters shuffled': soup,
    'sentences of 590 characters': fill(`${altered.replace(/[^\u4E00-\u9FFF]/g, '').slice(0, 590)}。`),
    'quotations of two characters': fill('他说“创新”，'),
  };
}

/** A library of many briefings like the first, each with other characters in the same sentences. */
export function multiplied(library: Library, count: number): Library {
  const random = seeded(7);
  const briefings = library.briefings.slice(0, 1).flatMap((briefing) =>
    Array.from({ length: count }, (_, index) => ({
      ...briefing,
      slug: `${briefing.slug}-${index}`,
      sentences: briefing.sentences.map((sentence) => {
        const text = sentence.text.replace(HAN, (character) =>
          random(4) === 0 ? String.fromCharCode(0x4e00 + random(3000)) : character,
        );
        return { ...sentence, text, parts: [{ role: 'narrative' as const, text, html: text }] };
      }),
    })),
  );
  return { ...library, briefings: [...library.briefings, ...briefings] };
}

async function posted(drafts: Readonly<Record<string, string>>): Promise<Row[]> {
  layOut();
  const server = await startOurs(PORT, 1);
  try {
    const rows: Row[] = [];
    for (const [name, draft] of Object.entries(drafts)) {
      const times: number[] = [];
      let bytes = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const start = performance.now();
        const answer = await fetch(`http://${HOST}:${PORT}/verify`, {
          method: 'POST',
          body: new URLSearchParams({ text: draft }),
        });
        bytes = (await answer.arrayBuffer()).byteLength;
        times.push(performance.now() - start);
        if (answer.status !== 200) throw new Error(`/verify answers ${answer.status}.`);
      }
      const time = middle(times);
      const measured = `${time.toFixed(0)} ms, ${Math.round(bytes / 1024).toLocaleString('en')} KB of HTML`;
      rows.push(judged(`${name}: posted, answered`, measured, '< 1,000 ms', time < 1000));
    }
    return rows;
  } finally {
    await end(server);
  }
}

function median(run: () => unknown): number {
  return middle(
    Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
