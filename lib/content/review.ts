/** The review sheet of a draft, read back: the places that wait for an editor's eyes. */
import type { SentenceId } from '../model';
import { isSentenceId } from '../paths';
import { fault } from './faults';
import type { TextFile } from './reader';

/** A line of review.md with a box. */
export interface ReviewMark {
  /** Left out where it is about the article. */
  readonly sentence?: SentenceId;
  /** What the import has done. */
  readonly what: string;
  /** What in the text it was done for; may be empty. */
  readonly why: string;
  /** Whether an editor has looked. */
  readonly ticked: boolean;
  /** The line of review.md, from 1. */
  readonly line: number;
}

/** However it is ticked, or spoilt: what is not plainly ticked is open. */
const BOX = /^\s*[-*+] *(?:\[([^\]()]{0,3})\](?!\()|【([^】]{0,3})】) *(.*)$/;
const TICKED = /^\s*[xX\u00d7\u221a\u2713\u2714]\s*$/;
/** Between the place, what was done, and why. */
const DASH = ' — ';

/** Gives the lines with a box in the order of the sheet; whatever else an editor writes into it is no business of the site. */
export function readReview(text: string): ReviewMark[] {
  return text.split(/\r?\n/).flatMap((row, index): ReviewMark[] => {
    const [found, square, wide, rest = ''] = BOX.exec(row) ?? [];
    if (found === undefined) return [];
    const [place = '', ...others] = rest.split(DASH);
    const [id = ''] = place.split(' ');
    const sentence = isSentenceId(id) ? id : undefined;
    const [what = '', ...why] = sentence === undefined ? [place, ...others] : others;
    const told = {
      what: what.trim(),
      why: why.join(DASH).trim(),
      ticked: TICKED.test(square ?? wide ?? ''),
      line: index + 1,
    };
    return [sentence === undefined ? told : { sentence, ...told }];
  });
}

/** Gives the marks that nobody has ticked yet. */
export function openMarks(text: string): ReviewMark[] {
  return readReview(text).filter(({ ticked }) => !ticked);
}

/** The rule of a fault that says that a box is open. */
export const NOT_REVIEWED = 'not-reviewed';

/** Adds a fault for each box that nobody has ticked, where the briefing is no draft any more. */
export function checkReviewed(review: TextFile | undefined, isDraft: boolean): void {
  if (!review || isDraft) return;
  for (const { sentence, what, line } of openMarks(review.text)) {
    const named = sentence === undefined ? '' : ` (${sentence})`;
    const mend = 'Look, mend what is wrong and tick it [x]; or delete review.md where all has been looked at.';
    fault(review.file, { line, column: 1 }, NOT_REVIEWED, `has an open box: “${what}”${named}. ${mend}`);
  }
}
