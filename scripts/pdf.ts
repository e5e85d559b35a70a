/** `npm run pdf [path …]`: the PDFs of the current release's pages; without paths those of all that have one and lack it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../lib/model';
import { type PdfFile, pdfFiles } from '../lib/paths';
import { inRelease, readCurrent } from '../server/releases.mjs';
import { isStopping, stopChildren, stopOnSignals } from './lib/child.mjs';
import { Fault, runScript } from './lib/fault.mjs';
import { withLock } from './lib/lock.mjs';
import { PdfSet } from './lib/pdf-set';
import { openPrinter, type Printer, type Sheet } from './lib/printer';
import { withProgress } from './lib/progress.mjs';
import { serve } from './lib/served';

stopOnSignals(() => 1);
await runScript(async () => {
  const onWait = (pid: number) => console.log(`Another process (pid ${pid}) makes PDFs; waiting for it …`);
  await withLock(join('build', 'pdf-lock'), () => makePdfs(process.argv.slice(2)), { onWait });
  await stopChildren();
  process.exit(0);
});

async function makePdfs(asked: readonly string[]): Promise<void> {
  const current = readCurrent();
  if (!current) throw new Fault('There is no release to make PDFs of. Run npm run release.');
  const { id } = current;
  const library: Library = JSON.parse(await readFile(inRelease(id, 'library'), 'utf8'));
  const files = pdfFiles(library);
  checkPaths(asked, files);
  const set = await PdfSet.open(id);
  const wanted = files.filter(({ page, address }) => (asked.length === 0 ? !set.has(address) : asked.includes(page)));
  if (wanted.length > 0) {
    // Whatever ends this process: what has been made by then is whole, and is named.
    process.once('exit', () => set.writeList());
    await printEach(id, library, wanted, set);
    set.clean();
    set.writeList();
  }
  const some = wanted.length === 1 ? '1 PDF' : `${wanted.length} PDFs`;
  console.log(`${some} made; release ${id} has ${set.size} of ${files.length}, in ${inRelease(id, 'pdfFolder')}.`);
}

/** Throws a Fault that names every path which has no PDF. */
function checkPaths(asked: readonly string[], files: readonly PdfFile[]): void {
  const unknown = asked.filter((path) => !files.some(({ page }) => page === path));
  if (unknown.length === 0) return;
  throw new Fault(
    `No page of the release that has a PDF: ${unknown.join(', ')}. Briefings, topics, visits and tasks have one; name them by their path, as ${files[0]?.page}; /briefings/…/tasks makes the 任务分解表. Other pages, and what else /print composes, are printed from the browser.`,
  );
}

/** Serves the release and opens a browser on it for as long as PDFs are made. */
async function printEach(id: string, { site }: Library, wanted: readonly PdfFile[], set: PdfSet): Promise<void> {
  const server = await serve(id);
  try {
    const printer = await openPrinter(server.port, site);
    try {
      await makeEach(wanted, printer, set);
    } finally {
      await printer.close();
    }
  } finally {
    await server.stop();
  }
}

/** Makes several at a time; goes on where one fails, and throws a Fault that names all that did. */
async function makeEach(wanted: readonly PdfFile[], printer: Printer, set: PdfSet): Promise<void> {
  const failed: string[] = [];
  let done = 0;
  const queue = wanted.values();
  const lane = async () => {
    let sheet: Sheet | undefined;
    for (const { page, printed, address } of queue) {
      try {
        sheet ??= await printer.open();
        await set.add(address, await sheet.print(printed));
      } catch (error) {
        // The server has been told to end: this process ends behind it, and names no page.
        if (isStopping()) await new Promise(() => {});
        failed.push(`${page}: ${String(error instanceof Error ? error.message : error).split('\n', 1)}`);
        // What is wrong with it may stay: the next page gets another.
        await sheet?.close().catch(() => {});
        sheet = undefined;
      }
      done += 1;
    }
  };
  await withProgress(
    `PDFs of ${wanted.length} pages`,
    () => Promise.all(Array.from({ length: Math.min(printer.lanes, wanted.length) }, lane)),
    () => `${done} of ${wanted.length}`,
  );
  if (failed.length > 0)
    throw new Fault(`${failed.length} of ${wanted.length} PDFs could not be made:\n${failed.join('\n')}`);
}
