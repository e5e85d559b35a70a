/** What development has read, kept in the process: a thousand briefings are asked for at every request, and hardly one has changed. */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../model';
import { once } from '../process';
import { type Cache, openCache } from './cache';

/** Two edits within one tick of the file system's clock leave the same time: what is younger may still change unseen. */
const SETTLED_MS = 2_000;

/** What tells whether a folder has changed, without reading its files, and the newest time in it. */
interface Stamp {
  readonly text: string;
  readonly newest: number;
}

/**
 * Gives what the process has for the code that runs. Where some of it has changed since the process began, nothing may go to the disk or
 * come from there: then what is the module's `own`.
 */
export function memoryOf(own: MemoryCache): MemoryCache {
  const disk = openCache();
  return disk ? once(`content ${disk.version}`, () => new MemoryCache(disk)) : own;
}

/** A cache before the one on the disk: it knows folders by the times of their files, and has what it was asked for last. */
export class MemoryCache implements Cache {
  private readonly keys = new Map<string, { readonly stamp: string; readonly key: string }>();
  private values = new Map<string, unknown>();
  private used = new Map<string, unknown>();
  private last: { readonly stamp: string; readonly library: Library } | undefined;

  constructor(
    private readonly disk: Cache,
    private readonly now = Date.now,
  ) {}

  get version(): string {
    return this.disk.version;
  }

  keyOf(folder: string, topics: readonly string[]): string | undefined {
    const { text, newest } = stampOf([folder]);
    const stamp = JSON.stringify([text, topics]);
    const known = this.keys.get(folder);
    if (known?.stamp === stamp) return known.key;
    const key = this.disk.keyOf(folder, topics);
    if (key !== undefined && this.isSettled(newest)) this.keys.set(folder, { stamp, key });
    return key;
  }

  keyOfText(text: string): string {
    return this.disk.keyOfText(text);
  }

  get<Value>(key: string): Value | undefined;
  get(key: string): unknown {
    const value = this.values.get(key) ?? this.disk.get(key);
    if (value !== undefined) this.used.set(key, value);
    return value;
  }

  put(key: string, value: unknown): void {
    this.used.set(key, value);
    this.disk.put(key, value);
  }

  tidy(): void {
    this.values = this.used;
    this.used = new Map();
  }

  /**
   * Gives the library of the load before where nothing below some folders has changed since, else what `load` gives. The folders hold the
   * code too: what is kept beside a library, as the index of a search, is that of the code that made it.
   */
  async library(folders: readonly string[], load: () => Promise<Library>): Promise<Library> {
    const { text: stamp, newest } = stampOf(folders);
    if (this.last?.stamp === stamp) return this.last.library;
    const library = await load();
    this.last = this.isSettled(newest) ? { stamp, library } : undefined;
    return library;
  }

  private isSettled(newest: number): boolean {
    return this.now() - newest > SETTLED_MS;
  }
}

function stampOf(folders: readonly string[]): Stamp {
  const found: string[] = [];
  let newest = 0;
  const look = (path: string): void => {
    const { ino, size, mtimeMs, ctimeMs } = lstatSync(path);
    found.push(`${path} ${ino} ${size} ${mtimeMs} ${ctimeMs}`);
    newest = Math.max(newest, ctimeMs);
  };
  const walk = (folder: string): void => {
    look(folder);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      // As the reader does: an import writes aside under such a name, and what it wrote may be gone before it is looked at.
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else look(path);
    }
  };
  for (const folder of folders) walk(folder);
  return { text: found.join('\n'), newest };
}
