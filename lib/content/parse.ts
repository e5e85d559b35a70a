/** From text to what it says: front matter validated, bodies cut into lines, and the lines held against the source. */
import type { z } from 'zod';
import { type ParsedBlock, parseBody } from './body';
import { type BriefingData, briefingSchema } from './briefing-schema';
import { cover } from './cover';
import type { SourceSentence } from './cover-messages';
import { fault, START } from './faults';
import { checkFiling } from './filing';
import { type FrontMatter, parseFrontMatter } from './front-matter';
import type { BriefingFolder, NamedFile } from './read';
import type { SourceFile, TextFile } from './reader';
import { checkReviewed } from './review';
import { checkMarks, readSource } from './source';
import { type SectionData, sectionSchema, validate } from './validate';

/** A section file read, parsed and validated. */
export interface ParsedSection extends NamedFile {
  readonly data: SectionData;
  readonly front: FrontMatter;
  readonly blocks: readonly ParsedBlock[];
}

/** What a briefing is made of. */
export interface ParsedBriefing {
  readonly slug: string;
  readonly file: TextFile;
  readonly data: BriefingData;
  readonly front: FrontMatter;
  readonly source: SourceFile;
  readonly sections: readonly ParsedSection[];
  readonly paragraphs: readonly string[];
  /** The sentence that each line of the sections is, in their order. */
  readonly sentences: readonly SourceSentence[];
}

/** Reads a file that is front matter alone; `why` says where a text below it belongs. */
export function readFacts<Schema extends z.ZodType>(
  text: TextFile,
  schema: Schema,
  why: string,
  wanted?: Readonly<Record<string, string>>,
): { data: z.output<Schema>; front: FrontMatter } | undefined {
  const front = parseFrontMatter(text);
  if (!front) return undefined;
  const data = validate(text.file, front, schema, wanted);
  if (front.body.trim() !== '') {
    const skipped = front.body.length - front.body.trimStart().length;
    const line = front.bodyLine + front.body.slice(0, skipped).split('\n').length - 1;
    fault(
      text.file,
      { line, column: 1 },
      'unexpected-text',
      `has text below its front matter; ${why}. Move it there or take it out.`,
    );
  }
  return data === undefined ? undefined : { data, front };
}

/** Ids are for good, so what moves sentences is another briefing; what does not is told to readers. */
const SOURCE_MEND =
  'A source is never edited in silence. Not meant: put the original back. Never published: write this sum. A correction ' +
  'that leaves every paragraph as many sentences: write this sum and an entry in revisions:. One that does not: a new ' +
  'briefing with supersedes: (docs/editing.md).';

/** A section file as far as it could be read. */
interface Draft {
  readonly named: NamedFile;
  readonly data: SectionData | undefined;
  readonly front: FrontMatter | undefined;
  readonly blocks: readonly ParsedBlock[];
  /** False where its body could not be read whole. */
  readonly complete: boolean;
}

function parseSection(named: NamedFile): Draft {
  const { file } = named;
  const front = parseFrontMatter(named);
  if (!front) return { named, data: undefined, front, blocks: [], complete: false };
  const data = validate(file, front, sectionSchema);
  const faults = file.messages.length;
  const blocks = parseBody(file, front.body, front.bodyLine);
  if (blocks.length === 0 && file.messages.length === faults)
    fault(file, START, 'empty-section', 'holds no sentence. Write its sentences or delete the file.');
  return { named, data, front, blocks, complete: file.messages.length === faults };
}

/** Gives a briefing's parsed files, or nothing where one does not hold; faults go to the files. `topics` are all slugs. */
export function parseBriefing(folder: BriefingFolder, topics: readonly string[]): ParsedBriefing | undefined {
  const { briefing, source } = folder;
  const wanted: Readonly<Record<string, string>> = source ? { sha256: source.sha256 } : {};
  const facts = briefing && readFacts(briefing, briefingSchema, 'a note goes into note: with its source', wanted);
  const drafts = folder.sections.map(parseSection);
  const sections = drafts.flatMap(({ named, data, front, blocks }): ParsedSection[] =>
    data && front ? [{ ...named, data, front, blocks }] : [],
  );
  const complete = folder.complete && drafts.every((draft) => draft.complete);
  checkFiling(sections, topics, complete);
  if (!source) return undefined;
  if (briefing && facts && facts.data.sha256 !== source.sha256) {
    const place = facts.front.placeOf(['sha256']);
    const what = `source.txt has the SHA-256 ${source.sha256}, not this one.`;
    fault(briefing.file, place, 'source-changed', `${what} ${SOURCE_MEND}`);
  }
  if (facts && facts.data.withdrawn === undefined) checkReviewed(folder.review, facts.data.draft === true);
  const cut = readSource(source);
  checkMarks(source, cut, briefing && facts && { file: briefing, ...facts });
  if (drafts.length === 0 && complete) {
    const file = briefing?.file ?? source.file;
    fault(file, START, 'no-sections', 'has no section beside it. Make 01-<section>.md and cut the text into it.');
    return undefined;
  }
  const lines = drafts.flatMap(({ named, blocks }) =>
    blocks.flatMap((block) => block.lines.map((line) => ({ file: named.file, line }))),
  );
  const covered = cover(cut.sentences, lines, source.file, complete);
  if (!briefing || !facts || !covered || sections.length < drafts.length) return undefined;
  return {
    slug: folder.slug,
    file: briefing,
    source,
    ...facts,
    sections,
    paragraphs: cut.paragraphs,
    sentences: covered,
  };
}
