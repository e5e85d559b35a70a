/** The draft held against the same check that the build runs, before anything is written. */
import { createHash } from 'node:crypto';
import { VFile } from 'vfile';
import { assembleChecked } from '../content/briefing';
import { decode } from '../content/decode';
import { hasFaults } from '../content/faults';
import { parseBriefing } from '../content/parse';
import { LIMITS } from '../content/read';
import type { Briefing } from '../model';
import type { DraftFile } from './model';

/** A draft read back: the briefing where it passes, and its files with their faults. */
export interface Checked {
  readonly briefing: Briefing | undefined;
  readonly files: readonly VFile[];
}

const SECTION = /^\d{2,3}-(.+)\.md$/;
/** The bytes that a source may have. */
export const SOURCE_LIMIT = LIMITS.source;

/** Reads a draft's files as the check would, from memory. */
export function checkDraft(slug: string, files: readonly DraftFile[], topics: readonly string[]): Checked {
  const read = files.map(({ name, text }) => {
    const file = new VFile({ path: `content/briefings/${slug}/${name}` });
    const bytes = Buffer.from(text);
    const decoded = decode(file, bytes, name === 'source.txt' ? LIMITS.source : LIMITS.markdown) ?? '';
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { name, file, text: decoded, sha256, bytes: bytes.length };
  });
  const sections = read.flatMap((one) => {
    const section = SECTION.exec(one.name)?.[1];
    return section === undefined ? [] : [{ ...one, slug: section }];
  });
  const named = (name: string) => read.find((one) => one.name === name);
  const folder = { slug, briefing: named('briefing.md'), source: named('source.txt'), sections, complete: true };
  const parsed = parseBriefing(folder, topics);
  const briefing = parsed && assembleChecked(parsed);
  const all = read.map(({ file }) => file);
  return { briefing: hasFaults(all) ? undefined : briefing, files: all };
}
