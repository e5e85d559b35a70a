/** Files that never change under their address: style sheets and fonts of this release and the one before, our own module. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Answer, makeAnswer } from './body';
import { CACHE, COMMON, NO_CONTENT_POLICY } from './headers';
import { inRelease } from './releases.mjs';

/** The framework's scripts lie there too: no page asks for them, so they are not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Gives the folder of a release that /_next/static/ stands for. */
export function staticFolder(id: string): string {
  return join(inRelease(id, 'next'), 'static');
}

/** Gives every asset of some releases by its path, ready to send. */
export async function readAssets(ids: readonly string[]): Promise<Map<string, Answer>> {
  const assets = new Map<string, Answer>();
  for (const id of ids) {
    const folder = staticFolder(id);
    if (!existsSync(folder)) continue;
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const type = TYPES[extname(entry.name)];
      if (!entry.isFile() || type === undefined) continue;
      const file = join(entry.parentPath, entry.name);
      const path = `/_next/static${file.slice(folder.length).replaceAll('\\', '/')}`;
      assets.set(path, await makeAsset(type, await readFile(file)));
    }
  }
  return assets;
}

/** Makes the answer for an asset whose address holds its hash. */
export function makeAsset(type: string, bytes: Buffer): Promise<Answer> {
  const headers = {
    'Content-Type': type,
    'Cache-Control': CACHE.asset,
    'Content-Security-Policy': NO_CONTENT_POLICY,
    ...COMMON,
  };
  return makeAnswer(200, headers, bytes);
}
