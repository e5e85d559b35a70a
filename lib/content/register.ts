/** The register of phrases, phrases.yaml: every phrase has one entry, whose slug is its address for good. */
import { VFile } from 'vfile';
import type { PhraseEntry } from '../model';
import { fold } from '../text/normalise';
import type { Cache } from './cache';
import { fault, hasFaults, type Place, START } from './faults';
import type { TextFile } from './reader';
import { registerSchema, validate } from './validate';
import { parseYaml } from './yaml';

/** The register read and checked against itself. */
export interface Register extends TextFile {
  readonly entries: readonly PhraseEntry[];
  /** Folded wording → its entry: two spellings that fold to the same are one phrase. */
  readonly known: ReadonlyMap<string, PhraseEntry>;
  /** False where the file does not yet say `phrases:`. */
  readonly hasList: boolean;
}

/** Where an entry stands in the file. */
type PlaceOf = (index: number, ...keys: readonly PropertyKey[]) => Place;

/** Reads the register from what is kept of its text, or parses it; what parses without a word to say is kept. */
export function readRegister(text: TextFile, cache: Cache | undefined): Register | undefined {
  const key = cache?.keyOfText(text.text);
  const kept = key === undefined ? undefined : cache?.get<Pick<Register, 'entries' | 'hasList'>>(key);
  if (kept) return { ...text, ...kept, known: knownWordings(text.file, kept.entries, () => START) };
  const register = parseRegister(text);
  if (!register || key === undefined || text.file.messages.length > 0) return register;
  cache?.put(key, { entries: register.entries, hasList: register.hasList });
  return register;
}

/** Reads the register, or gives nothing where it cannot be read; faults go to the file. */
export function parseRegister(text: TextFile): Register | undefined {
  const yaml = parseYaml(text.file, text.text);
  const data = yaml && validate(text.file, yaml, registerSchema);
  if (!data) return undefined;
  const entries = data.phrases ?? [];
  const placeOf: PlaceOf = (index, ...keys) => yaml.placeOf(['phrases', index, ...keys]);
  checkSlugs(text.file, entries, placeOf);
  const known = knownWordings(text.file, entries, placeOf);
  return { ...text, entries, known, hasList: data.phrases !== undefined };
}

function checkSlugs(file: VFile, entries: readonly PhraseEntry[], placeOf: PlaceOf): void {
  const taken = new Map<string, number>();
  for (const [index, { slug }] of entries.entries()) {
    const place = placeOf(index, 'slug');
    const older = taken.get(slug);
    const mend = 'Its address is known: leave it, and give this phrase another slug.';
    if (older === undefined) taken.set(slug, place.line);
    else fault(file, place, 'slug-taken', `has the slug “${slug}”, which the entry on line ${older} has. ${mend}`);
  }
}

/** Every wording that the register knows; the phrases themselves go before other wordings of them. */
function knownWordings(
  file: VFile,
  entries: readonly PhraseEntry[],
  placeOf: PlaceOf,
): ReadonlyMap<string, PhraseEntry> {
  const known = new Map<string, PhraseEntry>();
  const lines = new Map<string, number>();
  const add = (entry: PhraseEntry, wording: string, place: Place, rule: string, mend: string): void => {
    const folded = fold(wording);
    const older = lines.get(folded);
    if (older === undefined) {
      known.set(folded, entry);
      lines.set(folded, place.line);
    } else fault(file, place, rule, `has “${wording}”, which stands on line ${older} already. ${mend}`);
  };
  for (const [index, entry] of entries.entries())
    add(entry, entry.text, placeOf(index, 'text'), 'phrase-twice', 'Keep the older entry: its address is known.');
  for (const [index, entry] of entries.entries()) {
    for (const [nth, alias] of entry.aliases.entries())
      add(entry, alias, placeOf(index, 'aliases', nth), 'alias-taken', 'Take it out: a wording belongs to one entry.');
  }
  return known;
}

/** Tells whether a register stays readable, with all that it has, where these lines follow. */
export function canBeFollowedBy(text: string, lines: string): boolean {
  const [before, after] = [text, text + lines].map((one) => {
    const file = new VFile();
    const register = parseRegister({ file, text: one });
    return hasFaults([file]) ? undefined : register?.entries.map((entry) => entry.slug);
  });
  return before !== undefined && after !== undefined && before.every((slug, index) => after[index] === slug);
}
