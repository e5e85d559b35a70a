/** Office work on the real article: a composed document of everything on paper, and each kind of file when first asked for. */
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { end, HOST, layOut, startOurs } from './support/site';
import { judged, median, type Row } from './support/table';

const PORT = 3591;
const ORIGIN = `http://${HOST}:${PORT}`;
const SLUG = 'taiyuan-2023-03';
const ROUNDS = 5;

async function get(path: string): Promise<{ ms: number; body: string; bytes: number }> {
  const start = performance.now();
  const answer = await fetch(ORIGIN + path);
  const body = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200) throw new Error(`${path} is answered with ${answer.status}.`);
  return { ms: performance.now() - start, body: body.toString('utf8'), bytes: body.length };
}

/** The address of all that the composer offers of the article: its sections, the table of tasks, its statements. */
async function everything(): Promise<string> {
  const { body } = await get('/print');
  const names = [...body.matchAll(/name="s" value="([^"_]+_[^"]+)"/g)].map(([, name = '']) => name);
  const answer = await fetch(`${ORIGIN}/print?${names.map((name) => `s=${name}`).join('&')}`, { redirect: 'manual' });
  return answer.headers.get('location') ?? '';
}

export async function print(): Promise<Row[]> {
  layOut();
  const server = await startOurs(PORT, 1);
  const rows: Row[] = [];
  const path = await everything();
  const sent = `https://example.cn${path}`.length;
  rows.push(judged('everything: its address', `${sent} characters`, '≤ 2,000', sent <= 2000));
  const { body } = await get(path);
  const weight = brotliCompressSync(body).length / 1024;
  rows.push({ what: 'everything: the page, brotli', measured: `${weight.toFixed(1)} KB` });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  const took: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    // A new context has neither page nor fonts.
    const context = await browser.newContext();
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(ORIGIN + path);
    bytes = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).length;
    took.push(performance.now() - start);
    await context.close();
  }
  await browser.close();
  const longest = Math.max(...took);
  rows.push(
    judged(
      `everything: opened and printed, the longest of ${ROUNDS} (median ${median(took).toFixed(0)} ms)`,
      `${longest.toFixed(0)} ms`,
      '≤ 5,000 ms',
      longest <= 5000,
    ),
  );
  rows.push({ what: 'everything: the PDF', measured: `${(bytes / 1024).toFixed(0)} KB` });
  for (const [what, file] of [
    ['Word of the briefing, the first of a process', `/export/briefings/${SLUG}.docx`],
    ['Word of a topic', '/export/topics/innovation.docx'],
    ['Word of everything', path.replace('/print?', '/export/print.docx?')],
    ['Excel of the tasks', `/export/tasks/${SLUG}.xlsx`],
    ['CSV of the tasks', `/export/tasks/${SLUG}.csv`],
  ] as const) {
    const made = await get(file);
    rows.push({ what, measured: `${made.ms.toFixed(0)} ms, ${(made.bytes / 1024).toFixed(0)} KB` });
  }
  await end(server);
  return rows;
}
