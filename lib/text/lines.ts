/** Lines of Chinese text where no browser breaks them: pictures. */

/** The faces of the site: 宋体 tells, 楷体 says. */
export type Face = 'song' | 'kai';

/** A piece of text that a line never breaks, in one face. */
export interface Unit {
  readonly text: string;
  readonly face: Face;
  /** In ems; a little more than the font's, where it is no Chinese character or mark. */
  readonly width: number;
}

/** Marks that never begin a line. */
const NEVER_FIRST = /^[，。、；：？！”’》〉）】」』〕·,.;:?!%)\]]/;
/** Marks that never end one; a hyphen would seem to be the line's own. */
const NEVER_LAST = /[“‘《〈（【「『〔([-]$/;
/** Marks at which a text is cut with least harm: these go with the rest, */
const GOES = /^[，；：]$/;
/** and these stay. */
const STAYS = /[。？！]$/;
/** Half a character wide in the 楷体 that the build makes. */
const HALF_IN_KAI = /[“”‘’]/;

/** Cuts a text into units: each character is one, but a number or a word of letters stays whole, and so does …… or ——. */
export function unitsOf(text: string, face: Face): Unit[] {
  const pieces = text.match(/……|——|[A-Za-z0-9.+%]{1,12}|./gsu) ?? [];
  return pieces.map((piece) => ({ text: piece, face, width: widthOf(piece, face) }));
}

/** Gives the width of a text in ems. */
export function widthOf(text: string, face: Face): number {
  return [...text].reduce((sum, character) => sum + emsOf(character, face), 0);
}

/** Of letters and ASCII marks: each is a little wider than its neighbours in any weight. */
const EMS: readonly (readonly [characters: RegExp, ems: number])[] = [
  [/[.,:;\x27!|ijl ]/, 0.36],
  [/[ft\x22/()[\]{}I·-]/, 0.45],
  [/r/, 0.5],
  [/[0-9acegosvxyzJ?$#*_^\x60\\]/, 0.63],
  [/[hnubdpqk]/, 0.69],
  [/[MWmw@%]/, 1.1],
  [/[\x21-\x7e]/, 0.9],
];

function emsOf(character: string, face: Face): number {
  const known = EMS.find(([characters]) => characters.test(character));
  if (known) return known[1];
  return face === 'kai' && HALF_IN_KAI.test(character) ? 0.5 : 1;
}

/** Breaks units into lines of at most `ems`; no line begins with a mark that closes, or ends with one that opens. */
export function breakLines(units: readonly Unit[], ems: number): Unit[][] {
  const lines: Unit[][] = [];
  let start = 0;
  while (start < units.length) {
    const end = allowedBreak(units, start, filled(units, start, ems));
    lines.push(units.slice(start, end));
    start = end;
  }
  return lines;
}

/** Breaks units into as few lines as `ems` allow, and these as even as can be. */
export function balanceLines(units: readonly Unit[], ems: number): Unit[][] {
  const fewest = breakLines(units, ems);
  let best = fewest;
  for (let narrower = ems - 1; narrower >= ems / 2; narrower -= 1) {
    const lines = breakLines(units, narrower);
    if (lines.length > fewest.length) break;
    best = lines;
  }
  return best;
}

/** The first unit that has no room on the line, at least one behind `start`. */
function filled(units: readonly Unit[], start: number, ems: number): number {
  let width = 0;
  for (let at = start; at < units.length; at += 1) {
    width += units[at]?.width ?? 0;
    // Sums of tenths are not exact.
    if (width > ems + 1e-6 && at > start) return at;
  }
  return units.length;
}

function allowedBreak(units: readonly Unit[], start: number, full: number): number {
  if (full === units.length) return full;
  for (let at = full; at > start; at -= 1) {
    if (!NEVER_FIRST.test(units[at]?.text ?? '') && !NEVER_LAST.test(units[at - 1]?.text ?? '')) return at;
  }
  return full;
}

/**
 * Gives how many units to keep of a text that is too long for `most` of them: up to the end of a clause, outside quotation marks
 * if there is such a place in the last three fifths, else as many as fit.
 */
export function cutLength(units: readonly Unit[], most: number): number {
  const open = openQuotes(units);
  const places = Array.from({ length: Math.ceil(most * 0.6) }, (_, back) => most - back);
  const isClause = (at: number) => STAYS.test(units[at - 1]?.text ?? '') || GOES.test(units[at]?.text ?? '');
  return (
    places.find((place) => isClause(place) && open[place - 1] === 0) ??
    places.find((place) => open[place - 1] === 0) ??
    most
  );
}

/** How many quotation marks are open behind each unit. */
function openQuotes(units: readonly Unit[]): number[] {
  let open = 0;
  return units.map(({ text }) => {
    if (/[“‘]/.test(text)) open += 1;
    if (/[”’]/.test(text)) open = Math.max(0, open - 1);
    return open;
  });
}
