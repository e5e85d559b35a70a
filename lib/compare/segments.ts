/** A sentence as it is shown beside another: its characters, cut where the voice changes and where the two differ. */
import type { Sentence } from '../model';
import { fullWidthCommas } from '../text/typography';
import { difference } from '../verify/difference';
import { type Tokens, tokensOf } from '../verify/tokens';

/** A stretch of a sentence; they join to it. */
export interface Segment {
  /** As readers see it, one character for one. */
  readonly text: string;
  /** Whether it is said; otherwise it tells, or names who speaks. */
  readonly isSaid: boolean;
  /** Whether the other sentence has other words or marks here. */
  readonly differs: boolean;
}

type Range = readonly [start: number, end: number];

/** Gives a sentence whole, for where it stands alone or both are the same. */
export function plainSegments(sentence: Sentence): Segment[] {
  return cut(sentence, []);
}

/** Gives two sentences that stand side by side. */
export function comparedSegments(a: Sentence, b: Sentence): { readonly a: Segment[]; readonly b: Segment[] } {
  const [first, second] = [tokensOf(a.text), tokensOf(b.text)];
  const pieces = difference(first, second).filter(({ kind }) => kind === 'words' || kind === 'marks');
  return {
    a: cut(
      a,
      ranges(
        first,
        pieces.map(({ source }) => source),
      ),
    ),
    b: cut(
      b,
      ranges(
        second,
        pieces.map(({ draft }) => draft),
      ),
    ),
  };
}

/** From characters that are compared to offsets in the text. */
function ranges({ starts, ends }: Tokens, pieces: readonly Range[]): Range[] {
  return pieces.filter(([start, end]) => start < end).map(([start, end]) => [starts[start] ?? 0, ends[end - 1] ?? 0]);
}

function cut({ text, parts }: Sentence, differing: readonly Range[]): Segment[] {
  // As a whole: whether a comma is Chinese depends on what stands beside it.
  const shown = fullWidthCommas(text);
  const segments: Segment[] = [];
  let at = 0;
  let next = 0;
  for (const part of parts) {
    const end = at + part.text.length;
    const isSaid = part.role === 'said';
    while (at < end) {
      const range = differing[next];
      const differs = range !== undefined && range[0] <= at;
      const to = Math.min(end, range === undefined ? end : differs ? range[1] : range[0]);
      segments.push({ text: shown.slice(at, to), isSaid, differs });
      at = to;
      if (range !== undefined && at >= range[1]) next += 1;
    }
  }
  return segments;
}
