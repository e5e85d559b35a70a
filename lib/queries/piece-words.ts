/** What a composed document and its pieces are called: on the page, in Word and in file names the same. */
import type { Briefing, Piece } from '../model';
import { seenIn } from '../text/typography';
import { LEDGER_TITLE, SECTION_KIND_LABELS, spanLabel, travellingTitle, voiceWords } from '../vocabulary';

/** Gives a piece's title; editorial ones say so where the words alone do not. */
export function pieceTitle(piece: Piece): string {
  switch (piece.kind) {
    case 'briefing':
      return piece.briefing.title;
    case 'section': {
      const { section } = piece.view;
      const kind = SECTION_KIND_LABELS[section.kind];
      if (kind === undefined) return section.title;
      return `${kind}${section.kind === 'task' ? section.number : ''}：${section.title}`;
    }
    case 'statement':
      return `${voiceWords(piece.statement).join('　')}（${spanLabel(piece.statement.sentences)}）`;
    case 'ledger':
      return LEDGER_TITLE;
    case 'topic':
      return `主题：${piece.topic.title}（本站归类）`;
  }
}

/** Gives the briefings that pieces are from, each once, in the pieces' order. */
export function briefingsOf(pieces: readonly Piece[]): Briefing[] {
  const all = pieces.flatMap((piece) =>
    piece.kind === 'topic' ? piece.briefings.map(({ briefing }) => briefing) : [piece.briefing],
  );
  return [...new Set(all)];
}

/** Gives the title of a document of these pieces: that of the one piece, else says what it was chosen from. */
export function documentTitle(pieces: readonly Piece[]): string {
  const [first, ...more] = pieces;
  if (first && more.length === 0) return pieceTitle(first);
  if (pieces.every(({ kind }) => kind === 'topic')) return '主题选编';
  const [briefing, ...others] = briefingsOf(pieces);
  return briefing && others.length === 0 ? `${briefing.title}（选编）` : '报道选编';
}

/** Gives what stands at the head of each sheet of a piece: its topic, or the article that its words are from and whose the title is. */
export function runningHead(piece: Piece): string {
  if (piece.kind === 'topic') return pieceTitle(piece);
  return [travellingTitle(piece.briefing), seenIn(piece.briefing)].filter(Boolean).join('　');
}
