/** Visits: where the text turns to a site, and whether it says that anybody was there. */
import type { Guess } from '../model';
import type { Cut } from './cuts';
import type { Reading, ReadSentence } from './reading';
import { isSite, siteIn, siteTold } from './sites';

const ADVERBS = '[^，,。；;：:]{0,12}?';
const COMES = '来到|走进|前往|步入|抵达|深入|登上|走访|到访|奔赴|赶赴|赶到|去往|赴|到';
const LOOKS = '考察|察看|查看|参观|视察|调研|检查|看望|慰问';
/** With the actor before them these say that he was there. */
const STAYS = new RegExp(
  `来到|走进|前往|步入|抵达|登上|走访|奔赴|赶赴|赶到|${LOOKS}|边走边看|试乘|观看|漫步|实地|现场|驻足|走到|走上|沿着|品尝|体验|握手|交谈|拉家常|揭牌|揭幕|植树|合影`,
);
/** An occasion that somebody comes for is no visit to its place. */
const OCCASION = /出席|参加|主持|开幕|揭幕|致辞|发表讲话/;

/** A site found in one sentence. */
interface Turn {
  readonly site: string;
  readonly why: string;
  readonly isStay: boolean;
  /** Where it is only told of: the sentence in which somebody acts there. */
  readonly actsAt?: number;
}

/** What finding visits came to. */
export interface Visits {
  readonly cuts: readonly Cut[];
  readonly guesses: readonly Guess[];
}

/** Finds the visits; `isOver` tells of sentences that belong to no visit (a meeting, tasks). */
export function findVisits(reading: Reading, isOver: (sentence: ReadSentence) => boolean): Visits {
  const guesses: Guess[] = [];
  const cuts: Cut[] = [];
  const seek = seeker(reading);
  let last: string | undefined;
  // Where somebody acts at a site that has just been told of: a place in it (村史馆) is no site of its own.
  let inside: number | undefined;
  for (const sentence of reading.sentences) {
    if (sentence.goesOn || isOver(sentence)) {
      if (!sentence.goesOn) last = undefined;
      continue;
    }
    const turns = seek.comes(sentence);
    const told = turns.length > 0 ? undefined : seek.told(sentence, cuts.length > 0);
    const [turn, other] = told === undefined ? turns : [told];
    if (!turn || isSame(turn.site, last) || (sentence.index === inside && !isSite(turn.site, false))) continue;
    const doubt = doubtOf(sentence, other);
    if (doubt !== undefined) {
      guesses.push({ sentence: sentence.id, what: `no visit to “${turn.site}”`, why: doubt, isDoubtful: true });
      continue;
    }
    last = turn.site;
    inside = turn.actsAt;
    cuts.push({
      at: sentence.index,
      kind: 'visit',
      site: turn.site,
      title: turn.site,
      why: turn.why,
      presence: turn.isStay ? 'stated' : 'not-stated',
      isDoubtful: !turn.isStay,
    });
  }
  return { cuts, guesses };
}

function isSame(site: string, last: string | undefined): boolean {
  return last !== undefined && (site.endsWith(last) || last.endsWith(site));
}

function doubtOf(sentence: ReadSentence, other: Turn | undefined): string | undefined {
  if (OCCASION.test(sentence.told)) return 'the sentence tells of an occasion';
  if (other !== undefined) return `one sentence names several sites (“${other.site}” too)`;
  return undefined;
}

/** Finds turns in sentences of one article. */
function seeker({ sentences, actor }: Reading) {
  const inPlace = new RegExp(
    `^(?:${ADVERBS}[，,])?(?:随后|接着|当天|之后)?在([^，,。；;]{3,40})[，,](?:[^，,。；;]{0,14}[，,])?[^，,。；;]{0,16}?${actor}`,
  );
  const acts = new RegExp(`^(?:[^，,。；;：:]{0,24}[，,])?${ADVERBS}${actor}`);
  const moves = new RegExp(`^(${ADVERBS}${actor})?(${ADVERBS})(?:${COMES})了?([^，,。；;]{2,60})`);
  const looks = new RegExp(`^(${ADVERBS}${actor})?(${ADVERBS})(?:${LOOKS})了?([^，,。；;]{2,60})`);

  const comes = ({ told, text }: ReadSentence): Turn[] => {
    // What stands before the verb of speech names who acts; 在甲园区，乙指出 has the verb behind him.
    const found: Turn[] = [];
    const [, place] = inPlace.exec(told) ?? [];
    const there = place === undefined ? undefined : siteIn(place, true);
    if (there !== undefined) found.push({ site: there, why: `“在${there}”, and who acts there`, isStay: true });
    if (!new RegExp(actor).test(told)) return found;
    let isActor = false;
    for (const clause of told.split(/[，,；;]/)) {
      isActor ||= acts.test(clause);
      for (const [form, isStay] of [
        [moves, true],
        [looks, false],
      ] as const) {
        const [whole, who, , words = ''] = form.exec(clause) ?? [];
        const site =
          whole === undefined || !(isActor || who || /^(?:来到|走进|步入|登上|随后|接着)/.test(clause))
            ? undefined
            : siteIn(words, isStay);
        if (site === undefined || found.some((one) => isSame(site, one.site))) continue;
        found.push({ site, why: `“${clause.slice(0, 40)}”`, isStay: true });
        break;
      }
    }
    return found.filter(({ site }) => text.includes(site));
  };

  /** A sentence of narrative that tells of a site, with somebody who acts directly behind it and names no other. */
  const told = (sentence: ReadSentence, isTour: boolean): Turn | undefined => {
    if (sentence.saidAt !== undefined || acts.test(sentence.text.slice(0, 60))) return undefined;
    const site = siteTold(sentence.text);
    if (site === undefined) return undefined;
    const next = sentences.slice(sentence.index + 1, sentence.index + 3);
    const at = next.findIndex((one) => !one.goesOn && new RegExp(`^${ADVERBS}${actor}`).test(one.text.slice(0, 60)));
    const acting = next[at];
    if (!acting || next.slice(0, at).some((one) => siteTold(one.text) !== undefined)) return undefined;
    if (comes(acting).some((turn) => !isSame(turn.site, site) && isSite(turn.site, false))) return undefined;
    const isStay = STAYS.test(acting.told);
    const isThere = isStay || /听取|了解|询问/.test(acting.told);
    if (!isThere && !isTour) return undefined;
    const why = `tells of the place, and then “${acting.text.slice(0, 30)}”`;
    return { site, why, isStay, actsAt: acting.index };
  };
  return { comes, told };
}
