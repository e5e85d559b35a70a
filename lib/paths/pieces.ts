/** The pieces of a composed document as its address names them. */
import type { StatementId } from '../model';
import { isStatementId, SLUG } from './ids';

/** A piece by its address. */
export type PieceRef =
  | { readonly kind: 'briefing'; readonly briefing: string }
  | { readonly kind: 'section'; readonly briefing: string; readonly section: string }
  | { readonly kind: 'statement'; readonly briefing: string; readonly statement: StatementId }
  | { readonly kind: 'ledger'; readonly briefing: string }
  | { readonly kind: 'topic'; readonly topic: string };

/** How many pieces a document may have. */
export const MAX_PIECES = 60;

/** Words of the site's own where a section's slug could stand, which no section may have. */
const LEDGER = 'tasks';

/** The fragment of a briefing's overview on its page. */
export const OVERVIEW = 'contents';

/** Names that no topic, briefing or section may have: `main` and `contents` are a page's own fragments, `tasks` the ledger's piece. */
export const RESERVED_SLUGS: readonly string[] = ['main', OVERVIEW, LEDGER];

/** Stands between the runs of pieces in an address, as WITHIN stands within one; neither is escaped in a query, and no slug has one. */
export const BETWEEN_PIECES = '.';
const WITHIN = '_';

/** What `move` may ask for, with the piece's place from 0: up3, down3, out3. */
const MOVE = /^(up|down|out)(\d{1,3})$/;

/** Gives a piece's name: `taiyuan-2023-03`, `taiyuan-2023-03_symposium`, `taiyuan-2023-03_p2s3`, `taiyuan-2023-03_tasks`, `_innovation`. */
export function pieceName(ref: PieceRef): string {
  switch (ref.kind) {
    case 'briefing':
      return ref.briefing;
    case 'section':
      return ref.briefing + WITHIN + ref.section;
    case 'statement':
      return ref.briefing + WITHIN + ref.statement;
    case 'ledger':
      return ref.briefing + WITHIN + LEDGER;
    case 'topic':
      return WITHIN + ref.topic;
  }
}

/** Gives the piece that a name has the form of, or nothing; whether there is such a piece only the library knows. */
export function readPiece(name: string): PieceRef | undefined {
  const [first = '', second, ...more] = name.split(WITHIN);
  if (more.length > 0) return undefined;
  if (first === '') return second !== undefined && SLUG.test(second) ? { kind: 'topic', topic: second } : undefined;
  if (!SLUG.test(first)) return undefined;
  if (second === undefined) return { kind: 'briefing', briefing: first };
  if (second === LEDGER) return { kind: 'ledger', briefing: first };
  if (isStatementId(second)) return { kind: 'statement', briefing: first, statement: second };
  return SLUG.test(second) ? { kind: 'section', briefing: first, section: second } : undefined;
}

/** What `s` is where no piece is chosen: a form was sent all the same. */
const NO_PIECES = BETWEEN_PIECES;

/**
 * Gives the names that a value of `s` holds, in their order. Pieces of one briefing that follow each other may share its name, and topics
 * the blank before theirs. White space is no name, as where an address was copied over two lines.
 */
export function pieceNames(s: string): string[] {
  return s
    .replace(/\s+/g, '')
    .split(BETWEEN_PIECES)
    .filter((run) => run !== '')
    .flatMap((run) => {
      const [first = '', ...parts] = run.split(WITHIN);
      return parts.length === 0 ? [first] : parts.map((part) => first + WITHIN + part);
    });
}

/** Gives values of `s` as one, as an address has it, with one of the pieces moved as `move` asks. */
export function arrangedPieces(sent: readonly string[], move: string): string {
  return joinPieces(movePiece(sent.flatMap(pieceNames), move)) || NO_PIECES;
}

/** Gives names as a value of `s`, as short as it can be: `a_b.a_c._t._u` is `a_b_c._t_u`. */
export function joinPieces(names: readonly string[]): string {
  const runs: string[] = [];
  let shared: string | undefined;
  for (const name of names) {
    const [first, part] = name.split(WITHIN);
    if (part !== undefined && first === shared) runs.push(`${runs.pop()}${WITHIN}${part}`);
    else runs.push(name);
    shared = part === undefined ? undefined : first;
  }
  return runs.join(BETWEEN_PIECES);
}

/** Gives the names with one of them moved a place or taken out, as `move` asks; as they are where it asks for nothing that can be done. */
export function movePiece(names: readonly string[], move: string): string[] {
  const [, what, place] = MOVE.exec(move) ?? [];
  const at = Number(place);
  const name = names[at];
  if (what === undefined || name === undefined) return [...names];
  const others = names.toSpliced(at, 1);
  if (what === 'out') return others;
  return others.toSpliced(Math.max(0, at + (what === 'up' ? -1 : 1)), 0, name);
}
