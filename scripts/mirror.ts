/** `npm run mirror`: the current release as files for nginx, in build/mirror/, each as the server sends it, with .br and .gz twins. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Library } from '../lib/model';
import { paths as addresses, apiFiles, everyPage, feedFiles, goneAddresses, sitemapFiles } from '../lib/paths';
import { inRelease, readCurrent } from '../server/releases.mjs';
import { stopChildren, stopOnSignals } from './lib/child.mjs';
import { Fault, runScript } from './lib/fault.mjs';
import { type Folder, newFolder, OUT, publishFolder, writeTwins } from './lib/mirror-folder';
import { includeOf, maps, pageInclude } from './lib/nginx-headers';
import { type Got, get, serve } from './lib/served';

const FILES = ['/sitemap.xml', '/robots.txt', '/icon.svg'];
/** Of a library without content the error pages can be rendered and no other: under these the server's page for 500 is seen. */
const NO_CONTENT = { LIBRARY_FILE: join('build', 'no-content.json'), LOG_LEVEL: 'silent' };

const KINDS = ['page', 'file', 'data', 'asset'] as const;
type Kind = (typeof KINDS)[number];
/** What was written of an answer: its headers, and the assets that it names. */
interface Written extends Pick<Got, 'headers'> {
  readonly kind: Kind;
  readonly file: string;
  readonly named: readonly string[];
}

/** Enough that each worker renders one page while it compresses another. */
const AT_ONCE = 4 * availableParallelism();

stopOnSignals(() => 1);
await runScript(async () => {
  const current = readCurrent();
  if (!current) throw new Fault('There is no release to mirror. Run npm run release.');
  const { files, pages } = await makeMirror(current.id);
  console.log(`${OUT}: ${pages} pages and ${files - pages} other files of release ${current.id}.`);
  await stopChildren();
  process.exit(0);
});

async function makeMirror(id: string): Promise<{ files: number; pages: number }> {
  const library: Library = JSON.parse(await readFile(inRelease(id, 'library'), 'utf8'));
  const paths = everyPage(library);
  const folder = await newFolder(id);
  const server = await serve(id, { WORKERS: String(availableParallelism()) });
  const written: Written[] = [];
  const each = async (all: readonly string[], kind: Kind, fileOf = (path: string) => path) =>
    void written.push(...(await askAll(folder, server.port, all, kind, fileOf)));
  await each(paths, 'page', (path) => (path === '/' ? '/index.html' : `${path}.html`));
  for (const path of [...FILES, ...sitemapFiles(library)]) {
    // A release may lack one: then the server says so to who asks, behind nginx too.
    if ((await get(server.port, path)).status === 200) await each([path], 'file');
    else console.error(`Left out: ${path}, which this release does not have.`);
  }
  const data = [...feedFiles(library), ...apiFiles(library)];
  await each(
    data.flatMap(([stem, extensions]) => extensions.map((extension) => `${stem}.${extension}`)),
    'data',
  );
  await each(await assetsOf(id, written), 'asset');
  const errors = [await ask(folder, server.port, '/404', 'page', '/404.html', 404)];
  for (const { slug } of library.withdrawn)
    errors.push(await ask(folder, server.port, addresses.briefing(slug), 'page', goneFile(slug), 410));
  await server.stop();
  await writeFile(NO_CONTENT.LIBRARY_FILE, JSON.stringify({ site: library.site, briefings: [] }));
  const failing = await serve(id, NO_CONTENT);
  const unrendered = paths.find((path) => path.startsWith('/topics/')) ?? '/topics';
  errors.push(await ask(folder, failing.port, unrendered, 'page', '/500.html', 500));
  await failing.stop();
  const gone = new Map([...goneAddresses(library)].map(([path, slug]) => [path, goneFile(slug)]));
  await publish(folder, [...written, ...errors], written, gone);
  return { files: written.length + errors.length, pages: paths.length };
}

/** The file of the page that stands in the place of a withdrawn briefing. */
function goneFile(slug: string): string {
  return `${addresses.withdrawn(slug)}.html`;
}

/** Asks for paths, several at once, each lane over a connection of its own; gives what was written in the order of the paths. */
async function askAll(
  folder: Folder,
  port: number,
  paths: readonly string[],
  kind: Kind,
  fileOf: (path: string) => string,
): Promise<Written[]> {
  const written: Written[] = [];
  const left = paths.entries();
  const lane = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (const [index, path] of left) written[index] = await ask(folder, port, path, kind, fileOf(path), 200, agent);
    agent.destroy();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return written;
}

/** Writes an answer in the three encodings; throws a Fault where they are not the same text or not the status that is due. */
async function ask(
  folder: Folder,
  port: number,
  path: string,
  kind: Kind,
  file: string,
  status = 200,
  agent?: Agent,
): Promise<Written> {
  const { status: sent, headers, bytes } = await get(port, path, agent);
  if (sent !== status) throw new Fault(`The server answers ${path} with ${sent} where ${status} is due.`);
  const { identity, br, gzip } = bytes;
  if (br && !brotliDecompressSync(br).equals(identity)) throw new Fault(`${path} differs when compressed (br).`);
  if (gzip && !gunzipSync(gzip).equals(identity)) throw new Fault(`${path} differs when compressed (gzip).`);
  await writeTwins(folder, file, bytes);
  return { headers, kind, file, named: namedIn(identity) };
}

/** The style sheets and fonts that Next has made, and what the pages and the module name under /assets/, the fonts among it. */
async function assetsOf(id: string, pages: readonly Written[]): Promise<string[]> {
  const folder = join(inRelease(id, 'next'), 'static');
  const inside = (await readdir(folder, { recursive: true }))
    .filter((name) => /\.(?:css|woff2)$/.test(name))
    .map((name) => `/_next/static/${name.replaceAll('\\', '/')}`);
  const named = new Set(pages.flatMap(({ named }) => named));
  // The module names a file that it loads when it is wanted.
  for (const file of ['browser', 'reading'] as const)
    for (const path of namedIn(await readFile(inRelease(id, file)))) named.add(path);
  return [...new Set([...inside, ...named])];
}

function namedIn(bytes: Buffer): string[] {
  return [...bytes.toString('utf8').matchAll(/["`(](\/assets\/[\w.-]+)/g)].flatMap(([, path]) => path ?? []);
}

/** Writes what nginx is to say with the files, and puts the mirror in the place of the one before. */
async function publish(
  folder: Folder,
  all: readonly Written[],
  regular: readonly Written[],
  gone: ReadonlyMap<string, string>,
): Promise<void> {
  const headersOf = (kind: Kind, among: readonly Written[]) =>
    among.filter((one) => one.kind === kind).map((one) => ({ path: one.file, headers: one.headers }));
  const includes = KINDS.map((kind) => {
    const headers = headersOf(kind, regular);
    return [`${kind}.conf`, kind === 'page' ? pageInclude(headers) : includeOf(headers)] as const;
  });
  await publishFolder(folder, new Map([...includes, ['styles.conf', maps(headersOf('page', all), gone)]]));
}
