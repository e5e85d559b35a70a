import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { processes } from './support/processes';
import { ask, readPages } from './support/readers';
import { FIRST, OLD_FONT, SECOND, ServedCopy, TITLES, WORKERS } from './support/served-copy';
import { BRIEFING_PATH } from './support/site';

/** How many pages and modules are read before the switch, and how many behind it. */
const READ = 200;
/** Generous, here and in every wait below: the machine may have other work. How long things take is measured by npm run bench. */
const LIMIT_MS = 40_000;

test.setTimeout(3 * LIMIT_MS);

const NEXT_MODULE = 'document.title + 1;\n';
const moduleOf = (text: string) => `/assets/${createHash('sha256').update(text).digest('hex').slice(0, 12)}.js`;

let site: ServedCopy;

test.beforeAll(async () => {
  site = await ServedCopy.make();
  await site.start();
});
test.afterAll(() => site.remove());

test('loses no request while it moves to another release, and keeps the assets of the one before', async () => {
  const stop = new AbortController();
  const agents = Array.from({ length: 4 }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
  const fresh = Array.from({ length: 4 }, () => false as const);
  let count = 0;
  const readers = [...agents, ...fresh].map((agent) => readPages(site.port, agent, stop.signal, () => ++count));
  await site.until(() => count >= READ, LIMIT_MS);
  site.choose(SECOND, FIRST);
  await site.until(() => site.output.includes('release switched'), LIMIT_MS);
  const switched = count;
  await site.until(() => count >= switched + READ, LIMIT_MS);
  stop.abort();
  const results = await Promise.all(readers);
  expect(results.flatMap(({ failed }) => failed)).toEqual([]);
  expect(new Set(results.flatMap(({ titles }) => [...titles]))).toEqual(new Set(Object.values(TITLES)));
  const modules = [...new Set(results.flatMap((one) => [...one.modules]))];
  expect(modules).toHaveLength(2);
  for (const module of [...modules, OLD_FONT]) expect((await ask(site.port, module)).status, module).toBe(200);
  for (const agent of agents) agent.destroy();
});

test('replaces a worker that is killed, and leaves nobody waiting', async () => {
  for (let round = 0; round < 2; round += 1) {
    await site.untilAllAnswer();
    const [victim] = site.workers();
    expect(victim).toBeDefined();
    process.kill(victim?.pid ?? Number.NaN, 'SIGKILL');
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(site.port, '/')));
    // A connection that the dead one had taken is cut, which the reader sees; none hangs, and the others are answered.
    expect(answers.map(({ text }) => text).filter((text) => text.startsWith('no answer'))).toEqual([]);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(17);
    const isReplaced = () =>
      site.workers().length === WORKERS && site.workers().every(({ pid }) => pid !== victim?.pid);
    await site.until(isReplaced, LIMIT_MS);
  }
  await site.untilAllAnswer();
  for (let round = 0; round < 20; round += 1) expect((await ask(site.port, '/')).status).toBe(200);
});

test('ends a worker that hears nothing any more, and puts another in its place', async () => {
  await site.untilAllAnswer();
  const [victim] = site.workers();
  process.kill(victim?.pid ?? Number.NaN, 'SIGSTOP');
  const isReplaced = () => site.workers().length === WORKERS && site.workers().every(({ pid }) => pid !== victim?.pid);
  await site.until(isReplaced, LIMIT_MS);
  expect(site.output).toContain('a worker hangs and is ended');
  await site.untilAllAnswer();
});

test('survives a worker killed in the very moment of a switch', async () => {
  const serving = await site.answering();
  const [next, previous] = serving === SECOND ? ([FIRST, SECOND] as const) : ([SECOND, FIRST] as const);
  site.choose(next, previous);
  // About when the supervisor looks; wherever in the switch it falls, the outcome is to be the same.
  await sleep(320);
  for (const { pid } of site.workers().slice(0, WORKERS)) process.kill(pid, 'SIGKILL');
  // No worker that was started for the old release in the meantime may stay behind.
  const answering = () => Promise.all(Array.from({ length: 8 }, () => site.answering()));
  await site.until(async () => (await answering()).every((id) => id === next), LIMIT_MS);
  await site.until(() => site.workers().length === WORKERS, LIMIT_MS);
  expect((await ask(site.port, BRIEFING_PATH)).text.includes(TITLES[next])).toBe(true);
});

test('stays on its release where the new one is unready, broken or not named', async () => {
  const serving = (await site.answering()) ?? '';
  const workers = () => site.workers().map(({ pid }) => pid);
  await site.untilAllAnswer();
  const before = workers();
  site.addRelease('cccccccccccc', site.release(FIRST));
  rmSync(join(site.release('cccccccccccc'), 'READY'));
  for (const name of ['cccccccccccc', '../../../../x', '']) {
    site.choose(name, serving);
    await sleep(700);
    expect(await site.answering(), name).toBe(serving);
  }
  site.addRelease('dddddddddddd', site.release(FIRST));
  expect((await ask(site.port, moduleOf(NEXT_MODULE))).status).toBe(404);
  writeFileSync(join(site.release('dddddddddddd'), 'server.mjs'), "throw new Error('broken on purpose');\n");
  writeFileSync(join(site.release('dddddddddddd'), 'browser.js'), NEXT_MODULE);
  site.choose('dddddddddddd', serving);
  await site.until(() => site.output.includes('the new release does not start'), LIMIT_MS);
  expect(await site.answering()).toBe(serving);
  expect(workers()).toEqual(before);
  // A page of the release that is to come may be answered already where a worker of the old one is asked for what it names.
  expect((await ask(site.port, moduleOf(NEXT_MODULE))).status).toBe(200);
  const whole = serving === FIRST ? SECOND : FIRST;
  site.choose(whole, serving);
  await site.until(async () => (await site.answering()) === whole, LIMIT_MS);
});

test('takes up new PDFs of its release though one that does not start is named with them', async () => {
  // Behind the switch that the last test has begun.
  await site.untilAllAnswer();
  const serving = (await site.answering()) ?? '';
  const told = site.output.length;
  writeFileSync(join(site.release(serving), 'pdf.json'), '{}');
  site.choose('dddddddddddd', serving);
  const isTold = (words: string) => site.output.slice(told).includes(words);
  await site.until(() => isTold('the new release does not start') && isTold('PDFs taken up'), LIMIT_MS);
  site.choose(serving);
});

test('ends with all its processes, asked to and killed', async () => {
  const agent = new Agent({ keepAlive: true });
  expect((await ask(site.port, '/', agent)).status).toBe(200);
  const pids = [site.pid, ...site.workers().map(({ pid }) => pid)];
  const alive = (some: readonly number[]) => processes().filter(({ pid }) => some.includes(pid));
  process.kill(site.pid, 'SIGTERM');
  expect(await site.ended()).toBe(0);
  await site.until(() => alive(pids).length === 0, LIMIT_MS);
  agent.destroy();
  await site.start();
  const again = site.workers().map(({ pid }) => pid);
  process.kill(site.pid, 'SIGKILL');
  expect(await site.ended()).toBe('SIGKILL');
  await site.until(() => alive(again).length === 0, LIMIT_MS);
});
