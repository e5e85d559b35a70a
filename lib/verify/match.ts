/** A unit of the draft beside the stretch of a source that it comes from. */
import { difference, type Piece } from './difference';
import { QUOTE, TONE_MARKS } from './marks';
import { isEdgeOf, isWhole, type Stretch } from './source';
import { sliceTokens } from './tokens';
import type { Unit } from './unit';

/** How a unit and a stretch compare. */
export interface Match {
  readonly unit: Unit;
  readonly stretch: Stretch;
  /** Offsets are those of the context's characters, and of the unit's. */
  readonly pieces: readonly Piece[];
  /** Nothing but the form of marks differs. */
  readonly exact: boolean;
  readonly whole: boolean;
  /** How many characters are the same, less those that differ. */
  readonly score: number;
  readonly similarity: number;
  /** The mark at the end of a whole sentence, where it is not the source's. */
  readonly end: 'left-out' | 'other' | undefined;
}

/** Compares a unit with a stretch; `distance` is how many characters differ, where that is known. */
export function matchOf(unit: Unit, stretch: Stretch, distance?: number): Match {
  const { context, start, end } = stretch;
  const body = difference(sliceTokens(context.tokens, start, end), sliceTokens(unit.tokens, unit.from, unit.to));
  const compared = body.map(
    ({ kind, source, draft }): Piece => ({
      kind,
      source: [source[0] + start, source[1] + start],
      draft: [draft[0] + unit.from, draft[1] + unit.from],
    }),
  );
  const trimmed = trim(compared, stretch);
  const ending = endOf(unit, trimmed.stretch);
  const pieces = ending.piece ? [...trimmed.pieces, ending.piece] : trimmed.pieces;
  const changed = pieces.filter(({ kind }) => kind === 'words' || kind === 'marks');
  const differing = changed.reduce((sum, piece) => sum + sizeOf(piece), 0);
  const size = pieces.reduce((sum, { draft }) => sum + draft[1] - draft[0], 0);
  const changedSize = changed.reduce((sum, { draft }) => sum + draft[1] - draft[0], 0);
  const longer = Math.max(end - start, unit.to - unit.from, 1);
  const whole = isWhole(trimmed.stretch);
  return {
    unit,
    stretch: trimmed.stretch,
    pieces,
    exact: changed.length === 0,
    whole,
    score: size - changedSize - differing,
    similarity: changed.length === 0 ? 1 : 1 - Math.min(distance ?? differing, longer) / longer,
    end: whole ? ending.note : undefined,
  };
}

/** Gives the part of a match from an offset of the draft's text on, as the match of a unit of its own. */
export function matchFrom({ unit, stretch, pieces }: Match, offset: number, rest: Unit): Match | undefined {
  const from = unit.tokens.starts.findIndex((start) => start >= offset);
  const piece = pieces.find(({ draft }) => draft[1] > from);
  if (from < 0 || !piece) return undefined;
  const isSame = piece.kind === 'same' || piece.kind === 'form';
  const start = isSame ? piece.source[0] + Math.max(0, from - piece.draft[0]) : piece.source[0];
  return start < stretch.end ? matchOf(rest, { ...stretch, start }) : undefined;
}

/** A longer change than this at an end within a sentence pairs words by chance: there the draft only adds, and the source ends. */
const MAX_CHANGED_END = 2;

/** Takes source words off the ends of a stretch that begins or ends within a sentence where the draft has others altogether. */
function trim(pieces: readonly Piece[], { context, start, end }: Stretch): { pieces: Piece[]; stretch: Stretch } {
  const kept = [...pieces];
  let [from, to] = [start, end];
  const isEdge = isEdgeOf(context);
  const isChance = (piece: Piece | undefined): piece is Piece =>
    piece?.kind === 'words' && piece.source[1] > piece.source[0] && sizeOf(piece) > MAX_CHANGED_END;
  const [first] = kept;
  if (kept.length > 1 && isChance(first) && !isEdge(start)) {
    from = first.source[1];
    kept[0] = { ...first, source: [from, from] };
  }
  const last = kept.at(-1);
  if (kept.length > 1 && isChance(last) && !isEdge(end)) {
    to = last.source[0];
    kept[kept.length - 1] = { ...last, source: [to, to] };
  }
  return { pieces: kept, stretch: { context, start: from, end: to } };
}

function sizeOf({ source, draft }: Piece): number {
  return Math.max(source[1] - source[0], draft[1] - draft[0]);
}

/**
 * Judges the marks behind the body: a sentence quoted in another may leave its own out or have the other's, but ！ and ？ are the
 * speaker's tone.
 */
function endOf(unit: Unit, { context, end }: Stretch): { piece?: Piece; note?: 'left-out' | 'other' } {
  const { firsts, bodies, tokens } = context;
  const sentence = firsts.findIndex((at) => at >= end) - 1;
  const reaches = end >= (bodies[sentence] ?? Number.POSITIVE_INFINITY);
  const limit = reaches ? (firsts[sentence + 1] ?? end) : Math.min(end + 1, tokens.keys.length);
  const theirs = tokens.keys.slice(end, limit).filter((key) => key !== QUOTE);
  const ours = unit.tokens.keys.slice(unit.to);
  const tone = (keys: readonly string[]) => keys.filter((key) => TONE_MARKS.has(key)).join('');
  const isOther = tone(ours) !== tone(theirs) && (tone(ours) !== '' || (reaches && ours.length > 0));
  if (isOther) return { piece: { kind: 'marks', source: [end, limit], draft: [unit.to, unit.tokens.keys.length] } };
  if (!reaches || ours.join('') === theirs.join('')) return {};
  return { note: ours.length === 0 ? 'left-out' : 'other' };
}
