/** A statement on its share image, set in lines: as large as the square in its middle allows. */
import type { Briefing, Statement } from '../model';
import { ownWords } from '../queries/own-words';
import { breakLines, cutLength, type Unit, unitsOf } from '../text/lines';
import { SHARE_WORDS } from './share-words';

/** What a line is made of; the site's own words are told apart from the source's. */
export interface SetUnit extends Pick<Unit, 'text' | 'face'> {
  readonly isOurs: boolean;
}

/** A line of an image. */
export interface SetLine {
  readonly units: readonly SetUnit[];
  /** Whether it is spread over the whole width: all lines but the last of a paragraph. */
  readonly isFull: boolean;
}

/** Text set in lines. */
export interface SetText {
  readonly isSpeech: boolean;
  /** Height of a character in pixels. */
  readonly size: number;
  /** From line to line, in pixels. */
  readonly leading: number;
  readonly lines: readonly SetLine[];
}

/** Sizes of statements with the characters on a line: about 560 px each, the lines together about 425 px. */
const SPEECH = [
  { size: 56, leading: 84, ems: 10, lines: 5 },
  { size: 46, leading: 70, ems: 12, lines: 6 },
  { size: 40, leading: 61, ems: 14, lines: 7 },
  { size: 35, leading: 53, ems: 16, lines: 8 },
] as const;
/** What is cut anyway is cut to fit in this size, and set in a larger one where the cut leaves room. */
const CUT = SPEECH[2];

/** How a text that was cut ends; neither piece is ever broken. */
const ENDING: readonly Unit[] = SHARE_WORDS.ending.map((text) => ({ text, face: 'song', width: [...text].length }));

/** Sets a statement: in the largest size in which it fits whole, else its beginning. */
export function setSpeech(briefing: Briefing, statement: Statement): SetText {
  const paragraphs: Unit[][] = [];
  let last = 0;
  for (const { isSaid, shown, paragraph } of ownWords(briefing, statement)) {
    if (paragraph !== last) paragraphs.push([]);
    last = paragraph;
    paragraphs.at(-1)?.push(...unitsOf(shown, isSaid ? 'kai' : 'song'));
  }
  return setLargest(paragraphs) ?? setLargest(beginning(paragraphs)) ?? { isSpeech: true, ...SPEECH[0], lines: [] };
}

/** Sets paragraphs in the largest size in which they fit; nothing where there is none. */
function setLargest(paragraphs: readonly (readonly Unit[])[]): SetText | undefined {
  for (const { size, leading, ems, lines: most } of SPEECH) {
    const lines = setParagraphs(paragraphs, ems);
    if (lines.length <= most && !endsAlone(lines)) return { isSpeech: true, size, leading, lines };
  }
  return undefined;
}

function setParagraphs(paragraphs: readonly (readonly Unit[])[], ems: number): SetLine[] {
  return paragraphs.flatMap((units) => {
    const lines = breakLines(units, ems);
    return lines.map((line, index) => ({ units: line.map(own), isFull: index < lines.length - 1 }));
  });
}

/** Whether the last line holds nothing but what the site adds. */
function endsAlone(lines: readonly SetLine[]): boolean {
  return lines.at(-1)?.units.every((unit) => unit.isOurs) ?? false;
}

function own(unit: Unit): SetUnit {
  return { text: unit.text, face: unit.face, isOurs: ENDING.includes(unit) };
}

/** The longest beginning that has room, with what the site adds behind it. */
function beginning(paragraphs: readonly (readonly Unit[])[]): Unit[][] {
  const all = paragraphs.flat();
  for (let length = Math.min(all.length, 2 * CUT.ems * CUT.lines); length > 0; length -= 1) {
    length = cutLength(all, length);
    const kept = firstUnits(paragraphs, length);
    kept.at(-1)?.push(...ENDING);
    const lines = setParagraphs(kept, CUT.ems);
    if (lines.length <= CUT.lines && !endsAlone(lines)) return kept;
  }
  return [];
}

function firstUnits(paragraphs: readonly (readonly Unit[])[], length: number): Unit[][] {
  const kept: Unit[][] = [];
  let left = length;
  for (const units of paragraphs) {
    if (left > 0) kept.push(units.slice(0, left));
    left -= units.length;
  }
  return kept;
}
