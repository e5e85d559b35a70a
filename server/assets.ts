/** Files that never change under their address: style sheets and fonts of this release and its neighbours, our own module’s. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Answer, makeAnswer } from './body';
import { CACHE, COMMON, NO_CONTENT_POLICY } from './headers';
import { inRelease, readCurrent, scriptPath } from './releases.mjs';

/** The framework's scripts lie there too: no page asks for them, so they are not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
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
  ) {}

  /** Reads a release's assets, and those of the one before: a page of it may be open, or on its way. */
  static async open(release: string, previous: string | undefined): Promise<Assets> {
    const assets = new Assets(release, scriptPath(await readFile(inRelease(release, 'browser'))));
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

function makeAsset(type: string, bytes: Buffer): Promise<Answer> {
  const headers = {
    'Content-Type': type,
    'Cache-Control': CACHE.asset,
    'Content-Security-Policy': NO_CONTENT_POLICY,
    ...COMMON,
  };
  return makeAnswer(200, headers, bytes);
}
