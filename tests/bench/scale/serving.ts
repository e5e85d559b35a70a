/** How long a release takes to answer a page of each type that nobody has asked for yet, and one that it keeps. */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { Library } from '@/lib/model';
import { everyPage, paths } from '@/lib/paths';
import { inRelease } from '../../../server/releases.mjs';
import { end, HOST, launch, untilAnswers, untilIdle, workersOf } from '../support/site';
import { judged, median, type Row } from '../support/table';

const PORT = 3591;
/** What a worker renders ahead, in order: of these, none is asked for as new. */
const WARMED = 200;
const [OF_EACH, AGAIN] = [9, 5];
const [FIRST_MS, KEPT_MS, HOME_BYTES] = [300, 5, 15_000];

interface Answered {
  readonly ms: number;
  readonly bytes: number;
  readonly status: number;
}

/** Serves a tree's release by one worker and asks. */
export async function serving(tree: string, id: string): Promise<Row[]> {
  const library: Library = JSON.parse(readFileSync(join(tree, inRelease(id, 'library')), 'utf8'));
  const types = typesOf(library);
  const server = launch(
    [process.execPath, inRelease(id, 'server')],
    { NODE_ENV: 'production', HOST, PORT: String(PORT), WORKERS: '1', LOG_LEVEL: 'error', SERVED_RELEASE: id },
    tree,
  );
  try {
    const ready = await untilAnswers(PORT, '/robots.txt');
    await untilIdle(server);
    const rows: Row[] = [
      { what: 'a worker starts, the index of the search included', measured: `${(ready / 1000).toFixed(1)} s` },
    ];
    const [kept, slow]: [number[], string[]] = [[], []];
    let slowest = 0;
    for (const [type, addresses] of types) {
      const first: number[] = [];
      for (const path of addresses) {
        const answer = await ask(path);
        if (answer.status !== 200) throw new Error(`${path} is answered with ${answer.status}.`);
        first.push(answer.ms);
        const again: number[] = [];
        for (let nth = 0; nth < AGAIN; nth += 1) again.push((await ask(path)).ms);
        kept.push(median(again));
      }
      slowest = Math.max(slowest, median(first));
      slow.push(`${type} ${median(first).toFixed(0)} (${Math.max(...first).toFixed(0)})`);
    }
    const home = await ask(paths.home());
    rows.push(
      { what: 'first request by type of page, ms: median (slowest)', measured: slow.join('; ') },
      judged('the slowest type’s median', `${slowest.toFixed(0)} ms`, `≤ ${FIRST_MS} ms`, slowest <= FIRST_MS),
      judged(
        'a page that is kept, median',
        `${median(kept).toFixed(1)} ms`,
        `≤ ${KEPT_MS} ms`,
        median(kept) <= KEPT_MS,
      ),
      judged('home page, brotli', `${(home.bytes / 1000).toFixed(1)} KB`, '≤ 15 KB', home.bytes <= HOME_BYTES),
      { what: 'memory of the worker', measured: `${workersOf(server)[0]?.mebibytes ?? 0} MiB` },
    );
    return rows;
  } finally {
    await end(server);
  }
}

/** Some addresses of each type of page, the names in them aside; of each type such as are not rendered ahead, where there are. */
function typesOf(library: Library): Map<string, string[]> {
  const slugs = new Set([...library.topics, ...library.phrases, ...library.briefings].map(({ slug }) => slug));
  const named = (part: string) => slugs.has(part) || /\d/.test(part) || part === 'talk';
  const types = new Map<string, string[]>();
  for (const [index, path] of everyPage(library).entries()) {
    const type = path
      .split('/')
      .map((part) => (named(part) ? '*' : part))
      .join('/');
    const all = types.get(type) ?? [];
    types.set(type, all);
    if (index >= WARMED || all.length < OF_EACH) all.push(path);
  }
  // Few of many, from the old ones on: the newest are rendered ahead.
  for (const [type, all] of types) {
    const step = Math.max(1, Math.floor(all.length / OF_EACH));
    types.set(type, all.filter((_, index) => index % step === step - 1).slice(-OF_EACH));
  }
  for (const [type, all] of asked(library)) types.set(type, all);
  return types;
}

/** Addresses with a query, which are no pages of their own. */
function asked({ briefings, topics }: Library): [type: string, all: string[]][] {
  const old = briefings.slice(Math.floor(briefings.length / 2)).slice(0, 2 * OF_EACH);
  const [first, second] = [old.slice(0, OF_EACH), old.slice(OF_EACH)];
  const pairs = first.flatMap(({ slug: a }, index) => {
    const b = second[index]?.slug;
    return b === undefined ? [] : paths.compare({ a, b });
  });
  return [
    ['/search?q=', ['创新', '强调', '产业链条'].map((q) => paths.search({ q }))],
    ['/quotes?topic=', topics.slice(0, 1).map(({ slug }) => paths.quotes({ topic: slug }))],
    ['/compare?a=&b=', pairs],
    ['/print?s=', first.map(({ slug }) => paths.print({ s: slug }))],
  ];
}

function ask(path: string): Promise<Answered> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'br' };
    const asked = request({ host: HOST, port: PORT, path, headers, agent: false }, (answer) => {
      let bytes = 0;
      answer.on('data', (piece: Buffer) => {
        bytes += piece.length;
      });
      answer.on('error', reject);
      answer.on('end', () => resolve({ ms: performance.now() - start, bytes, status: answer.statusCode ?? 0 }));
    });
    asked.on('error', reject);
    asked.end();
  });
}
