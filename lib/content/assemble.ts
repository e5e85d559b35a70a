/** From parsed files to one briefing: sentences take their ids, statements their parts and topics. */
import type { Briefing, Phrase, Sentence, StatementId } from '../model';
import { findQuoted } from '../text/quotes';
import { assembleSection } from './blocks';
import type { ParsedBlock } from './body';
import { cover, type SourceSentence } from './cover';
import { fault } from './faults';
import type { FrontMatter } from './front-matter';
import type { Line } from './lines';
import type { NamedFile } from './read';
import type { SourceFile, TextFile } from './reader';
import { render } from './render';
import { readSource } from './source';
import { type CoveredBlock, findStatements, type PlacedPart } from './statements';
import type { BriefingData, SectionData } from './validate';

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
}

/** Gives the briefing, or nothing where it does not hold together; faults go to its files. */
export function assemble(parsed: ParsedBriefing): Briefing | undefined {
  const { data, source } = parsed;
  if (data.sha256 !== source.sha256) {
    const mend = 'The source is never edited: put the original back, or, for a new briefing, write this sum.';
    fault(
      parsed.file.file,
      parsed.front.placeOf(['sha256']),
      'source-changed',
      `source.txt has the SHA-256 ${source.sha256}, not this one. ${mend}`,
    );
  }
  const { paragraphs, sentences: spans } = readSource(source);
  const lines = parsed.sections.flatMap(({ file, blocks }) =>
    blocks.flatMap((block) => block.lines.map((line) => ({ file, line }))),
  );
  const covered = cover(spans, lines, source.file);
  if (!covered) return undefined;

  let next = 0;
  const blocks: CoveredBlock[] = parsed.sections.flatMap((section) =>
    section.blocks.map((block) => ({
      ...block,
      file: section.file,
      section: section.slug,
      lines: block.lines.flatMap((line) => {
        const sentence = covered[next++];
        return sentence ? [{ line, sentence }] : [];
      }),
    })),
  );
  const { statements: found, parts } = findStatements(blocks, data.speaker);
  const topicsOf = new Map(parsed.sections.map((section) => [section.slug, section.data.topics]));
  const statements = found.map((statement) => ({
    ...statement,
    topics: [...new Set(statement.parts.flatMap((part) => topicsOf.get(part.section) ?? []))],
  }));
  const direct = new Set(
    statements.filter((statement) => statement.mode === 'direct').map((statement) => statement.id),
  );
  const phrases: Phrase[] = [];
  const sentences = blocks.flatMap((block) =>
    block.lines.map(({ line, sentence }): Sentence => {
      const split = parts.get(sentence.id) ?? [];
      const quoted = block.type === 'heading' ? [] : phrasesOf(sentence, split, direct);
      phrases.push(...quoted);
      return {
        ...sentence,
        section: block.section,
        parts: renderParts(line, split, quoted),
        statements: statementsOf(split),
      };
    }),
  );
  const { sha256, ...known } = data;
  return {
    slug: parsed.slug,
    ...known,
    sha256,
    bytes: source.bytes,
    paragraphs,
    sections: parsed.sections.map((section) => assembleSection(section.slug, section.data, blocks, sentences)),
    sentences,
    statements,
    phrases,
  };
}

function phrasesOf(
  { id, text }: SourceSentence,
  parts: readonly PlacedPart[],
  direct: ReadonlySet<StatementId>,
): Phrase[] {
  const isDirectSpeech = (at: number): boolean =>
    parts.some(
      (part) =>
        part.start <= at &&
        at < part.end &&
        part.role === 'said' &&
        part.statement !== undefined &&
        direct.has(part.statement),
    );
  return findQuoted(text)
    .filter((quote) => quote.text !== '' && !isDirectSpeech(quote.start))
    .map((quote) => ({ text: quote.text, sentence: id, start: quote.start, end: quote.end }));
}

function renderParts(
  { text, links }: Line,
  parts: readonly PlacedPart[],
  phrases: readonly Phrase[],
): Sentence['parts'] {
  return parts.map(({ role, start, end, statement }) => ({
    role,
    text: text.slice(start, end),
    html: render(text, { start, end }, { links, phrases }),
    ...(statement === undefined ? {} : { statement }),
  }));
}

function statementsOf(parts: readonly PlacedPart[]): StatementId[] {
  return [...new Set(parts.flatMap((part) => (part.statement === undefined ? [] : [part.statement])))];
}
