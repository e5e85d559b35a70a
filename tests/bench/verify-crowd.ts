/** How long a page that is kept waits while sixteen drafts of 20,000 characters are posted to one worker at once. */
import type { Library } from '../../lib/model';
import { end, HOST, holdLibrary, layOut, startOurs } from './support/site';
import { judged, median, type Row } from './support/table';

const PORT = 3562;
/** Kept, and small with any number of briefings. */
const PAGE = '/verify';
const DRAFTS = 16;
const READER_PAUSE_MS = 5;

/** Asks with one and with many briefings, the drafts in turns. */
export async function crowd(drafts: readonly string[], many: Library): Promise<Row[]> {
  layOut();
  const one = await waits(drafts);
  holdLibrary(many);
  const thousand = await waits(drafts);
  const what = `a page, while ${DRAFTS} drafts are posted at once: longest wait`;
  return [
    judged(`${what}, 1 briefing`, one.measured, '≤ 500 ms', one.longest <= 500),
    { what: `${what}, ${many.briefings.length} briefings`, measured: thousand.measured },
  ];
}

async function waits(texts: readonly string[]): Promise<{ longest: number; measured: string }> {
  const server = await startOurs(PORT, 1, PAGE);
  const ask = async (path: string, init?: RequestInit) => {
    const start = performance.now();
    const answer = await fetch(`http://${HOST}:${PORT}${path}`, init);
    await answer.arrayBuffer();
    return { status: answer.status, ms: performance.now() - start };
  };
  const post = (nth: number) => {
    const text = texts[nth % texts.length] ?? '';
    return ask('/verify', { method: 'POST', body: new URLSearchParams({ text }) });
  };
  try {
    await ask(PAGE);
    // The first builds the index.
    await post(0);
    let left = DRAFTS;
    const drafts = Array.from({ length: DRAFTS }, (_, nth) => post(nth).finally(() => (left -= 1)));
    const pages: number[] = [];
    while (left > 0) {
      pages.push((await ask(PAGE)).ms);
      await new Promise((resolve) => setTimeout(resolve, READER_PAUSE_MS));
    }
    const answers = await Promise.all(drafts);
    const made = answers.filter(({ status }) => status === 200);
    if (made.length + answers.filter(({ status }) => status === 503).length < DRAFTS)
      throw new Error('/verify answers with neither 200 nor 503.');
    const longest = Math.max(...pages);
    const last = Math.max(...made.map(({ ms }) => ms));
    const measured = `${longest.toFixed(0)} ms, median ${median(pages).toFixed(0)} ms; ${made.length} drafts answered within ${(last / 1000).toFixed(1)} s, ${DRAFTS - made.length} asked to come again`;
    return { longest, measured };
  } finally {
    await end(server);
  }
}
