/** A piece of a document as paragraphs and tables. */
import { type FileChild, Paragraph } from 'docx';
import { voicesOf } from '../../citation/voices';
import type { Briefing, LedgerTask, Piece, SectionView, TopicBriefing } from '../../model';
import { pieceTitle } from '../../queries/piece-words';
import { seenIn } from '../../text/typography';
import { placeLabel, travellingTitle } from '../../vocabulary';
import { ledgerTable } from './ledger-table';
import { passageParagraphs } from './passages';
import { words } from './runs';
import { headingStyle, STYLES } from './style-names';
import type { Writing } from './writing';

/** Gives what stands under a piece's title; `level` is that of the headings in it. */
export function pieceBody(writing: Writing, piece: Piece, level: number): FileChild[] {
  switch (piece.kind) {
    case 'briefing':
      return piece.sections.flatMap((view) => [
        heading(level, pieceTitle({ kind: 'section', briefing: piece.briefing, view })),
        ...sectionBody(writing, piece.briefing, view, { level: level + 1, excerpts: false }),
      ]);
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
        ...remark(`${piece.topic.scope}。`),
        ...(piece.briefings.length === 0 ? remark('所收报道还没有归入这个主题的内容。') : []),
        ...piece.briefings.flatMap((one) => topicBriefing(writing, one, level)),
        ...(piece.omitted > 0 ? remark(`另有${piece.omitted}篇较早的报道也有本主题的内容，限于篇幅未列入。`) : []),
      ];
  }
}

/** Gives a heading. */
export function heading(level: number, text: string): Paragraph {
  return new Paragraph({ style: headingStyle(level), children: [words(text)] });
}

/** Gives a line of ours that stays with what follows; nothing where there is nothing to say. */
export function remark(text: string): Paragraph[] {
  return text === '' ? [] : [new Paragraph({ style: STYLES.remark, keepNext: true, children: [words(text)] })];
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
      heading(level + 1, pieceTitle({ kind: 'section', briefing, view: { section, topics: [], passages } })),
      ...remark(reason === undefined ? '' : `归入本主题，据${placeLabel(reason)}`),
      ...passageParagraphs(writing, briefing, passages, { level: level + 2, excerpts: true }),
    ]),
  ];
}

/** Who is heard in the rows, and what of them is not the source's. */
function ledgerRemarks(briefing: Briefing, tasks: readonly LedgerTask[]): Paragraph[] {
  const ids = new Set(tasks.flatMap(({ rows }) => rows.map(({ sentence }) => sentence)));
  const voices = voicesOf(
    briefing,
    briefing.sentences.filter(({ id }) => ids.has(id)),
  );
  return [
    ...remark(voices.join('；')),
    ...remark('任务和举措照录报道；序号、主题、相关调研点为本站所加；责任单位、完成时限、进展三栏留空，供填写。'),
  ];
}
