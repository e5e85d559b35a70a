/** `npm run build`: makes a release aside, in build/releases/<id>/; what is being served stays as it is. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { openCache } from '../lib/content/cache';
import { ContentError, report } from '../lib/content/faults';
import { loadLibrary } from '../lib/content/library';
import { addressed, readSiteUrl, SettingError } from '../lib/paths';
import { dayInChina } from '../lib/text/typography';
import { inRelease, isReady, releaseId } from '../server/releases.mjs';
import { writeKaiSubset } from './fonts/kai';
import { keptFonts } from './fonts/kept';
import { writePaperFonts } from './fonts/paper';
import { writeShareFonts } from './fonts/share';
import { compilePages } from './lib/compile';
import { Fault } from './lib/fault.mjs';
import { fingerprint } from './lib/fingerprint.mjs';
import { readerFiles } from './lib/reader-files';
import { get, serve } from './lib/served';

try {
  await makeRelease(releaseId(fingerprint('.')));
} catch (error) {
  // What somebody can mend: its message says how, and a stack would hide it.
  const isPlain = [ContentError, SettingError, Fault].some((kind) => error instanceof kind);
  console.error(isPlain && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function makeRelease(id: string): Promise<void> {
  if (isReady(id)) return;
  const { library: read, files } = await loadLibrary('content', {
    siteUrl: readSiteUrl(process.env.SITE_URL),
    cache: openCache(),
  });
  const library = { ...read, site: { ...read.site, releasedOn: dayInChina(new Date()) } };
  const warnings = report(files);
  if (warnings) console.error(warnings);
  // A build that was killed has left half a release.
  await rm(inRelease(id), { recursive: true, force: true });
  await mkdir(inRelease(id), { recursive: true });
  await writeFile(inRelease(id, 'library'), JSON.stringify(library));
  // What has been replaced is drawn as ever.
  const drawn = { ...library, briefings: addressed(library) };
  const keep = keptFonts();
  await writeKaiSubset(drawn, inRelease(id, 'faces'), keep);
  const strange = await writeShareFonts(drawn, inRelease(id, 'fonts'), keep);
  if (strange.length > 0) console.error(`Share images show 〓 where no font has the character: ${strange.join(' ')}`);
  const unprinted = await writePaperFonts(drawn, inRelease(id, 'faces'), keep);
  if (unprinted.length > 0)
    console.error(`On paper the reader's own fonts must draw what none of the site's has: ${unprinted.join(' ')}`);
  await bundle(id);
  if (!(await compilePages(id))) {
    process.exitCode = 1;
    return;
  }
  await tryOut(id);
  // What it holds is the address, so that a release that loses it can be told.
  await writeFile(inRelease(id, 'ready'), `${library.site.url ?? ''}\n`);
}

/** Starts the release and asks for a page: one that does not answer is never made the current one, nor an old one removed for it. */
async function tryOut(id: string): Promise<void> {
  const server = await serve(id);
  // Also where it does not answer in time: a server that goes on would keep the build from ending.
  const { status } = await get(server.port, '/').finally(server.stop);
  if (status !== 200) throw new Fault(`The release answers its home page with ${status}; the reason stands above.`);
}

/** Bundles our own server, which finds its packages in node_modules, and the reader's module, which needs none. */
async function bundle(id: string): Promise<void> {
  const common = { bundle: true, format: 'esm', logLevel: 'warning', legalComments: 'none' } as const;
  await build({
    ...common,
    entryPoints: ['server/main.ts'],
    outfile: inRelease(id, 'server'),
    platform: 'node',
    target: 'node20',
    packages: 'external',
  });
  // Beside the pages, as plain JavaScript: else every worker would compile the one further up.
  const outfile = join(inRelease(id), 'next.config.mjs');
  await build({ ...common, entryPoints: ['next.config.ts'], outfile, platform: 'node', target: 'node20' });
  const { main, reading } = await readerFiles();
  await writeFile(inRelease(id, 'browser'), main);
  await writeFile(inRelease(id, 'reading'), reading);
}
