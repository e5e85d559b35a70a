/** Files that never change under their address: style sheets and fonts of this release and its neighbours, our own module’s. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type Answer, makeAnswer } from './body';
import { CACHE, COMMON, NO_CONTENT_POLICY } from './headers';
import { facePath, inRelease, readCurrent, scriptPath } from './releases.mjs';

const FONT = 'font/woff2';
/** The framework's scripts lie there too: no page asks for them, so they are not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.woff2': FONT,
};
const ASSET = /^\/(?:assets|_next\/static)\//;

/** Gives the folder of a release that /_next/static/ stands for. */
export function staticFolder(id: string): string {
  return join(inRelease(id, 'next'), 'static');
}

/** The assets that one worker can send. */
export class Assets {
  private readonly known = new Map<string, Answer>();
  private successor: { readonly id: string; readonly read: Promise<void> } | undefined;

  private constructor(
    private readonly release: string,
    /** The address of the module's file that every page loads. */
    readonly script: string,
    /** The address of each font of this release, by the name that the style sheet has for it. */
    readonly faces: ReadonlyMap<string, string>,
  ) {}

  /** Reads a release's assets, and those of the one before: a page of it may be open, or on its way. */
  static async open(release: string, previous: string | undefined): Promise<Assets> {
    const script = scriptPath(await readFile(inRelease(release, 'browser')));
    const faces = (await facesOf(release)).map(({ name, bytes }) => [name, facePath(name, bytes)] as const);
    const assets = new Assets(release, script, new Map(faces));
    if (previous !== undefined) await assets.read(previous);
    await assets.read(release);
    return assets;
  }

  /**
   * Gives an asset; nothing where there is none. During a switch a page may come from a worker of the new release, and what it names
   * be asked of one of the old: so an address that is not known is looked for in the current release too, which is read once.
   */
  get(path: string): Answer | Promise<Answer | undefined> | undefined {
    const found = this.known.get(path);
    if (found || !ASSET.test(path)) return found;
    const id = readCurrent()?.id;
    if (id === undefined || id === this.release) return undefined;
    if (this.successor?.id !== id) this.successor = { id, read: this.read(id) };
    // One that is not whole has none.
    return this.successor.read.then(
      () => this.known.get(path),
      () => undefined,
    );
  }

  private async read(id: string): Promise<void> {
    for (const file of [inRelease(id, 'browser'), inRelease(id, 'reading')]) {
      // A release from before the module had a second file.
      if (!existsSync(file)) continue;
      const script = await readFile(file);
      this.known.set(scriptPath(script), await makeAsset('text/javascript; charset=utf-8', script));
    }
    for (const { name, bytes } of await facesOf(id))
      this.known.set(facePath(name, bytes), await makeAsset(FONT, bytes));
    const folder = staticFolder(id);
    if (!existsSync(folder)) return;
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const type = TYPES[extname(entry.name)];
      if (!entry.isFile() || type === undefined) continue;
      const file = join(entry.parentPath, entry.name);
      const path = `/_next/static${file.slice(folder.length).replaceAll('\\', '/')}`;
      this.known.set(path, await makeAsset(type, await readFile(file)));
    }
  }
}

/** The fonts of a release; one from before they lay there has none. */
async function facesOf(id: string): Promise<{ name: string; bytes: Buffer }[]> {
  const folder = inRelease(id, 'faces');
  const files = existsSync(folder) ? (await readdir(folder)).filter((file) => file.endsWith('.woff2')) : [];
  return Promise.all(
    files.map(async (file) => ({ name: basename(file, '.woff2'), bytes: await readFile(join(folder, file)) })),
  );
}

function makeAsset(type: string, bytes: Buffer): Promise<Answer> {
  const headers = {
    'Content-Type': type,
    'Cache-Control': CACHE.asset,
    'Content-Security-Policy': NO_CONTENT_POLICY,
    ...COMMON,
  };
  return makeAnswer(200, headers, bytes);
}
