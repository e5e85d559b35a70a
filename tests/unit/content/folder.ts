/** Content folders for tests: the base library with a fixture's files laid over it, or an article written in the test. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { ContentError, report } from '@/lib/content/faults';
import { type LoadOptions, loadLibrary } from '@/lib/content/library';
import type { Briefing, Library } from '@/lib/model';
import { registerOf } from './register-of';

/** Path below content/ → the file's bytes. */
export type Files = Readonly<Record<string, string | Buffer>>;

export interface Outcome {
  /** Every fault and warning; empty where there is none. */
  readonly report: string;
  /** Left out where the content was refused. */
  readonly library?: Library;
}

/** Gives the absolute path of a place in tests/fixtures/content. */
export function fixturePath(...names: string[]): string {
  return join(fileURLToPath(new URL('../../fixtures/content', import.meta.url)), ...names);
}

/** Loads a content folder; what it refuses is in the report, and any other error is thrown. */
export async function load(root: string, options: LoadOptions = {}): Promise<Outcome> {
  try {
    const { library, files } = await loadLibrary(root, options);
    return { report: report(files), library };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { report: error.message };
  }
}

/** Makes an empty folder that is deleted when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  return root;
}

/** Makes a content folder of files alone. */
export async function folderOf(files: Files): Promise<string> {
  const root = await temporaryFolder();
  await write(root, files);
  return root;
}

/** Makes a content folder of the base library with fixture folders laid over it, named from tests/fixtures/content. */
export async function overlaid(...fixtures: string[]): Promise<string> {
  const root = await temporaryFolder();
  for (const fixture of ['base', ...fixtures]) await lay(fixturePath(fixture), root);
  return root;
}

/** Makes a content folder of the base library with some files replaced. */
export async function baseWith(files: Files): Promise<string> {
  const root = await overlaid();
  await write(root, files);
  return root;
}

async function write(root: string, files: Files): Promise<void> {
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
  }
}

/** Copies a fixture: name.spelled has its ⟦…⟧ read, and name.symlink becomes a link to what stands in it. */
async function lay(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name.replace(/\.(spelled|symlink)$/, ''))];
    if (entry.isDirectory()) await lay(source, target);
    else if (entry.name === 'expected.txt') continue;
    else if (entry.name.endsWith('.symlink')) {
      await rm(target, { force: true });
      await symlink((await readFile(source, 'utf8')).trim(), target);
    } else {
      const bytes = await readFile(source);
      await writeFile(target, entry.name.endsWith('.spelled') ? spelled(bytes.toString('utf8')) : bytes);
    }
  }
}

/** Gives the bytes that a text spells: ⟦U+200B⟧ is a character, ⟦0xB9 0xFA⟧ are bytes, ⟦- × 90⟧ is a repetition. */
export function spelled(text: string): Buffer {
  const pieces = text.split(/⟦([^⟧]*)⟧/).map((piece, index) => (index % 2 === 0 ? Buffer.from(piece) : spell(piece)));
  return Buffer.concat(pieces);
}

function spell(piece: string): Buffer {
  const [, unit, times] = /^(.+) × (\d+)$/.exec(piece) ?? [];
  if (unit !== undefined) return Buffer.from(unit.repeat(Number(times)));
  if (/^U\+[0-9A-F]{4,6}$/.test(piece)) return Buffer.from(String.fromCodePoint(Number.parseInt(piece.slice(2), 16)));
  if (/^0x[0-9A-F]{2}( 0x[0-9A-F]{2})*$/.test(piece)) return Buffer.from(piece.replaceAll(/0x| /g, ''), 'hex');
  throw new Error(`⟦${piece}⟧ spells nothing.`);
}

const sectionHead = (topics: string): string => `---\nkind: remarks\ntitle: 节\ntopics: [${topics}]\n---\n`;

/**
 * Makes a content folder of one article with the slug `a`; its sections are 01-s1.md, 02-s2.md and so on, and the
 * body of each begins on line 6. Without a speaker ('') the briefing names none.
 */
export async function article(
  source: string,
  bodies: readonly string[],
  speaker = '李明',
  topics: readonly string[] = [],
): Promise<string> {
  const sha256 = createHash('sha256').update(source).digest('hex');
  const named = speaker === '' ? '' : `speaker: ${speaker}\n`;
  const sections = bodies.map((body, index): [string, string] => [
    `briefings/a/${String(index + 1).padStart(2, '0')}-s${index + 1}.md`,
    sectionHead(topics[index] ?? '') + body,
  ]);
  return folderOf({
    'site.md': '---\nname: 站\n---\n',
    'topics/reading.md': '---\ntitle: 读书\norder: 1\nscope: 书\n---\n',
    'phrases.yaml': registerOf(source),
    'briefings/a/source.txt': source,
    'briefings/a/briefing.md': `---\ntitle: 题\ntitleOrigin: editorial\n${named}sha256: ${sha256}\n---\n`,
    ...Object.fromEntries(sections),
  });
}

/** Loads an article that must be accepted without a word, and gives its briefing. */
export async function briefingOf(...given: Parameters<typeof article>): Promise<Briefing> {
  const { report: said, library } = await load(await article(...given));
  const [briefing] = library?.briefings ?? [];
  if (said !== '' || !briefing) throw new Error(`The article is refused:\n${said}`);
  return briefing;
}

/** Loads an article that must be refused, and gives the report. */
export async function refusalOf(...given: Parameters<typeof article>): Promise<string> {
  const { report: said, library } = await load(await article(...given));
  if (library) throw new Error(`The article is accepted. ${said}`);
  return said;
}
