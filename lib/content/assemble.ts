/** From parsed files to one briefing: sentences take their ids, statements their parts and topics. */
import type { Briefing, Phrase, Sentence, StatementId, StatementPart } from '../model';
import { fold } from '../text/normalise';
import { findQuoted } from '../text/quotes';
import { assembleSection } from './blocks';
import type { SourceSentence } from './cover-messages';
import { fault } from './faults';
import type { Line } from './lines';
import { personOf } from './links';
import type { ParsedBriefing } from './parse';
import { render } from './render';
import { type CoveredBlock, findStatements, type PlacedPart } from './statements';

/** Gives the briefing; what does not hold together is a fault of its files. */
export function assemble(parsed: ParsedBriefing): Briefing {
  const { data, source } = parsed;
  let next = 0;
  const blocks: CoveredBlock[] = parsed.sections.flatMap((section) =>
    section.blocks.map((block) => ({
      ...block,
      file: section.file,
      section: section.slug,
      lines: block.lines.flatMap((line) => {
        const sentence = parsed.sentences[next++];
        return sentence ? [{ line, sentence }] : [];
      }),
    })),
  );
  checkHeadings(blocks);
  const { statements: found, parts } = findStatements(blocks, data.speaker);
  const filed = new Map(parsed.sections.map((section) => [section.slug, section.data]));
  const topicsOf = ({ section, sentences: own }: StatementPart): string[] => {
    const { topics = [], reasons = {} } = filed.get(section) ?? {};
    return topics.filter((topic) => {
      const reason = reasons[topic];
      return reason === undefined || own.includes(reason);
    });
  };
  const statements = found.map((statement) => ({
    ...statement,
    topics: [...new Set(statement.parts.flatMap(topicsOf))],
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
      const links = line.links.filter(({ url }) => personOf(url) === undefined);
      return {
        ...sentence,
        section: block.section,
        parts: renderParts(line, split, quoted),
        ...(links.length === 0 ? {} : { links }),
        statements: statementsOf(split),
      };
    }),
  );
  // Which others it replaces and whether it is withdrawn is told where all are there (lifecycle.ts).
  const { sha256, withdrawn: _, supersedes: __, unpairedMarks: ___, ...known } = data;
  return {
    slug: parsed.slug,
    ...known,
    sha256,
    bytes: source.bytes,
    paragraphs: parsed.paragraphs,
    sections: parsed.sections.map((section) => assembleSection(section.slug, section.data, blocks, sentences)),
    sentences,
    statements,
    phrases,
  };
}

/** A heading of Markdown is for a line of the source that is a heading: a paragraph of its own. */
function checkHeadings(blocks: readonly CoveredBlock[]): void {
  const lengths = new Map<number, number>();
  for (const { sentence } of blocks.flatMap((block) => block.lines))
    lengths.set(sentence.paragraph, Math.max(lengths.get(sentence.paragraph) ?? 0, sentence.number));
  for (const { file, type, lines } of blocks) {
    const [first] = lines;
    if (type !== 'heading' || !first || lengths.get(first.sentence.paragraph) === 1) continue;
    const mend = 'Take the # away: a heading is a whole paragraph of the source.';
    fault(
      file,
      first.line.placeOf(0),
      'heading',
      `makes a heading of a piece of paragraph ${first.sentence.paragraph}. ${mend}`,
    );
  }
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
    .filter((quote) => fold(quote.text) !== '' && !isDirectSpeech(quote.start))
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
