/** The source's words, and apart from them ours: who says them, by which verb, where. */
import { Paragraph, type TextRun } from 'docx';
import type { Briefing, Passage, Sentence, Statement } from '../../model';
import { absolute, paths } from '../../paths';
import { groupBy } from '../../queries/group';
import { fullWidthCommas } from '../../text/typography';
import { placeLabel, spanLabel } from '../../vocabulary';
import { attributionWords, MODE_LABELS } from '../../vocabulary/voices';
import { words } from './runs';
import { CHARACTER_STYLES, headingStyle, STYLES } from './style-names';
import type { Writing } from './writing';

/** A document's own levels keep their faces, however deep they stand among the site's titles. */
const SOURCE_FACES = {
  2: CHARACTER_STYLES.sourceHeading1,
  3: CHARACTER_STYLES.sourceHeading2,
  4: CHARACTER_STYLES.sourceHeading3,
} as const;

/** How the passages of a piece are shown. */
export interface Shown {
  /** The level of a heading that stands in the source itself. */
  readonly level: number;
  /** Says 节录 beside a part of a statement, where the rest is not shown. */
  readonly excerpts: boolean;
  /** Leaves out who says it, where the heading does. */
  readonly unlabelled?: boolean;
}

/** A statement of more characters than eight lines hold may run over to the next sheet: kept together it would leave a gap. */
const KEPT_TOGETHER = 8 * 28;

/** Gives a section's passages as paragraphs, each passage with its footnote. */
export function passageParagraphs(
  writing: Writing,
  briefing: Briefing,
  passages: readonly Passage[],
  { level, excerpts, unlabelled = false }: Shown,
): Paragraph[] {
  return passages.flatMap((passage) => {
    const note = writing.notes.cite(briefing, passage);
    if (passage.type === 'heading') {
      const depth = level + (passage.depth ?? 2) - 2;
      const face = SOURCE_FACES[passage.depth ?? 2];
      const runs = passage.sentences.map(({ text }) => words(fullWidthCommas(text), face));
      return [new Paragraph({ style: headingStyle(depth), children: [...runs, note] })];
    }
    const isSpeech = passage.type === 'statement';
    const labels = isSpeech && !unlabelled ? labelsOf(writing, briefing, passage, excerpts) : [];
    const paragraphs = [...groupBy(passage.sentences, ({ paragraph }) => paragraph).values()];
    const length = passage.sentences.reduce((sum, { text }) => sum + text.length, 0);
    return [
      ...labels,
      ...paragraphs.map(
        (sentences, index) =>
          new Paragraph({
            ...(isSpeech && { style: STYLES.statement }),
            keepLines: isSpeech && length <= KEPT_TOGETHER,
            children: [...sentences.flatMap(runsOf), ...(index === paragraphs.length - 1 ? [note] : [])],
          }),
      ),
    ];
  });
}

/** A line for each statement that is heard: 转述　蓝佛安　指出　第1段第4至5句. */
function labelsOf(writing: Writing, briefing: Briefing, passage: Passage, excerpts: boolean): Paragraph[] {
  return passage.statements.map((statement) => {
    const isExcerpt = excerpts && passage.excerpted.includes(statement.id);
    const place = `${isExcerpt ? '节录，全文见' : ''}${spanLabel(statement.sentences)}`;
    const url = absolute(writing.site.url, paths.statement(briefing.slug, statement.id));
    return new Paragraph({
      style: STYLES.label,
      children: [
        words(MODE_LABELS[statement.mode], CHARACTER_STYLES.mode),
        words(`　${speakerWords(statement, passage.continued.includes(statement.id))}　`),
        writing.links.to(url, place),
      ],
    });
  });
}

function speakerWords(statement: Statement, isContinued: boolean): string {
  // A sentence that goes on with a statement is never given an attribution of its own.
  const who = attributionWords(statement);
  return isContinued ? `${who.join('')}（${placeLabel(statement.id)}起）` : who.join('　');
}

/** A sentence as readers see it, what is said in the statement's face and the rest in the narrative's. */
function runsOf({ text, parts }: Sentence): TextRun[] {
  const shown = fullWidthCommas(text);
  let start = 0;
  return parts.map((part) => {
    const piece = shown.slice(start, start + part.text.length);
    start += part.text.length;
    return words(piece, part.statement === undefined || part.role === 'said' ? undefined : CHARACTER_STYLES.lead);
  });
}
