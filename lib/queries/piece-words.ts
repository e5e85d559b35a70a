/** What a composed document and its pieces are called: on the page, in Word and in file names the same. */
import type { Briefing, Piece, Section } from '../model';
import { paths } from '../paths';
import { articleLine } from '../text/typography';
import { EDITORIAL_TITLE_NOTE, LEDGER_TITLE, sectionLabel, spanLabel } from '../vocabulary';
import { textName } from '../vocabulary/genres';
import { voiceWords } from '../vocabulary/voices';

/** Gives a piece's title; editorial ones say so where the words alone do not. */
export function pieceTitle(piece: Piece): string {
  switch (piece.kind) {
    case 'briefing':
      return piece.briefing.title;
    case 'section':
      return sectionTitle(piece.briefing, piece.view.section);
    case 'statement':
      return `${voiceWords(piece.statement).join('　')}（${spanLabel(piece.statement.sentences)}）`;
    case 'ledger':
      return LEDGER_TITLE;
    case 'topic':
      return `主题：${piece.topic.title}（本站归类）`;
  }
}

/** Gives a section's title behind what kind of section it is: 调研点3：太原第一实验室. */
export function sectionTitle(briefing: Briefing, section: Section): string {
  const label = sectionLabel(briefing, section);
  return label === undefined ? section.title : `${label}：${section.title}`;
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
  const briefings = briefingsOf(pieces);
  const [briefing, ...others] = briefings;
  return briefing && others.length === 0 ? `${briefing.title}（选编）` : `${textName(briefings)}选编`;
}

/** Tells whether the document's title has the title of an article in it that is the site's own. */
export function hasEditorialTitle(pieces: readonly Piece[]): boolean {
  const title = documentTitle(pieces);
  return briefingsOf(pieces).some((one) => one.titleOrigin === 'editorial' && title.startsWith(one.title));
}

/** Gives the document's title as it may travel alone: where it has the title of an article in it, it says whose that is. */
export function travellingDocumentTitle(pieces: readonly Piece[]): string {
  const title = documentTitle(pieces);
  return hasEditorialTitle(pieces) ? `${title}（${EDITORIAL_TITLE_NOTE}）` : title;
}

/** Gives a piece's number in a document as Chinese papers have it, from 1 to 99: 一, 十, 十二, 二十, 三十五. */
export function pieceNumeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const digit = (one: number) => '零一二三四五六七八九'.charAt(one);
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digit(ones) : ''}`;
}

/** Gives the address of a piece's own page or place, where what it shows stands for good. */
export function piecePath(piece: Piece): string {
  switch (piece.kind) {
    case 'briefing':
      return paths.briefing(piece.briefing.slug);
    case 'section': {
      const { slug, kind } = piece.view.section;
      return kind === 'visit' ? paths.visit(piece.briefing.slug, slug) : paths.section(piece.briefing.slug, slug);
    }
    case 'statement':
      return paths.statement(piece.briefing.slug, piece.statement.id);
    case 'ledger':
      return paths.tasks(piece.briefing.slug);
    case 'topic':
      return paths.topic(piece.topic.slug);
  }
}

/** Pieces that follow each other on sheets of one kind. */
export interface SheetRun<Item> {
  /** What stands at the head of each sheet. */
  readonly head: string;
  /** Whether the sheets are wider than they are high, as the table of tasks wants them. */
  readonly landscape: boolean;
  readonly items: readonly Item[];
}

/** Gives items in runs of those whose sheets have the same head and lie the same way, in their order. */
export function bySheets<Item extends { readonly piece: Piece }>(items: readonly Item[]): SheetRun<Item>[] {
  const runs: { head: string; landscape: boolean; items: Item[] }[] = [];
  for (const item of items) {
    const [head, landscape] = [runningHead(item.piece), item.piece.kind === 'ledger'];
    const last = runs.at(-1);
    if (last?.head === head && last.landscape === landscape) last.items.push(item);
    else runs.push({ head, landscape, items: [item] });
  }
  return runs;
}

/** Gives what stands at the head of each sheet of a piece: its topic, or the article that its words are from and whose the title is. */
export function runningHead(piece: Piece): string {
  if (piece.kind === 'topic') return pieceTitle(piece);
  return articleLine(piece.briefing);
}
