import { rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { processes } from './support/processes';
import { FIRST, OLD_FONT, SECOND, ServedCopy, TITLES, WORKERS } from './support/served-copy';
import { BRIEFING_PATH } from './support/site';

/** How long the load goes on before the switch and behind it. */
const LOAD_MS = 2_000;
/** Generous: the machine may have other work. */
const SWITCH_MS = 20_000;

let site: ServedCopy;

test.beforeAll(async () => {
  site = await ServedCopy.make();
  await site.start();
});
test.afterAll(() => site.remove());

/** Asks for a path; what goes wrong is the text of the answer, with status 0. */
function ask(path: string, agent: Agent | false = false, limitMs = 5_000): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const options = { host: '127.0.0.1', port: site.port, path, agent, timeout: limitMs };
    const request = get(options, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece) => pieces.push(piece));
      answer.on('error', (error) => resolve({ status: 0, text: error.message }));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(pieces).toString() }));
    });
    request.on('timeout', () => request.destroy(new Error(`no answer within ${limitMs} ms`)));
    request.on('error', (error) => resolve({ status: 0, text: error.message }));
  });
}

/** Reads pages with their module, one after another, until it is told to stop; tells the titles seen and all that failed. */
async function read(agent: Agent | false, stop: AbortSignal) {
  const titles = new Set<string>();
  const modules = new Set<string>();
  const failed: string[] = [];
  let count = 0;
  while (!stop.aborted) {
    const page = await ask(BRIEFING_PATH, agent);
    const module = /\/assets\/[0-9a-f]{12}\.js/.exec(page.text)?.[0] ?? '/none';
    // As a browser does, over a second connection.
    const script = await ask(module);
    for (const [path, { status, text }] of [[BRIEFING_PATH, page] as const, [module, script] as const])
      if (status !== 200) failed.push(`${path} ${status} ${text.slice(0, 80)}`);
    titles.add(Object.values(TITLES).find((title) => page.text.includes(title)) ?? '');
    modules.add(module);
    count += 2;
  }
  return { titles, modules, failed, count };
}

test('loses no request while it moves to another release, and keeps the assets of the one before', async () => {
  const stop = new AbortController();
  const agents = Array.from({ length: 4 }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
  const fresh = Array.from({ length: 4 }, () => false as const);
  const readers = [...agents, ...fresh].map((agent) => read(agent, stop.signal));
  await sleep(LOAD_MS);
  site.choose(SECOND, FIRST);
  await site.until(() => site.output.includes('release switched'), SWITCH_MS);
  await sleep(LOAD_MS);
  stop.abort();
  const results = await Promise.all(readers);
  expect(results.flatMap(({ failed }) => failed)).toEqual([]);
  expect(results.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(300);
  expect(new Set(results.flatMap(({ titles }) => [...titles]))).toEqual(new Set(Object.values(TITLES)));
  const modules = [...new Set(results.flatMap((one) => [...one.modules]))];
  expect(modules).toHaveLength(2);
  for (const module of [...modules, OLD_FONT]) expect((await ask(module)).status, module).toBe(200);
  for (const agent of agents) agent.destroy();
});

test('replaces a worker that is killed within two seconds, and goes on', async () => {
  for (let round = 0; round < 2; round += 1) {
    await site.untilAllAnswer();
    const [victim] = site.workers();
    expect(victim).toBeDefined();
    process.kill(victim?.pid ?? Number.NaN, 'SIGKILL');
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/', false, 1_500)));
    // A connection that was handed to the dead one before its death was seen is lost; the others are not.
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(17);
    const isReplaced = () =>
      site.workers().length === WORKERS && site.workers().every(({ pid }) => pid !== victim?.pid);
    await site.until(isReplaced, 2_000);
  }
  await site.untilAllAnswer();
  for (let round = 0; round < 20; round += 1) expect((await ask('/')).status).toBe(200);
});

test('survives a worker killed in the very moment of a switch', async () => {
  const serving = await site.answering();
  const [next, previous] = serving === SECOND ? ([FIRST, SECOND] as const) : ([SECOND, FIRST] as const);
  site.choose(next, previous);
  await sleep(320);
  for (const { pid } of site.workers().slice(0, WORKERS)) process.kill(pid, 'SIGKILL');
  // No worker that was started for the old release in the meantime may stay behind.
  const answering = () => Promise.all(Array.from({ length: 8 }, () => site.answering()));
  await site.until(async () => (await answering()).every((id) => id === next), SWITCH_MS);
  await site.until(() => site.workers().length === WORKERS, SWITCH_MS);
  expect((await ask(BRIEFING_PATH)).text.includes(TITLES[next])).toBe(true);
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
  writeFileSync(join(site.release('dddddddddddd'), 'server.mjs'), "throw new Error('broken on purpose');\n");
  site.choose('dddddddddddd', serving);
  await site.until(() => site.output.includes('the new release does not start'), SWITCH_MS);
  expect(await site.answering()).toBe(serving);
  expect(workers()).toEqual(before);
  const whole = serving === FIRST ? SECOND : FIRST;
  site.choose(whole, serving);
  await site.until(async () => (await site.answering()) === whole, SWITCH_MS);
});

test('ends with all its processes: asked to within five seconds, killed at once', async () => {
  const agent = new Agent({ keepAlive: true });
  expect((await ask('/', agent)).status).toBe(200);
  const pids = [site.pid, ...site.workers().map(({ pid }) => pid)];
  const alive = (some: readonly number[]) => processes().filter(({ pid }) => some.includes(pid));
  const start = performance.now();
  process.kill(site.pid, 'SIGTERM');
  expect(await site.ended()).toBe(0);
  await site.until(() => alive(pids).length === 0, 5_000 - (performance.now() - start));
  agent.destroy();
  await site.start();
  const again = site.workers().map(({ pid }) => pid);
  process.kill(site.pid, 'SIGKILL');
  expect(await site.ended()).toBe('SIGKILL');
  await site.until(() => alive(again).length === 0, 2_000);
});
