/** Visits: where the text turns to a site, and whether it says that anybody was there. */
import type { Guess } from '../model';
import type { Cut } from './cuts';
import type { Reading, ReadSentence } from './reading';
import { isInner } from './sites';
import { isSame, type Turn, turnFinder } from './turns';

/** An occasion that somebody comes for is no visit to its place. */
const OCCASION = /出席|参加|主持|开幕|揭幕|致辞|发表讲话/;

/** What finding visits came to. */
export interface Visits {
  readonly cuts: readonly Cut[];
  /** Where the text turns to sites that make no visit: what stands before is over there. */
  readonly ends: readonly Cut[];
  readonly guesses: readonly Guess[];
}

/** Finds the visits; `isOver` tells of sentences that belong to no visit (a meeting, tasks). */
export function findVisits(
  reading: Reading,
  isHeading: (sentence: ReadSentence) => boolean,
  isOver: (sentence: ReadSentence) => boolean,
): Visits {
  const guesses: Guess[] = [];
  const cuts: Cut[] = [];
  const ends: Cut[] = [];
  const turnsOf = turnFinder(reading);
  let last: string | undefined;
  let paragraph: number | undefined;
  // Where somebody acts at a site that has just been told of: a place in it (村史馆) is no site of its own.
  let inside: number | undefined;
  for (const sentence of reading.sentences) {
    if (sentence.goesOn || isHeading(sentence)) continue;
    if (isOver(sentence)) {
      last = undefined;
      continue;
    }
    const [turn, other] = turnsOf(sentence, cuts.length > 0);
    if (!turn || isSame(turn.site, last) || (sentence.index === inside && isInner(turn.site))) continue;
    if (turn.isRoom && last !== undefined && sentence.paragraph === paragraph) continue;
    const doubt = doubtOf(sentence, turn, other);
    if (doubt !== undefined) {
      guesses.push({ sentence: sentence.id, what: `no visit to “${turn.site}”`, why: doubt, isDoubtful: true });
      ends.push({ at: sentence.index, kind: 'remarks', why: doubt });
      last = undefined;
      continue;
    }
    last = turn.site;
    paragraph = sentence.paragraph;
    inside = turn.actsAt;
    cuts.push(visitOf(sentence, turn));
  }
  // Without visits there is nothing that these end.
  const [first] = cuts;
  return { cuts, ends: ends.filter(({ at }) => first !== undefined && at > first.at), guesses };
}

function visitOf({ index }: ReadSentence, { site, why, isStay }: Turn): Cut {
  const presence = isStay ? 'stated' : 'not-stated';
  return { at: index, kind: 'visit', site, title: site, why, presence, isDoubtful: !isStay };
}

function doubtOf({ told }: ReadSentence, { isSeveral }: Turn, other: Turn | undefined): string | undefined {
  if (OCCASION.test(told)) return 'the sentence tells of an occasion';
  if (isSeveral) return 'one sentence names several sites';
  if (other !== undefined) return `one sentence names several sites (“${other.site}” too)`;
  return undefined;
}
