/** The cover block: the title, whose the document is, which articles it is from, how to read it, where it lies, its contents. */
import { AlignmentType, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { Briefing, Piece, Site } from '../../model';
import { absolute, paths } from '../../paths';
import { repeatedSentences, statementsIn } from '../../queries/piece-contents';
import { briefingsOf, documentTitle, pieceNumeral, pieceTitle } from '../../queries/piece-words';
import { chineseDate, seenIn } from '../../text/typography';
import { COPYRIGHT_NOTE, EDITORIAL_HEADINGS_NOTE, REPORTED_SPEECH_NOTE, travellingTitle } from '../../vocabulary';
import { inside, words } from './runs';
import { STYLES } from './style-names';
import type { Writing } from './writing';

/** What of the words is not as held. */
const FAITHFUL_NOTE = '报道文字照录所据文本，仅半角逗号显示为全角。';

/** So many articles are named; each piece names its own as well. */
const MOST = 10;

/** A longer address is no use on paper, and a link leads there. */
const LEGIBLE = 120;

const CENTRED = { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } } as const;

/** Gives the cover block of a document of these pieces, which lies at `path` of the site. */
export function coverBlock(writing: Writing, pieces: readonly Piece[], path: string): Paragraph[] {
  const { site, links } = writing;
  const url = absolute(site.url, path);
  const briefings = briefingsOf(pieces);
  const repeated = repeatedSentences(pieces);
  return [
    new Paragraph({ style: STYLES.title, children: [words(documentTitle(pieces))] }),
    line([words(labelOf(site, pieces))], CENTRED),
    ...briefings.slice(0, MOST).map((briefing) => articleLine(writing, briefing)),
    ...(briefings.length > MOST ? [line([words(`另有${briefings.length - MOST}篇报道，见各项所注。`)])] : []),
    line([words(`${speechNote(pieces)}${EDITORIAL_HEADINGS_NOTE}${FAITHFUL_NOTE}${COPYRIGHT_NOTE}`)]),
    ...(repeated > 0 ? [line([words(`其中${repeated}句因选段重叠而重复出现。`)])] : []),
    ...(site.releasedOn === undefined ? [] : [line([words(`据${site.name}${chineseDate(site.releasedOn)}版。`)])]),
    ...(url === undefined ? [] : [line([words('本文网址：'), links.to(url, url.length > LEGIBLE ? '本站网页' : url)])]),
    ...contents(pieces),
  ];
}

/** Gives a piece's title with its number in a document of several; `index` from 0. */
export function numberedTitle(piece: Piece, index: number): string {
  return `${pieceNumeral(index + 1)}、${pieceTitle(piece)}`;
}

/** Who has made the document: an article is whole as held, a table says it in its title, all else is a choice. */
function labelOf({ name }: Site, [first, ...more]: readonly Piece[]): string {
  if (!first || more.length > 0) return `${name}选编：选什么、怎样排，由本站读者自定`;
  return `${name}${{ briefing: '收录', ledger: '编制', section: '选编', statement: '选编', topic: '选编' }[first.kind]}`;
}

/** What 转述 means, where anything is reported. */
function speechNote(pieces: readonly Piece[]): string {
  return pieces.flatMap(statementsIn).some(({ mode }) => mode === 'reported') ? REPORTED_SPEECH_NOTE : '';
}

function articleLine({ site, links }: Writing, briefing: Briefing): Paragraph {
  const seen = seenIn(briefing);
  const whole = absolute(site.url, paths.briefing(briefing.slug));
  return line([
    words(`报道：${travellingTitle(briefing)}`),
    ...(seen === '' ? [] : [words('　'), links.to(briefing.url, seen)]),
    ...(whole === undefined ? [] : [words('　'), links.to(whole, '本站全文')]),
  ]);
}

/** Numbered titles that lead to the pieces; without page numbers, which Word would count only when it is asked. */
function contents(pieces: readonly Piece[]): Paragraph[] {
  if (pieces.length < 2) return [];
  return [
    line([words('目录')], { keepNext: true }),
    ...pieces.map(
      (piece, index) =>
        new Paragraph({ style: STYLES.contents, children: [inside(index + 1, numberedTitle(piece, index))] }),
    ),
  ];
}

function line(children: readonly ParagraphChild[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style: STYLES.remark, ...more, children });
}
