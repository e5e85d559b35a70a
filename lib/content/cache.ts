/**
 * What of content/ has been read without a word to say about it, kept by the hash of all that it was read from: the files' names and
 * bytes, the topics, and the code that reads. So nothing kept can be out of date, and there is nothing to clear.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeVersion } from './code-version';

/** Where check, build and development keep it. */
const CACHE_FOLDER = join('build', 'cache', 'content');
/** Beyond what the content has: enough for two branches that are gone to and fro between. */
const MORE = 200;

/** What is kept. */
export interface Cache {
  /** Which code it is of. */
  readonly version: string;
  /** Gives the key of a briefing's folder as it is now; nothing where it has more than plain files. */
  keyOf(folder: string, topics: readonly string[]): string | undefined;
  /** Gives the key of a text. */
  keyOfText(text: string): string;
  /** Gives what was put under a key. */
  get<Value>(key: string): Value | undefined;
  put(key: string, value: unknown): void;
  /** Drops what was not asked for since it was opened, where there is much of it. */
  tidy(): void;
}

/** Gives what is kept in a folder; nothing where the code on the disk is perhaps not the code that runs. */
export function openCache(folder = CACHE_FOLDER, version = codeVersion('.')): Cache | undefined {
  return version === undefined ? undefined : new DiskCache(folder, version);
}

/** Gives what keeps nothing, and only knows what two loads have in common. */
export function keysAlone(): Cache {
  return new DiskCache(undefined, '');
}

/** One file an entry, its own hash on the first line. Several processes may use a folder at once. */
class DiskCache implements Cache {
  private readonly used = new Set<string>();

  constructor(
    private readonly folder: string | undefined,
    readonly version: string,
  ) {}

  keyOf(folder: string, topics: readonly string[]): string | undefined {
    const hash = createHash('sha256').update(JSON.stringify([this.version, folder, topics]));
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      // As the reader does.
      if (entry.name.startsWith('.')) continue;
      if (!entry.isFile()) return undefined;
      const bytes = readFileSync(join(folder, entry.name));
      hash.update(JSON.stringify([entry.name, bytes.length])).update(bytes);
    }
    return hash.digest('hex');
  }

  keyOfText(text: string): string {
    return sum(`${JSON.stringify([this.version])}${text}`);
  }

  get<Value>(key: string): Value | undefined {
    if (this.folder === undefined) return undefined;
    this.used.add(key);
    try {
      const text = readFileSync(join(this.folder, key), 'utf8');
      const end = text.indexOf('\n');
      const data = text.slice(end + 1);
      return text.slice(0, end) === sum(key + data) ? JSON.parse(data) : undefined;
    } catch {
      // Not there, or not whole: it is made again.
      return undefined;
    }
  }

  put(key: string, value: unknown): void {
    if (this.folder === undefined) return;
    const data = JSON.stringify(value);
    const aside = join(this.folder, `${key}.${randomUUID()}`);
    try {
      mkdirSync(this.folder, { recursive: true });
      // With its key: an entry that was copied to another name is none.
      writeFileSync(aside, `${sum(key + data)}\n${data}`);
      renameSync(aside, join(this.folder, key));
    } catch {
      // A full disk, or one that may not be written, costs time the next time and nothing else.
      if (existsSync(aside)) rmSync(aside, { force: true });
    }
  }

  tidy(): void {
    const { folder } = this;
    if (folder === undefined) return;
    try {
      const others = readdirSync(folder).filter((name) => !this.used.has(name));
      if (others.length <= this.used.size + MORE) return;
      const aged = others.map((name) => ({ name, age: statSync(join(folder, name)).mtimeMs }));
      aged.sort((a, b) => b.age - a.age);
      for (const { name } of aged.slice(MORE)) rmSync(join(folder, name), { force: true });
    } catch {
      // Not there yet, or another process tidies too.
    }
  }
}

function sum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
