/** search: queries at 1,000 articles beside a plain scan, the time in which the index is built, and what it holds. */
import { corpusOf } from '@/lib/search/corpus';
import { cutsOf } from '@/lib/search/cuts';
import { search as answer } from '@/lib/search/search';
import { fold } from '@/lib/text/normalise';
import { syntheticLibrary } from './support/synthetic';
import { dice } from './support/synthetic-words';
import { judged, median, type Row } from './support/table';

const ARTICLES = 1_000;
const QUERIES = 2_000;
/** Enough for the engine to have compiled what it runs. */
const WARM_UP = 300;
const MIB = 1024 * 1024;

/** Milliseconds of processor time: what else the machine does is not counted, the engine's own helpers are. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Gives the milliseconds that each call takes. */
function times<Value>(values: readonly Value[], run: (value: Value) => unknown): number[] {
  for (const value of values.slice(0, WARM_UP)) run(value);
  return values.map((value) => {
    const start = clock();
    run(value);
    return clock() - start;
  });
}

const p99 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? Number.NaN;
const both = (values: readonly number[]): string => `${median(values).toFixed(2)}, ${p99(values).toFixed(1)} ms`;

/** Where each place of a needle starts, as a program without an index finds it; the index has one unit between two articles. */
function scan(texts: readonly string[], needle: string): number[] {
  const places: number[] = [];
  let before = 0;
  for (const text of texts) {
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) places.push(before + at);
    before += text.length + 1;
  }
  return places;
}

function isSame(found: readonly number[], expected: readonly number[]): boolean {
  return found.length === expected.length && found.every((place, nth) => place === expected[nth]);
}

/** Memory in use; exact only where the collector can be called. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Substrings of 2 to 8 characters from anywhere in the articles; folded, as the scan knows nothing else. */
function substrings(texts: readonly string[]): string[] {
  const { below } = dice(7);
  return Array.from({ length: QUERIES }, () => {
    const text = texts[below(texts.length)] ?? '';
    const length = 2 + below(7);
    const at = below(text.length - length);
    return text.slice(at, at + length);
  });
}

/** Measures search in this process, without the page around it. */
export async function search(): Promise<Row[]> {
  const library = syntheticLibrary(ARTICLES);
  const before = held();
  const start = clock();
  const corpus = corpusOf(library);
  cutsOf(library);
  const built = clock() - start;
  const memory = held() - before;
  const texts = library.briefings.map(({ sentences }) => sentences.map(({ text }) => fold(text)).join(''));
  const needles = substrings(texts);
  const wrong = needles.filter((needle) => !isSame(corpus.places(needle), scan(texts, needle)));
  const index = times(needles, corpus.places);
  const plain = times(needles, (needle) => scan(texts, needle));
  const whole = times(needles, (q) => answer(library, { q }));
  const common = times(['，', '的', '新'], (q) => answer(library, { q }));
  const like = times(
    needles.slice(0, WARM_UP).map((_, nth) => fold(library.briefings[nth]?.sentences[1]?.text ?? '')),
    (text) => corpus.similar(text, 5),
  );
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  return [
    { what: 'articles, sentences, characters', measured: `${ARTICLES}, ${corpus.sources.sentences.length}, ${units}` },
    judged('queries whose places are not the scan’s', `${wrong.length} of ${QUERIES}`, '0', wrong.length === 0),
    judged('places by the index, p50, p99', both(index), 'p99 ≤ 10 ms of processor time', p99(index) <= 10),
    { what: 'places by a plain scan, p50, p99', measured: both(plain) },
    judged(
      'a page’s answer: counts of all filters, 50 sections marked',
      both(whole),
      'p99 ≤ 10 ms of processor time',
      p99(whole) <= 10,
    ),
    { what: 'the same for ，, 的 and 新, the slowest', measured: `${Math.max(...common).toFixed(0)} ms` },
    { what: 'the five sentences most like one, p50, p99', measured: both(like) },
    judged('index built', `${(built / 1000).toFixed(2)} s`, '≤ 2 s', built <= 2000),
    { what: 'memory of the index', measured: `${(memory / MIB).toFixed(0)} MiB` },
  ];
}
