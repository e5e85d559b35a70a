/** What a composed document shows: the pieces that its address names, in their order. */
import type { Briefing, Library, Piece, SectionView } from '../model';
import { isCut, joinPieces, MAX_PIECES, type PieceRef, pieceNames, QUERY, readPiece } from '../paths';
import { briefingPage } from './briefing';
import { findBriefing, findTopic, topicsOf } from './find';
import { ledger } from './ledger';
import { passagesOf, passagesOfStatement } from './passages';
import { sectionsUnder } from './topics';

/** A document takes a meeting's time to read: beyond so many sections of a topic its older briefings are left out, and it says so. */
const MAX_TOPIC_SECTIONS = 100;

/** A document's pieces, and what of its address could not be followed. */
export interface Composition {
  /** The names that it was asked for, in their order. */
  readonly names: readonly string[];
  /** What is there, each once. */
  readonly pieces: readonly { readonly name: string; readonly piece: Piece }[];
  /** Names of what is not there and never was. */
  readonly unknown: readonly string[];
  /** Names of what was withdrawn. */
  readonly withdrawn: readonly string[];
  /** Names that stand there again. */
  readonly doubled: readonly string[];
  /** Why nothing is shown though pieces were asked for: the address is too long and was cut, or names too many. */
  readonly refused?: 'cut' | 'many';
}

/** Gives the document that a value of `s` asks for. */
export function composition(library: Library, s: string): Composition {
  const names = pieceNames(s);
  const nothing = { names, pieces: [], unknown: [], withdrawn: [], doubled: [] };
  if (isCut(QUERY.print, s)) return { ...nothing, refused: 'cut' };
  const each = [...new Set(names)];
  if (each.length > MAX_PIECES) return { ...nothing, refused: 'many' };
  const found = each.map((name) => {
    const ref = readPiece(name);
    return { name, piece: ref && findPiece(library, ref), isWithdrawn: ref !== undefined && isWithdrawn(library, ref) };
  });
  return {
    names,
    pieces: found.flatMap(({ name, piece }) => (piece ? [{ name, piece }] : [])),
    unknown: found.filter((one) => !one.piece && !one.isWithdrawn).map(({ name }) => name),
    withdrawn: found.filter((one) => one.isWithdrawn).map(({ name }) => name),
    doubled: [...new Set(names.filter((name, place) => names.indexOf(name) < place))],
  };
}

/** Gives the value of `s` for the pieces that are there, each once. */
export function ownAddress({ pieces }: Composition): string {
  return joinPieces(pieces.map(({ name }) => name));
}

function isWithdrawn({ withdrawn }: Library, ref: PieceRef): boolean {
  return ref.kind !== 'topic' && withdrawn.some(({ slug }) => slug === ref.briefing);
}

/** Gives a piece with all that it shows, or nothing where there is no such piece. */
export function findPiece(library: Library, ref: PieceRef): Piece | undefined {
  if (ref.kind === 'topic') return topicPiece(library, ref.topic);
  const briefing = findBriefing(library, ref.briefing);
  if (!briefing) return undefined;
  switch (ref.kind) {
    case 'briefing':
      return { kind: 'briefing', briefing, sections: briefingPage(library, briefing.slug)?.sections ?? [] };
    case 'ledger': {
      const tasks = ledger(library, briefing);
      return tasks.length === 0 ? undefined : { kind: 'ledger', briefing, tasks };
    }
    case 'statement':
      return statementPiece(library, briefing, ref.statement);
    case 'section':
      return sectionPiece(library, briefing, ref.section);
  }
}

function statementPiece(library: Library, briefing: Briefing, id: string): Piece | undefined {
  const statement = briefing.statements.find((one) => one.id === id);
  if (!statement) return undefined;
  const passages = passagesOfStatement(briefing, statement);
  return { kind: 'statement', briefing, statement, topics: topicsOf(library, statement.topics), passages };
}

function sectionPiece(library: Library, briefing: Briefing, slug: string): Piece | undefined {
  const section = briefing.sections.find((one) => one.slug === slug);
  if (!section) return undefined;
  const view: SectionView = {
    section,
    topics: topicsOf(library, section.topics),
    passages: passagesOf(briefing, section),
  };
  return { kind: 'section', briefing, view };
}

function topicPiece(library: Library, slug: string): Piece | undefined {
  const topic = findTopic(library, slug);
  if (!topic) return undefined;
  const all = library.briefings.flatMap((briefing) => {
    const count = briefing.sections.filter(({ topics }) => topics.includes(slug)).length;
    return count === 0 ? [] : [{ briefing, count }];
  });
  let total = 0;
  // The first is shown whatever its length.
  const shown = all.filter(({ count }, place) => {
    total += count;
    return place === 0 || total <= MAX_TOPIC_SECTIONS;
  });
  const briefings = shown.map(({ briefing }) => ({ briefing, sections: sectionsUnder(briefing, slug) }));
  return { kind: 'topic', topic, briefings, omitted: all.length - shown.length };
}
