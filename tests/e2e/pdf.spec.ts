/** `npm run pdf` beside a running server, and the PDFs that it makes. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { squeeze } from './support/pdf';
import { factsOf, stands } from './support/pdf-file';
import { ask, readPages } from './support/readers';
import { FIRST, SECOND, ServedCopy } from './support/served-copy';
import { BRIEFING, BRIEFING_PATH, TASKS_PATH, topicPath, VISITS, visitPath } from './support/site';
import { ADDRESS, served } from './support/sited';
import { SENTENCES } from './support/source';

const COMMAND = ['--import', 'tsx', 'scripts/pdf.ts'];
const SITED = 'eeeeeeeeeeee';
const TOPIC = topicPath('innovation');
const BRIEFING_PDF = `/export/briefings/${BRIEFING}.pdf`;
const TASKS_PDF = `/export/tasks/${BRIEFING}.pdf`;
const TOPIC_PDF = '/export/topics/innovation.pdf';
/** Generous: the machine may have other work. */
const LIMIT_MS = 60_000;

test.describe.configure({ mode: 'serial', timeout: 2 * LIMIT_MS });

let site: ServedCopy;

/** Runs the script in the copy. */
const makePdfs = (...paths: readonly string[]) =>
  promisify(execFile)(process.execPath, [...COMMAND, ...paths], { cwd: site.root });

/** Gives the path of the one file of a release whose name begins so. */
function fileOf(release: string, name: string): string {
  const folder = join(site.release(release), 'pdf');
  const found = readdirSync(folder, { recursive: true }).filter((file) => String(file).startsWith(`${name}.`));
  expect(found, name).toHaveLength(1);
  return join(folder, String(found[0]));
}

test.beforeAll(async () => {
  site = await ServedCopy.make();
  for (const name of ['lib', 'scripts', 'server', 'package.json'])
    cpSync(name, join(site.root, name), { recursive: true });
  const health: { release: string } = await (await fetch(served('/healthz'))).json();
  site.addRelease(SITED, join('build', 'releases', health.release));
  await site.start();
});
test.afterAll(() => site.remove());

test('names every path that has no PDF, and makes none', async () => {
  const failed = makePdfs(TOPIC, '/search', '/print?s=_innovation');
  await expect(failed).rejects.toThrow(/No page of the release that has a PDF: \/search, \/print\?s=_innovation\./);
  expect(readdirSync(site.release(FIRST))).not.toContain('pdf');
});

test('makes PDFs that a running server sends and its pages name, without a restart or a lost request', async ({
  page,
}) => {
  expect((await ask(site.port, BRIEFING_PDF)).status).toBe(404);
  expect((await ask(site.port, BRIEFING_PATH)).text).not.toContain('.pdf"');
  const stop = new AbortController();
  let count = 0;
  const readers = Array.from({ length: 2 }, () => readPages(site.port, false, stop.signal, () => ++count));
  const { stdout } = await makePdfs(BRIEFING_PATH, TOPIC);
  expect(stdout).toContain(`2 PDFs made; release ${FIRST} has 2 of 16`);
  await site.until(() => site.output.includes('PDFs taken up'), LIMIT_MS);
  const taken = count;
  await site.until(() => count >= taken + 50, LIMIT_MS);
  stop.abort();
  expect((await Promise.all(readers)).flatMap(({ failed }) => failed)).toEqual([]);
  await page.goto(`http://127.0.0.1:${site.port}${BRIEFING_PATH}`);
  await expect(page.getByRole('link', { name: /^PDF（\d+(?:\.\d)? [KM]B）$/ })).toHaveAttribute('href', BRIEFING_PDF);
  const visit = await ask(site.port, visitPath(VISITS[0]?.slug ?? ''));
  expect([visit.status, visit.text.includes('.docx"'), visit.text.includes('.pdf"')]).toEqual([200, true, false]);
  const sent = await fetch(`http://127.0.0.1:${site.port}${BRIEFING_PDF}`);
  expect(Buffer.from(await sent.arrayBuffer())).toEqual(readFileSync(fileOf(FIRST, `briefings/${BRIEFING}`)));
  expect(sent.headers.get('content-type')).toBe('application/pdf');
  expect(sent.headers.get('content-disposition')).toBe(`inline; filename="briefings-${BRIEFING}.pdf"`);
});

