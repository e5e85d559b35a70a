/** A piece of a document as paragraphs and tables. */
import { type FileChild, Paragraph } from 'docx';
import type { Briefing, LedgerTask, Piece, SectionView, TopicBriefing } from '../../model';
import { sectionTitle } from '../../queries/piece-words';
import { seenIn } from '../../text/typography';
import { placeLabel, travellingTitle } from '../../vocabulary';
import { textName } from '../../vocabulary/genres';
import { isNamedBySource } from '../../vocabulary/headings';
import { ledgerNote } from '../../vocabulary/ledger';
import { scopeNote } from '../../vocabulary/notes';
import { ledgerTable } from './ledger-table';
import { passageParagraphs } from './passages';
import { correctionRemarks, editorNotes, presenceRemark, remark, remarkLine, standingRemarks } from './remarks';
import { words } from './runs';
import { headingStyle } from './style-names';
import type { Writing } from './writing';

/** Gives what stands under a piece's title; `level` is that of the headings in it. */
export function pieceBody(writing: Writing, piece: Piece, level: number): FileChild[] {
  const standing = piece.kind === 'topic' ? [] : standingRemarks(writing, piece.briefing);
  return [...standing, ...wordsOf(writing, piece, level)];
}

function wordsOf(writing: Writing, piece: Piece, level: number): FileChild[] {
  switch (piece.kind) {
    case 'briefing':
      return [
        ...editorNotes(writing, piece.briefing),
        ...correctionRemarks(piece.briefing),
        ...piece.sections.flatMap((view) => wholeSection(writing, piece.briefing, view, level)),
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

/** A section of a whole text; its title is left out where a heading of the source follows that says it, and stands in its place. */
function wholeSection(writing: Writing, briefing: Briefing, view: SectionView, level: number): Paragraph[] {
  const { section, topics, passages } = view;
  if (!isNamedBySource(briefing, section)) {
    return [
      heading(level, sectionTitle(briefing, section)),
      ...presenceRemark(section),
      ...sectionBody(writing, briefing, view, { level: level + 1, excerpts: false }),
    ];
  }
  const [first, ...others] = [passages.slice(0, 1), passages.slice(1)].map((some) =>
    passageParagraphs(writing, briefing, some, { level, excerpts: false }),
  );
  return [...(first ?? []), ...remark(topicsLine(topics)), ...others.flat()];
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
      heading(level + 1, sectionTitle(briefing, section)),
      ...presenceRemark(section),
      ...remark(reason === undefined ? '' : `归入本主题，据${placeLabel(reason)}`),
      ...passageParagraphs(writing, briefing, passages, { level: level + 2, excerpts: true }),
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
