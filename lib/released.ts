/** The library of the release that a process serves: read once, for the pages, which show it, and for the server, which takes its paths. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Library } from './model';
import { once } from './process';

/** Gives the library in a file; one that could not be read is read again when it is next asked for. */
export function releasedLibrary(file: string): Promise<Library> {
  const released = once('library', () => new Map<string, Promise<Library>>());
  const key = resolve(file);
  const kept = released.get(key);
  if (kept) return kept;
  const read = readFile(file, 'utf8').then((text): Library => JSON.parse(text));
  released.set(key, read);
  read.catch(() => released.delete(key));
  return read;
}
