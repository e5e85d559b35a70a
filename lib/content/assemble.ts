/** From parsed files to one briefing: sentences take their ids, statements their parts and topics. */
import type { Block, Briefing, Phrase, Section, Sentence, SentenceId, Statement, StatementId } from '../model';
import { sentenceId } from '../paths';
import { findQuoted, findUnbalancedQuote } from '../text/quotes';
import { splitSentences } from '../text/sentences';
import type { ParsedBlock } from './body';
import { cover, type SourceSentence } from './cover';
import { fault, type Place } from './faults';
import type { FrontMatter } from './front-matter';
import type { Line } from './lines';
import type { NamedFile, SourceFile, TextFile } from './read';
import { render } from './render';
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

/** Gives the source's paragraphs, blank lines left out, and its sentences; an unbalanced quotation mark is a fault. */
export function readSource({ file, text }: TextFile): { paragraphs: string[]; sentences: SourceSentence[] } {
  const paragraphs: string[] = [];
  const sentences: SourceSentence[] = [];
  const rows = text.split('\n');
  for (const [index, row] of rows.entries()) {
    const spans = splitSentences(row);
    if (spans.length === 0) continue;
    const paragraph = paragraphs.push(row);
    for (const [nth, span] of spans.entries()) {
      sentences.push({ id: sentenceId(paragraph, nth + 1), paragraph, number: nth + 1, text: span.text });
    }
    const unbalanced = findUnbalancedQuote(row);
    // A quotation over several paragraphs opens each of them and is closed in the last alone.
    if (unbalanced === -1 || (row.charAt(unbalanced) === '“' && rows[index + 1]?.trimStart().startsWith('“'))) continue;
    const place: Place = { line: index + 1, column: [...row.slice(0, unbalanced)].length + 1 };
    const mend = 'Compare with the original; a source that truly has it so cannot be split into sentences.';
    fault(
      file,
      place,
      'unbalanced-quote',
      `has the quotation mark ${row.charAt(unbalanced)} without its partner. ${mend}`,
    );
  }
  return { paragraphs, sentences };
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
    sections: parsed.sections.map((section) => assembleSection(section, blocks, sentences)),
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

function assembleSection(
  { slug, data }: ParsedSection,
  blocks: readonly CoveredBlock[],
  sentences: readonly Sentence[],
): Section {
  const own = blocks.filter((block) => block.section === slug);
  const byId = new Map(
    sentences.filter((sentence) => sentence.section === slug).map((sentence) => [sentence.id, sentence]),
  );
  const merged: Block[] = [];
  for (const block of own) {
    for (const { sentence } of block.lines) addTo(merged, block, sentence.id, byId.get(sentence.id)?.statements ?? []);
  }
  return { slug, ...data, blocks: merged, sentences: [...byId.keys()] };
}

/** Adds a sentence to the last block if it goes on with it: blocks are what is told and who speaks, not how the Markdown is spaced. */
function addTo(merged: Block[], block: CoveredBlock, id: SentenceId, statements: readonly Statement['id'][]): void {
  const last = merged.at(-1);
  if (block.type === 'heading') merged.push({ type: 'heading', depth: block.depth ?? 2, sentences: [id] });
  else if (block.type === 'narrative') {
    if (last?.type === 'narrative') merged[merged.length - 1] = { ...last, sentences: [...last.sentences, id] };
    else merged.push({ type: 'narrative', sentences: [id] });
  } else if (last?.type === 'statement' && statements[0] !== undefined && last.statements.includes(statements[0])) {
    const all = [...new Set([...last.statements, ...statements])];
    merged[merged.length - 1] = { type: 'statement', statements: all, sentences: [...last.sentences, id] };
  } else merged.push({ type: 'statement', statements: [...statements], sentences: [id] });
}
