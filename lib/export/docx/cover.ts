/** The cover block: the title, whose it is and the document, which articles it is from, how to read it, where it lies, its contents. */
import { Paragraph, type ParagraphChild } from 'docx';
import type { Briefing, Piece, Site } from '../../model';
import { absolute, paths } from '../../paths';
import { repeatedSentences, statementsIn } from '../../queries/piece-contents';
import { briefingsOf, documentTitle, hasEditorialTitle, pieceNumeral, pieceTitle } from '../../queries/piece-words';
import { chineseDate, seenIn } from '../../text/typography';
import { EDITORIAL_TITLE_NOTE, NOT_STATED_LABEL, travellingTitle } from '../../vocabulary';
import { composedNote, copyrightNote, faithfulNote, headingsNote, textName } from '../../vocabulary/genres';
import { hasEditorNotes } from '../../vocabulary/notes';
import { presenceNote } from '../../vocabulary/visits';
import { speechNote } from '../../vocabulary/voices';
import { contents } from './contents';
import { remarkLine } from './remarks';
import { words } from './runs';
import { STYLES } from './style-names';
import type { Writing } from './writing';

/** So many articles are named; each piece names its own as well. */
const MOST = 10;

/** A longer address is no use on paper, and a link leads there. */
const LEGIBLE = 120;

/** Gives the cover block of a document of these pieces, which lies at `path` of the site. */
export function coverBlock(writing: Writing, pieces: readonly Piece[], path: string): Paragraph[] {
  const repeated = repeatedSentences(pieces);
  const texts = briefingsOf(pieces);
  const speech = speechNote(pieces.flatMap(statementsIn), texts);
  return [
    new Paragraph({ style: STYLES.title, children: [words(documentTitle(pieces))] }),
    ...underTitle(writing, pieces).map((children) => new Paragraph({ style: STYLES.underTitle, children })),
    ...(pieces.length > 1 ? [remarkLine([words(composedNote(writing.site.name, texts))])] : []),
    ...articleLines(writing, texts),
    remarkLine([words(`${speech}${headingsNote(texts)}${faithfulNote(texts)}${copyrightNote(texts)}`)]),
    ...(repeated > 0 ? [remarkLine([words(`其中${repeated}句因选段重叠而重复出现。`)])] : []),
    ...unstatedLine(writing, pieces),
    ...editionLine(writing, path),
    ...(pieces.length > 1 ? contents(pieces.map(numberedTitle)) : []),
  ];
}

/** Gives a piece's title with its number in a document of several; `index` from 0. */
export function numberedTitle(piece: Piece, index: number): string {
  return `${pieceNumeral(index + 1)}、${pieceTitle(piece)}`;
}

/** Whose the title is, what is open of the one visit, the article where there is one only and no topic names it below, and whose the document is where it is one piece. */
function underTitle(writing: Writing, pieces: readonly Piece[]): ParagraphChild[][] {
  const { site, links } = writing;
  const title = documentTitle(pieces);
  const [briefing, ...others] = briefingsOf(pieces);
  const isOne = briefing !== undefined && others.length === 0 && pieces.some(({ kind }) => kind !== 'topic');
  const seen = isOne ? seenIn(briefing) : '';
  return [
    ...(hasEditorialTitle(pieces) ? [[words(EDITORIAL_TITLE_NOTE)]] : []),
    ...presenceOf(pieces),
    ...(isOne && !title.startsWith(briefing.title)
      ? [[words(`${textName([briefing])}：${travellingTitle(briefing)}`)]]
      : []),
    ...(isOne && seen !== '' ? [[links.to(briefing.url, seen)]] : []),
    ...originOf(site, pieces),
  ];
}

/** What the article does not say of a visit that is a document alone. */
function presenceOf([piece, ...more]: readonly Piece[]): ParagraphChild[][] {
  const note = piece?.kind === 'section' && more.length === 0 ? presenceNote(piece.view.section) : undefined;
  return note === undefined ? [] : [[words(note)]];
}

/** Where a piece alone is from: a table is made by the site, all else is the source's. */
function originOf({ name }: Site, [piece, ...more]: readonly Piece[]): ParagraphChild[][] {
  if (!piece || more.length > 0) return [];
  return [[words(`${name}${piece.kind === 'ledger' ? '编制' : '收录'}`)]];
}

/** The articles of a document of several. */
function articleLines(writing: Writing, briefings: readonly Briefing[]): Paragraph[] {
  if (briefings.length < 2) return [];
  return [
    ...briefings.slice(0, MOST).map((briefing) => articleLine(writing, briefing)),
    ...(briefings.length > MOST
      ? [remarkLine([words(`另有${briefings.length - MOST}篇${textName(briefings)}，见各项所注。`)])]
      : []),
  ];
}

function articleLine({ site, links }: Writing, briefing: Briefing): Paragraph {
  const seen = seenIn(briefing);
  const whole = absolute(site.url, paths.briefing(briefing.slug));
  return remarkLine([
    words(`${textName([briefing])}：${travellingTitle(briefing)}`),
    ...(seen === '' ? [] : [words('　'), links.to(briefing.url, seen)]),
    ...(whole === undefined ? [] : [words('　'), links.to(whole, '本站全文')]),
  ]);
}

/** Where to read what an article does not say, unless it is here whole and says so itself. */
function unstatedLine({ site, links }: Writing, pieces: readonly Piece[]): Paragraph[] {
  const whole = new Set(pieces.flatMap((piece) => (piece.kind === 'briefing' ? [piece.briefing] : [])));
  const [briefing, ...others] = briefingsOf(pieces).filter((one) => hasEditorNotes(one) && !whole.has(one));
  if (!briefing) return [];
  // The line of each article leads to its page where there are several.
  const url = others.length === 0 ? absolute(site.url, paths.briefing(briefing.slug)) : undefined;
  return [remarkLine([words(`${NOT_STATED_LABEL}，见`), links.to(url, `${textName([briefing])}全文页`), words('。')])];
}

/** Of which day the document is, and where it lies. */
function editionLine({ site, links }: Writing, path: string): Paragraph[] {
  const url = absolute(site.url, path);
  const line = [
    ...(site.releasedOn === undefined ? [] : [words(`据${site.name}${chineseDate(site.releasedOn)}版。`)]),
    ...(url === undefined ? [] : [words('本文网址：'), links.to(url, url.length > LEGIBLE ? '本站网页' : url)]),
  ];
  return line.length === 0 ? [] : [remarkLine(line)];
}
