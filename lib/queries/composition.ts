/** What a composed document shows: the pieces that its address names, in their order. */
import type { Library, Piece, SectionView } from '../model';
import { isCut, joinPieces, MAX_PIECES, type PieceRef, pieceNames, QUERY, readPiece } from '../paths';
import { briefingPage } from './briefing';
import { findBriefing, topicsOf } from './find';
import { ledger } from './ledger';
import { passagesOf } from './passages';
import { statementPage } from './statement';
import { topicPage } from './topics';

/** A document takes a meeting's time to read: beyond so many sections of a topic its older briefings are left out, and it says so. */
const MAX_TOPIC_SECTIONS = 100;

/** A document's pieces, and what of its address could not be followed. */
export interface Composition {
  /** The names that it was asked for, in their order; the value of `s` that gives it again. */
  readonly names: readonly string[];
  /** What is there, each once, beside its place among the names. */
  readonly pieces: readonly { readonly name: string; readonly place: number; readonly piece: Piece }[];
  /** Names of what is not there. */
  readonly unknown: readonly string[];
  /** Names that stand there again. */
  readonly doubled: readonly string[];
  /** Why nothing is shown though pieces were asked for: the address is too long and was cut, or names too many. */
  readonly refused?: 'cut' | 'many';
}

/** Gives the document that a value of `s` asks for. */
export function composition(library: Library, s: string): Composition {
  const names = pieceNames(s);
  const nothing = { names, pieces: [], unknown: [], doubled: [] };
  if (isCut(QUERY.print, s)) return { ...nothing, refused: 'cut' };
  if (names.length > MAX_PIECES) return { ...nothing, refused: 'many' };
  const doubled = names.filter((name, place) => names.indexOf(name) < place);
  const found = names.flatMap((name, place) => {
    if (names.indexOf(name) < place) return [];
    const ref = readPiece(name);
    return [{ name, place, piece: ref && findPiece(library, ref) }];
  });
  return {
    names,
    pieces: found.flatMap(({ piece, ...one }) => (piece ? [{ ...one, piece }] : [])),
    unknown: found.filter(({ piece }) => !piece).map(({ name }) => name),
    doubled: [...new Set(doubled)],
  };
}

/** Gives the value of `s` for the pieces that are there, each once. */
export function ownAddress({ pieces }: Composition): string {
  return joinPieces(pieces.map(({ name }) => name));
}

/** Gives a piece with all that it shows, or nothing where there is no such piece. */
export function findPiece(library: Library, ref: PieceRef): Piece | undefined {
  if (ref.kind === 'topic') return topicPiece(library, ref.topic);
  if (ref.kind === 'statement') {
    const page = statementPage(library, ref.briefing, ref.statement);
    if (!page || 'goTo' in page) return undefined;
    const { briefing, statement, topics, passages } = page;
    return { kind: 'statement', briefing, statement, topics, passages };
  }
  const briefing = findBriefing(library, ref.briefing);
  if (!briefing) return undefined;
  if (ref.kind === 'ledger') {
    const tasks = ledger(library, briefing);
    return tasks.length === 0 ? undefined : { kind: 'ledger', briefing, tasks };
  }
  if (ref.kind === 'briefing') {
    const sections = briefingPage(library, briefing.slug)?.sections ?? [];
    return { kind: 'briefing', briefing, sections };
  }
  const section = briefing.sections.find(({ slug }) => slug === ref.section);
  if (!section) return undefined;
  const view: SectionView = {
    section,
    topics: topicsOf(library, section.topics),
    passages: passagesOf(briefing, section),
  };
  return { kind: 'section', briefing, view };
}

function topicPiece(library: Library, slug: string): Piece | undefined {
  const page = topicPage(library, slug);
  if (!page) return undefined;
  let count = 0;
  // The first is shown whatever its length.
  const briefings = page.briefings.filter(({ sections }, place) => {
    count += sections.length;
    return place === 0 || count <= MAX_TOPIC_SECTIONS;
  });
  return { kind: 'topic', topic: page.topic, briefings, omitted: page.briefings.length - briefings.length };
}