test('makes a tagged PDF with title, bookmarks and every sentence, which leads to no address that the site does not know', async () => {
  const { info, addresses, bookmarks, sheets } = await factsOf(fileOf(FIRST, `briefings/${BRIEFING}`));
  expect(info.get('Tagged')).toBe('yes');
  expect(info.get('Title')).toMatch(/^蓝佛安在太原调研（原题未详，标题为本站所拟）/);
  expect(info.get('Page size')).toContain('A4');
  expect(info.get('CreationDate')).toMatch(/T(?:00:00:00\+08|16:00:00Z)/);
  for (const title of ['蓝佛安在太原调研', '太原锅炉集团', '钟楼步行街']) expect(bookmarks).toContain(title);
  expect([...SENTENCES.values()].map(squeeze).filter((text) => !stands(sheets, text))).toEqual([]);
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(new URL(address).hostname).toMatch(/^(?:epaper\.tyrbw\.com|zmdnews\.cn)$/);
  const topic = await factsOf(fileOf(FIRST, 'topics/innovation'));
  expect(topic.addresses.filter((address) => /127\.0\.0\.1|site\.invalid|localhost/.test(address))).toEqual([]);
});

test('makes of the tasks the table to fill in, and their page names it so', async ({ page }) => {
  await makePdfs(TASKS_PATH);
  const { info, sheets } = await factsOf(fileOf(FIRST, `tasks/${BRIEFING}`));
  expect(info.get('Page size')).toContain('A4');
  for (const column of ['序号', '责任单位', '完成时限', '进展']) expect(sheets.at(-1)).toContain(column);
  expect(sheets.join('')).toContain(squeeze(SENTENCES.get('p5s2') ?? '?'));
  await site.until(async () => (await ask(site.port, TASKS_PATH)).text.includes(`"${TASKS_PDF}"`), LIMIT_MS);
  // A worker that is about to go may answer once more, with its page as it was.
  await expect(async () => {
    await page.goto(`http://127.0.0.1:${site.port}${TASKS_PATH}`);
    const link = page.getByRole('link', { name: /^任务分解表：PDF（/ });
    await expect(link).toHaveAttribute('href', TASKS_PDF, { timeout: 1_000 });
  }).toPass({ timeout: LIMIT_MS });
});

test('makes again what is asked for, the same byte for byte', async () => {
  const list = join(site.release(FIRST), 'pdf.json');
  const before = readFileSync(list, 'utf8');
  await makePdfs(TOPIC);
  expect(readFileSync(list, 'utf8')).toBe(before);
});

test('leads to the site’s own address where the release knows it; a release that is switched to has its own PDFs', async () => {
  site.choose(SITED, FIRST);
  await makePdfs(TOPIC);
  const { addresses } = await factsOf(fileOf(SITED, 'topics/innovation'));
  expect(addresses).toContain(`${ADDRESS}${BRIEFING_PATH}`);
  expect(addresses.filter((address) => !address.startsWith(`${ADDRESS}/`))).toEqual([]);
  await site.until(async () => (await ask(site.port, TOPIC)).text.includes(`"${TOPIC_PDF}"`), LIMIT_MS);
  await site.until(async () => (await ask(site.port, BRIEFING_PDF)).status === 404, LIMIT_MS);
  site.choose(SECOND, SITED);
  await site.until(async () => (await site.answering()) === SECOND, LIMIT_MS);
  await site.until(async () => (await ask(site.port, TOPIC_PDF)).status === 404, LIMIT_MS);
});

test('keeps what is whole where it is stopped, and calls nothing a fault', async () => {
  site.choose(SECOND, FIRST);
  const folder = join(site.release(SECOND), 'pdf');
  const running = makePdfs();
  const ended = running.catch((error: unknown) => error);
  const isOneWhole = () =>
    existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.pdf'));
  await site.until(isOneWhole, LIMIT_MS);
  running.child.kill('SIGINT');
  expect(await ended).toMatchObject({ code: 1, stderr: '' });
  const list: Record<string, { hash: string; bytes: number }> = JSON.parse(
    readFileSync(join(site.release(SECOND), 'pdf.json'), 'utf8'),
  );
  const named = Object.entries(list);
  expect(named.length).toBeGreaterThan(0);
  expect(named.length).toBeLessThan(16);
  for (const [address, { hash, bytes }] of named) {
    const file = join(folder, `${address.slice('/export/'.length, -'.pdf'.length)}.${hash}.pdf`);
    expect([statSync(file).size, readFileSync(file, 'latin1').trimEnd().endsWith('%%EOF')]).toEqual([bytes, true]);
  }
});
