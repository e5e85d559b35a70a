/** The cover block: the title, whose the document is, which articles it is from, how to read it, where it lies, its contents. */
import { AlignmentType, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { Briefing, Piece, Statement } from '../../model';
import { absolute, paths } from '../../paths';
import { briefingsOf, documentTitle, pieceTitle } from '../../queries/piece-words';
import { chineseDate, seenIn } from '../../text/typography';
import { COPYRIGHT_NOTE, EDITORIAL_HEADINGS_NOTE, REPORTED_SPEECH_NOTE, travellingTitle } from '../../vocabulary';
import { pieceNumber } from './numerals';
import { inside, words } from './runs';
import { STYLES } from './style-names';
import type { Writing } from './writing';

/** What of the words is not as held. */
const FAITHFUL_NOTE = '报道文字照录所据文本，仅半角逗号显示为全角。';

const CENTRED = { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } } as const;

/** A longer address is no use on paper, and a link leads there. */
const LEGIBLE = 120;

/** Gives the cover block of a document of these pieces, which lies at `path` of the site. */
export function coverBlock(writing: Writing, pieces: readonly Piece[], path: string): Paragraph[] {
  const { site, links } = writing;
  const url = absolute(site.url, path);
  const isReported = pieces.flatMap(statementsOf).some(({ mode }) => mode === 'reported');
  const made = site.releasedOn === undefined ? '' : `　${chineseDate(site.releasedOn)}发布`;
  return [
    new Paragraph({ style: STYLES.title, children: [words(documentTitle(pieces))] }),
    line([words(`${site.name}${labelOf(pieces)}${made}`)], CENTRED),
    ...briefingsOf(pieces).map((briefing) => articleLine(writing, briefing)),
    line([
      words(`${isReported ? REPORTED_SPEECH_NOTE : ''}${EDITORIAL_HEADINGS_NOTE}${FAITHFUL_NOTE}${COPYRIGHT_NOTE}`),
    ]),
    ...(url === undefined
      ? []
      : [line([words('本文网址：'), links.to(url, url.length > LEGIBLE ? '本站的网页' : url)])]),
    ...contents(pieces),
  ];
}

/** Who has made the document: an article is whole as held, a table says it in its title, all else is a choice. */
function labelOf([first, ...more]: readonly Piece[]): string {
  if (first && more.length === 0 && first.kind === 'briefing') return '收录';
  return first && more.length === 0 && first.kind === 'ledger' ? '编制' : '选编';
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
    line([words('目录（本站编排）')]),
    ...pieces.map(
      (piece, index) =>
        new Paragraph({
          style: STYLES.contents,
          children: [inside(index + 1, `${pieceNumber(index + 1)}${pieceTitle(piece)}`)],
        }),
    ),
  ];
}

function line(children: readonly ParagraphChild[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style: STYLES.remark, ...more, children });
}

function statementsOf(piece: Piece): readonly Statement[] {
  switch (piece.kind) {
    case 'briefing':
      return piece.briefing.statements;
    case 'section':
      return piece.view.passages.flatMap(({ statements }) => statements);
    case 'statement':
      return [piece.statement];
    case 'ledger':
      return piece.briefing.statements;
    case 'topic':
      return piece.briefings.flatMap(({ sections }) =>
        sections.flatMap(({ passages }) => passages.flatMap(({ statements }) => statements)),
      );
  }
}
