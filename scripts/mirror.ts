/** `npm run mirror`: the current release as files for nginx, in build/mirror/, each as the server sends it, with .br and .gz twins. */
import { mkdir, readdir, readFile, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { apiFiles, everyPage, feedFiles, sitemapFiles } from '../lib/paths';
import { inRelease, readCurrent } from '../server/releases.mjs';
import { stopChildren, stopOnSignals } from './lib/child.mjs';
import { Fault, runScript } from './lib/fault.mjs';
import { includeOf, pageInclude, styleMap } from './lib/nginx-headers';
import { type Got, get, serve } from './lib/served';

const OUT = join('build', 'mirror');
const FILES = ['/sitemap.xml', '/robots.txt', '/icon.svg'];
/** Under a page that the release cannot render, the server's page for 500 is seen. */
const NO_LIBRARY = { LIBRARY_FILE: join('build', 'no-library.json'), LOG_LEVEL: 'silent' };

const KINDS = ['page', 'file', 'data', 'asset'] as const;
type Kind = (typeof KINDS)[number];
interface Written extends Got {
  readonly kind: Kind;
  readonly file: string;
}

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
  const library: Parameters<typeof everyPage>[0] = JSON.parse(await readFile(inRelease(id, 'library'), 'utf8'));
  const paths = everyPage(library);
  const server = await serve(id);
  const written: Written[] = [];
  for (const path of paths)
    written.push(await ask(server.port, path, 'page', path === '/' ? '/index.html' : `${path}.html`));
  for (const path of [...FILES, ...sitemapFiles(library)]) {
    // A release may lack one: then the server says so to who asks, behind nginx too.
    if ((await get(server.port, path)).status === 200) written.push(await ask(server.port, path, 'file', path));
    else console.error(`Left out: ${path}, which this release does not have.`);
  }
  for (const [stem, extensions] of [...feedFiles(library), ...apiFiles(library)]) {
    for (const path of extensions.map((extension) => `${stem}.${extension}`))
      written.push(await ask(server.port, path, 'data', path));
  }
  for (const path of await assetsOf(id, written)) written.push(await ask(server.port, path, 'asset', path));
  const errors = [await ask(server.port, '/404', 'page', '/404.html', 404)];
  await server.stop();
  const failing = await serve(id, NO_LIBRARY);
  const unrendered = paths.find((path) => path.startsWith('/topics/')) ?? '/topics';
  errors.push(await ask(failing.port, unrendered, 'page', '/500.html', 500));
  await failing.stop();
  await write(id, [...written, ...errors], written);
  return { files: written.length + errors.length, pages: paths.length };
}

/** Gives an answer's bytes in the three encodings; throws a Fault where they are not the same text or not the status that is due. */
async function ask(port: number, path: string, kind: Kind, file: string, status = 200): Promise<Written> {
  const got = await get(port, path);
  if (got.status !== status) throw new Fault(`The server answers ${path} with ${got.status} where ${status} is due.`);
  const { identity, br, gzip } = got.bytes;
  if (br && !brotliDecompressSync(br).equals(identity)) throw new Fault(`${path} differs when compressed (br).`);
  if (gzip && !gunzipSync(gzip).equals(identity)) throw new Fault(`${path} differs when compressed (gzip).`);
  return { ...got, kind, file };
}

/** The style sheets and fonts that lie in the release, and what its pages and its module name under /assets/. */
async function assetsOf(id: string, pages: readonly Written[]): Promise<string[]> {
  const folder = join(inRelease(id, 'next'), 'static');
  const inside = (await readdir(folder, { recursive: true }))
    .filter((name) => /\.(?:css|woff2)$/.test(name))
    .map((name) => `/_next/static/${name.replaceAll('\\', '/')}`);
  const named = new Set(pages.flatMap(({ bytes }) => namedIn(bytes.identity)));
  // The module names a file that it loads when it is wanted.
  for (const file of ['browser', 'reading'] as const)
    for (const path of namedIn(await readFile(inRelease(id, file)))) named.add(path);
  return [...new Set([...inside, ...named])];
}

function namedIn(bytes: Buffer): string[] {
  return [...bytes.toString('utf8').matchAll(/["`](\/assets\/[\w.]+)/g)].flatMap(([, path]) => path ?? []);
}

/** Writes aside, then puts a link in the place of the one before: who is being served finds the old mirror or the new one. */
async function write(id: string, all: readonly Written[], regular: readonly Written[]): Promise<void> {
  const folder = join('build', 'mirrors', id);
  await rm(folder, { recursive: true, force: true });
  // The release's own time, so that several machines send the same Last-Modified and ETag.
  const { mtime } = await stat(inRelease(id, 'ready'));
  for (const { file, bytes } of all) {
    const path = join(folder, 'site', file);
    await mkdir(dirname(path), { recursive: true });
    for (const [suffix, content] of [
      ['', bytes.identity],
      ['.br', bytes.br],
      ['.gz', bytes.gzip],
    ] as const) {
      if (!content) continue;
      await writeFile(path + suffix, content);
      await utimes(path + suffix, mtime, mtime);
    }
  }
  const headersOf = (kind: Kind, among: readonly Written[]) =>
    among.filter((one) => one.kind === kind).map((one) => ({ path: one.file, headers: one.headers }));
  for (const kind of KINDS) {
    const headers = headersOf(kind, regular);
    await writeFile(join(folder, `${kind}.conf`), kind === 'page' ? pageInclude(headers) : includeOf(headers));
  }
  await writeFile(join(folder, 'styles.conf'), styleMap(headersOf('page', all)));
  const link = `${OUT}.new`;
  await rm(link, { force: true });
  await symlink(join('mirrors', id), link, 'junction');
  await rename(link, OUT);
  const old = (await readdir(join('build', 'mirrors'))).filter((name) => name !== id);
  for (const name of old) await rm(join('build', 'mirrors', name), { recursive: true, force: true });
}
