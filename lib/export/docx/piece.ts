/** A piece of a document as paragraphs and tables. */
import { type FileChild, Paragraph } from 'docx';
import type { Briefing, LedgerTask, Piece, Section, SectionView, TopicBriefing } from '../../model';
import { sectionTitle } from '../../queries/piece-words';
import { seenIn } from '../../text/typography';
import { placeLabel, travellingTitle } from '../../vocabulary';
import { textName } from '../../vocabulary/genres';
import { isNamedBySource } from '../../vocabulary/headings';
import { ledgerNote } from '../../vocabulary/ledger';
import { scopeNote } from '../../vocabulary/notes';
import { ledgerTable } from './ledger-table';
import { passageParagraphs } from './passages';
import { editorNotes, presenceRemark, remark, remarkLine } from './remarks';
import { words } from './runs';
import { headingStyle } from './style-names';
import type { Writing } from './writing';

/** Gives what stands under a piece's title; `level` is that of the headings in it. */
export function pieceBody(writing: Writing, piece: Piece, level: number): FileChild[] {
  switch (piece.kind) {
    case 'briefing':
      return [
        ...editorNotes(writing, piece.briefing),
        ...piece.sections.flatMap((view) => [
          ...titleOf(piece.briefing, view.section, level),
          ...presenceRemark(view.section),
          ...sectionBody(writing, piece.briefing, view, {
            level: sourceLevel(piece.briefing, view.section, level),
            excerpts: false,
          }),
        ]),
      ];
    case 'section':
      return sectionBody(writing, piece.briefing, piece.view, { level, excerpts: true });
    case 'statement':
      return [
        ...remark(topicsLine(piece.topics)),
        ...passageParagraphs(writing, piece.briefing, piece.passages, { level, excerpts: false, unlabelled: true }),
      ];
    case 'ledger':
      return [...ledgerRemarks(piece.briefing, piece.tasks), ledgerTable(writing, piece)];
    case 'topic':
      return [
        ...remark(scopeNote(piece.topic)),
        ...(piece.briefings.length === 0 ? remark('所收报道还没有归入这个主题的内容。') : []),
        ...piece.briefings.flatMap((one) => topicBriefing(writing, one, level)),
        ...(piece.omitted > 0
          ? remark(
              `另有${piece.omitted}篇较早的${textName(piece.briefings.map(({ briefing }) => briefing))}也有本主题的内容，限于篇幅未列入。`,
            )
          : []),
      ];
  }
}

/** Gives a heading. */
export function heading(level: number, text: string): Paragraph {
  return new Paragraph({ style: headingStyle(level), children: [words(text)] });
}

/** A section's title, unless the source's own heading that follows says it. */
function titleOf(briefing: Briefing, section: Section, level: number): Paragraph[] {
  return isNamedBySource(briefing, section) ? [] : [heading(level, sectionTitle(briefing, section))];
}

/** The level of the source's own headings in a section. */
function sourceLevel(briefing: Briefing, section: Section, level: number): number {
  return isNamedBySource(briefing, section) ? level : level + 1;
}

function topicsLine(topics: SectionView['topics']): string {
  return topics.length === 0 ? '' : `主题（本站归类）：${topics.map(({ title }) => title).join('、')}`;
}

function sectionBody(
  writing: Writing,
  briefing: Briefing,
  { topics, passages }: SectionView,
  shown: { readonly level: number; readonly excerpts: boolean },
): Paragraph[] {
  return [...remark(topicsLine(topics)), ...passageParagraphs(writing, briefing, passages, shown)];
}

function topicBriefing(writing: Writing, { briefing, sections }: TopicBriefing, level: number): Paragraph[] {
  return [
    heading(level, travellingTitle(briefing)),
    ...remark(seenIn(briefing)),
    ...sections.flatMap(({ section, reason, passages }) => [
      ...titleOf(briefing, section, level + 1),
      ...presenceRemark(section),
      ...remark(reason === undefined ? '' : `归入本主题，据${placeLabel(reason)}`),
      ...passageParagraphs(writing, briefing, passages, {
        level: sourceLevel(briefing, section, level + 1),
        excerpts: true,
      }),
    ]),
  ];
}

/** Who is heard in the rows, and what of them is not the source's. */
function ledgerRemarks(briefing: Briefing, tasks: readonly LedgerTask[]): Paragraph[] {
  const rows = tasks.flatMap((task) => task.rows);
  const voices = new Set(rows.map(({ voice }) => voice));
  return [
    ...remark([...voices].join('　')),
    remarkLine([words(ledgerNote(rows, briefing))], { keepNext: true, spacing: { after: 120 } }),
  ];
}
