// Where releases lie and which is served: build/releases/<id>/ with READY written last, and its id in build/current. Plain
// JavaScript on built-ins, since `npm start` asks before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RELEASES = join('build', 'releases');
/** The file that names the current release, and the one before it. */
export const CURRENT = join('build', 'current');
const ID = /^[0-9a-f]{12}$/;
const KEPT = 3;

/** The name of each file and folder of a release. */
const FILES = {
  ready: 'READY',
  library: 'library.json',
  server: 'server.mjs',
  browser: 'browser.js',
  // What of the module is loaded when a reader wants to be read to.
  reading: 'reading.js',
  fonts: 'fonts',
  // The fonts that pages load.
  faces: 'faces',
  // What the pages were compiled from: another release of the same has the same ones.
  code: 'CODE',
  // Where npm run pdf has been here.
  pdfs: 'pdf.json',
  pdfFolder: 'pdf',
  next: '.next',
};

/** A release's id, from the fingerprint of what it is made of. */
export const releaseId = (/** @type {string} */ fingerprint) => fingerprint.slice(0, 12);

/**
 * The path of a file of a release, relative to the repository; without a name, of the release itself.
 * @param {string} id
 * @param {keyof typeof FILES} [file]
 */
export function inRelease(id, file) {
  return file ? join(RELEASES, id, FILES[file]) : join(RELEASES, id);
}

/**
 * The path of a release's PDF by its name, such as topics/reading.pdf; it has the hash of its bytes in it, so that a file never changes
 * under its name.
 * @param {string} id
 * @param {string} name
 * @param {string} hash
 */
export function pdfInRelease(id, name, hash) {
  return join(inRelease(id, 'pdfFolder'), name.replace(/pdf$/, `${hash}.pdf`));
}

/**
 * The address of a file of the reader's module, by its bytes: what lies there never changes.
 * @param {Uint8Array} bytes
 */
export function scriptPath(bytes) {
  return `/assets/${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.js`;
}

/** How the style sheet asks for a font, by its name: it knows nothing of the content, which the font is cut to. */
export const FACE = /url\(["']?\/fonts\/([\w-]+)\.woff2["']?\)/g;

/**
 * The address of a font that pages load, by its name and bytes: what lies there never changes.
 * @param {string} name
 * @param {Uint8Array} bytes
 */
export function facePath(name, bytes) {
  return `/assets/${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.woff2`;
}

/**
 * Whether a release was built to its end.
 * @param {string} id
 */
export const isReady = (id) => existsSync(inRelease(id, 'ready'));

/**
 * Which release is served, and the one before it, whose assets pages in readers' hands still ask for; nothing where none is whole.
 * @returns {{ id: string, previous?: string } | undefined}
 */
export function readCurrent() {
  if (!existsSync(CURRENT)) return undefined;
  const [id = '', previous = ''] = readFileSync(CURRENT, 'utf8').split('\n');
  if (!ID.test(id) || !isReady(id)) return undefined;
  return ID.test(previous) && isReady(previous) ? { id, previous } : { id };
}

/**
 * Makes a release the served one, by a rename, so that who reads the file finds the old or the new one whole; old releases go.
 * @param {string} id
 */
export function switchTo(id) {
  if (!isReady(id)) throw new Error(`Release ${id} is not whole: nothing was switched.`);
  const before = readCurrent();
  if (before?.id === id) return;
  mkdirSync('build', { recursive: true });
  writeFileSync(`${CURRENT}.new`, `${id}\n${before?.id ?? ''}\n`);
  renameSync(`${CURRENT}.new`, CURRENT);
  prune([id, before?.id, before?.previous].filter((used) => used !== undefined));
}

/**
 * Removes all but the newest releases. The one served before stays, since its workers may still be answering, and so does the one
 * before that: where the last did not start, it is the one that is served.
 */
function prune(/** @type {string[]} */ used) {
  const age = (/** @type {string} */ id) => (isReady(id) ? statSync(inRelease(id, 'ready')).mtimeMs : 0);
  const old = readdirSync(RELEASES)
    .filter((id) => ID.test(id) && !used.includes(id))
    .sort((a, b) => age(b) - age(a))
    .slice(KEPT - used.length);
  for (const id of old) rmSync(inRelease(id), { recursive: true, force: true });
}
