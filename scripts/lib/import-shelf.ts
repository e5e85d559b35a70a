/** The content folder as the import finds it, and the one folder that it adds. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { openCache } from '../../lib/content/cache';
import { ContentError } from '../../lib/content/faults';
import { loadLibrary } from '../../lib/content/library';
import type { Draft, Facts } from '../../lib/import/model';
import type { Library } from '../../lib/model';
import { RESERVED_SLUGS } from '../../lib/paths';
import { proposeSlug, wordStarts } from '../../lib/text/pinyin';
import { Fault } from './fault.mjs';

/** What is there, what may be added, and the adding. */
export interface Shelf {
  readonly library: Library;
  readonly topics: readonly string[];
  folderOf(slug: string): string;
  /** Gives a slug in pinyin that is free, from the title or the first words, with the date. */
  proposeSlug(facts: Facts, text: string): string;
  /** Says why a slug cannot be had, or nothing. */
  refusal(slug: string): string | undefined;
  refuseTaken(slug: string): void;
  /** Throws a Fault where another briefing has the very same source. */
  refuseTwin(text: string): void;
  /** Writes a draft aside and renames it into its place. */
  write(draft: Draft): void;
}

const WORDS = 10;
const LONGEST = 45;

/** Opens a content folder; throws ContentError or a Fault where it cannot take a briefing. */
export async function openShelf(root: string): Promise<Shelf> {
  const briefings = join(root, 'briefings');
  if (!existsSync(briefings)) throw new Fault(`There is no ${briefings}/ here. Run it in the project’s folder.`);
  const { library } = await loadLibrary(root, { drafts: true, cache: openCache() }).catch((error: unknown) => {
    if (!(error instanceof ContentError)) throw error;
    throw new Fault(`${error.message}\nMend these faults of content/ first (npm run check), then import again.`);
  });
  const names = readdirSync(briefings).filter((name) => !name.startsWith('.'));
  const taken = new Map(names.map((name) => [name.normalize('NFC').toLowerCase(), name]));
  const refusal = (slug: string): string | undefined => {
    const other = taken.get(slug.toLowerCase());
    return other === undefined
      ? undefined
      : `is taken: ${join(briefings, other)}/ is there, and nothing is overwritten.`;
  };
  const folderOf = (slug: string) => join(briefings, slug);
  return {
    library,
    topics: library.topics.map(({ slug }) => slug),
    folderOf,
    proposeSlug: ({ title, publishedOn }, text) =>
      propose(title ?? text, publishedOn, new Set([...taken.keys(), ...RESERVED_SLUGS])),
    refusal,
    refuseTaken: (slug) => {
      const wrong = refusal(slug);
      if (wrong !== undefined) throw new Fault(`--slug: “${slug}” ${wrong} Give another with --slug.`);
    },
    refuseTwin: (text) => {
      const sum = sha256(text);
      const twin = names.find((name) => sourceSum(join(briefings, name, 'source.txt')) === sum);
      if (twin !== undefined)
        throw new Fault(
          `${folderOf(twin)}/ has this very text already. To draft it anew, move that folder out of content/ first, or delete it if it is a draft that you throw away.`,
        );
    },
    write: ({ slug, files }) => {
      const target = folderOf(slug);
      const aside = mkdtempSync(join(briefings, '.import-'));
      // Whatever breaks it off, nothing half written is left.
      const clear = () => rmSync(aside, { recursive: true, force: true });
      process.once('exit', clear);
      const folder = join(aside, slug);
      mkdirSync(folder);
      for (const { name, text } of files) writeFileSync(join(folder, name), text, { flag: 'wx' });
      // A folder that is not empty is never replaced by a rename; an empty one would be.
      if (existsSync(target))
        throw new Fault(`${target}/ is there, and nothing is overwritten. Give another name with --slug.`);
      renameSync(folder, target);
      clear();
    },
  };
}

function propose(words: string, publishedOn: string | undefined, taken: ReadonlySet<string>): string {
  const [first = ''] = words.match(/[\p{L}\p{N}]+/u) ?? [];
  const day = publishedOn === undefined ? '' : ` ${publishedOn}`;
  // Half a word has another reading: 调研 is diao-yan, 调 alone tiao.
  for (const start of wordStarts(first, WORDS)) {
    const slug = proposeSlug(`${start}${day}`, taken);
    if (slug.length <= LONGEST) return slug;
  }
  return proposeSlug(`${[...first][0] ?? ''}${day}`, taken);
}

function sourceSum(path: string): string | undefined {
  return existsSync(path) ? sha256(readFileSync(path)) : undefined;
}

function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
