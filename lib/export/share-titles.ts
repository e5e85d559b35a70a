/** The short texts of a share image, set in lines: titles, notes, addresses. */
import { balanceLines, breakLines, type Unit, unitsOf, widthOf } from '../text/lines';
import { breakable } from '../text/typography';
import type { SetText, SetUnit } from './share-lines';

/** Sizes of titles: 588 px, since no rule stands beside them. */
const TITLE = [
  { size: 112, leading: 150, ems: 5.25, lines: 1 },
  { size: 73, leading: 100, ems: 8, lines: 2 },
  { size: 58, leading: 82, ems: 10, lines: 4 },
  { size: 42, leading: 60, ems: 14, lines: 6 },
  { size: 28, leading: 42, ems: 21, lines: 10 },
] as const;

/** Sizes of phrases: where there is room, each clause of a long one has a line of its own. */
const PHRASE = [
  { size: 96, leading: 130, ems: 6, lines: 1 },
  { size: 73, leading: 100, ems: 8, lines: 1 },
  { size: 58, leading: 84, ems: 10, lines: 3 },
  { size: 50, leading: 76, ems: 11.5, lines: 5 },
  { size: 42, leading: 60, ems: 14, lines: 6 },
  { size: 28, leading: 42, ems: 21, lines: 10 },
] as const;

/** Sets a phrase in its quotation marks: in the largest size in which no line breaks a clause, else as a title. */
export function setPhrase(name: string): SetText {
  const clauses = name
    .split(/(?<=[，、；：+])/)
    .map((text): Unit => ({ text, face: 'song', width: widthOf(text, 'song') }));
  const longest = Math.max(...clauses.map(({ width }) => width));
  for (const { size, leading, ems, lines: most } of PHRASE) {
    const lines = balanceLines(clauses, ems);
    if (longest > ems || lines.length > most) continue;
    return {
      isSpeech: false,
      size,
      leading,
      lines: lines.map((line) => ({ units: line.map(sourced), isFull: false })),
    };
  }
  return setTitle(name);
}

/** Sets a title in the largest size in which it fits and no line breaks a word; only what fits in none is broken anywhere. */
export function setTitle(title: string, whole: readonly string[] = []): SetText {
  const longest = Math.max(...breakable(title, whole).map((word) => widthOf(word, 'song')));
  const sizes = TITLE.map(({ size, leading, ems, lines: most }) => {
    const lines = balanceLines(wordsOf(title, ems, whole), ems);
    const set = lines.map((line) => ({ units: line.map(sourced), isFull: false }));
    return { fits: lines.length <= most && longest <= ems, text: { isSpeech: false, size, leading, lines: set } };
  });
  const { text } = sizes.find(({ fits }) => fits) ?? sizes.at(-1) ?? { text: NOTHING };
  return text;
}

const NOTHING: SetText = { isSpeech: false, size: 0, leading: 0, lines: [] };

/** Breaks a short text into even lines of at most `ems`: behind its marks, and between words where a clause is too long. */
export function setSmall(text: string, ems: number, whole: readonly string[] = []): string[] {
  const units = text.split(/(?<=[，、；：。])/).flatMap((clause): Unit[] => {
    const width = widthOf(clause, 'song');
    return width > ems ? wordsOf(clause, ems, whole) : [{ text: clause, face: 'song', width }];
  });
  return balanceLines(units, ems).map((line) => line.map((unit) => unit.text).join(''));
}

/**
 * Breaks an address behind its slashes, and where a piece is too long behind a full stop or before a hyphen: behind it, it would
 * seem to be the line's.
 */
export function setAddress(url: string, ems: number): string[] {
  return url.split(/(?<=[^/:]\/)(?=[^/])/).flatMap((piece) => {
    const units = piece.split(/(?<=\.)|(?=-)/).flatMap((word) => unitsWithin(word, ems));
    return breakLines(units, ems).map((line) => line.map((unit) => unit.text).join(''));
  });
}

/** The words of a short text, those that no line has room for in characters. */
function wordsOf(text: string, ems: number, whole: readonly string[]): Unit[] {
  return breakable(text, whole).flatMap((word) => unitsWithin(word, ems));
}

/** A word as one unit, or its characters where it is longer than a line. */
function unitsWithin(word: string, ems: number): Unit[] {
  const width = widthOf(word, 'song');
  return width > ems ? unitsOf(word, 'song') : [{ text: word, face: 'song', width }];
}

function sourced({ text, face }: Unit): SetUnit {
  return { text, face, isOurs: false };
}
