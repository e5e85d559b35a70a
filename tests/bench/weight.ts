/** One reading page in Chromium: what a first visit loads, how long it blocks, and when the largest part is painted. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { PAGES } from '../e2e/support/site';
import { end, HOST, layOut, startOurs, TOPIC } from './support/site';
import { judged, median, type Row } from './support/table';
import { serveVariants } from './support/variant';

const [PORT, VARIANTS] = [3571, 3572];
const ROUNDS = 5;
/** Lighthouse's slow 4G: 1.6 Mbit/s and 150 ms before what DevTools' throttling costs. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const SLOWER_CPU = { rate: 4 };

const LARGEST = `new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime))
  .observe({ type: 'largest-contentful-paint', buffered: true }))`;
const BLOCKED = `new Promise((done) => { let sum = 0;
  new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += Math.max(0, one.duration - 50); })
    .observe({ type: 'longtask', buffered: true });
  setTimeout(() => done(sum), 500); })`;

async function open(browser: Browser, network: boolean): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', SLOWER_CPU);
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
  }
  return page;
}

/** What a first visit asks for, with the bytes of each body as sent. */
async function cold(browser: Browser): Promise<Row[]> {
  const blocking: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await open(browser, true);
    await page.goto(`http://${HOST}:${PORT}${TOPIC}`, { waitUntil: 'networkidle' });
    blocking.push(await page.evaluate(BLOCKED));
    await page.context().close();
  }
  const page = await open(browser, false);
  const asked: { path: string; kind: string; bytes: number }[] = [];
  page.on('requestfinished', async (request) => {
    const { responseBodySize } = await request.sizes();
    asked.push({ path: new URL(request.url()).pathname, kind: request.resourceType(), bytes: responseBodySize });
  });
  await page.goto(`http://${HOST}:${PORT}${TOPIC}`, { waitUntil: 'networkidle' });
  const counted = asked.filter(({ kind }) => ['document', 'stylesheet', 'script'].includes(kind));
  const bytes = counted.reduce((sum, one) => sum + one.bytes, 0);
  const scripts = asked.filter(({ kind }) => kind === 'script').map(({ path }) => path);
  const ownAlone = scripts.every((path) => path.startsWith('/assets/'));
  const all = asked
    .map(({ path, bytes: size }) => `${path.replace(/.*\//, '')} ${(size / 1000).toFixed(1)}`)
    .join(', ');
  await page.context().close();
  return [
    judged('HTML + style sheet + module, brotli', `${(bytes / 1000).toFixed(1)} KB`, '≤ 12 KB', bytes <= 12_000),
    judged('requests', `${asked.length} (KB: ${all})`, '≤ 4', asked.length <= 4),
    judged('framework scripts', ownAlone ? 'none' : scripts.join(', '), 'none', ownAlone),
    judged(
      'blocking at 4× CPU throttle, slow 4G',
      `${median(blocking).toFixed(0)} ms (${blocking.map((ms) => ms.toFixed(0)).join(', ')})`,
      '0 ms',
      median(blocking) === 0,
    ),
  ];
}

/** Every page with its style sheet and the module: the heaviest two, and the one in the middle. */
async function every(): Promise<Row[]> {
  const sent = async (path: string) => {
    const answer = await fetch(`http://${HOST}:${PORT}${path}`, { headers: { 'Accept-Encoding': 'br' } });
    return { text: await answer.text(), bytes: Number(answer.headers.get('content-length')) };
  };
  const { text } = await sent('/');
  const module = await sent(/<script type="module" src="([^"]+)"/.exec(text)?.[1] ?? '');
  const all: { path: string; bytes: number }[] = [];
  for (const path of PAGES) all.push({ path, bytes: (await sent(path)).bytes + module.bytes });
  all.sort((a, b) => b.bytes - a.bytes);
  const show = (one: (typeof all)[number] | undefined) => `${((one?.bytes ?? 0) / 1000).toFixed(1)} KB (${one?.path})`;
  const over = all.filter(({ bytes }) => bytes > 12_000).length;
  return [
    { what: 'the module’s file on every page', measured: `${(module.bytes / 1000).toFixed(1)} KB` },
    judged('heaviest page with its sheet and the module, brotli', show(all[0]), '≤ 12 KB', over === 0),
    { what: 'the second heaviest', measured: show(all[1]) },
    { what: 'the page in the middle', measured: show(all[Math.floor(all.length / 2)]) },
  ];
}

/** The largest paint of a first view and of a second one, in a fresh profile. */
async function paints(browser: Browser, variant: string): Promise<readonly [number, number]> {
  const page = await open(browser, true);
  const url = `http://${HOST}:${VARIANTS}/${variant}`;
  await page.goto(url, { waitUntil: 'load' });
  const first: number = await page.evaluate(LARGEST);
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load' });
  const second: number = await page.evaluate(LARGEST);
  await page.context().close();
  return [first, second];
}

export async function weight(): Promise<Row[]> {
  layOut();
  const ours = await startOurs(PORT);
  const variants = await serveVariants(PORT, VARIANTS);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const rows = [...(await cold(browser)), ...(await every())];
  const [inlined, linked]: [(readonly [number, number])[], (readonly [number, number])[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    inlined.push(await paints(browser, 'inlined'));
    linked.push(await paints(browser, 'linked'));
  }
  await browser.close();
  variants.close();
  await end(ours);
  const show = (of: readonly (readonly [number, number])[], view: 0 | 1) => median(of.map((one) => one[view]));
  const ratio = show(inlined, 0) / show(linked, 0);
  return [
    ...rows,
    {
      what: 'largest paint on slow 4G, first view: inlined, linked',
      measured: `${show(inlined, 0).toFixed(0)}, ${show(linked, 0).toFixed(0)} ms`,
    },
    { what: 'the same, second view', measured: `${show(inlined, 1).toFixed(0)}, ${show(linked, 1).toFixed(0)} ms` },
    judged('inlined ÷ linked, first view', ratio.toFixed(2), '≤ 0.7', ratio <= 0.7),
  ];
}
