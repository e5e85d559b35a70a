/** Sentences in which the text turns to a site: somebody comes there or acts there, or the place is told of. */
import type { Reading, ReadSentence } from './reading';
import { isInner, isSeveral, isSite, siteIn, siteTold } from './sites';

const ADVERBS = '[^，,。；;：:]{0,12}?';
const COMES =
  '来到|走进|前往|步入|抵达|深入|登上|走访|到访|奔赴|赶赴|赶到|去往|赴|(?<![谈说看想得达遇做提感收听受直解找见学及识])到';
const LOOKS = '考察|察看|查看|参观|视察|调研|检查|看望|慰问';
/** With the actor before them these words say that he was there. */
export const STAYS = new RegExp(
  `来到|走进|前往|步入|抵达|登上|走访|奔赴|赶赴|赶到|${LOOKS}|边走边看|试乘|观看|漫步|实地|现场|驻足|走到|走上|沿着|品尝|体验|握手|交谈|拉家常|揭牌|揭幕|植树|合影`,
);
/** Somebody who is at a site goes so into its rooms. */
const MAX_ROOM = 6;
const GOES_IN = /^(?:走进|步入|登上|深入)|^.{0,24}(?:走进|步入|登上)/;
/** A clause that needs no name before it. */
const OPENS = /^(?:来到|走进|步入|登上|随后|接着)/;

/** A site, or several in one sentence, that the text turns to. */
export interface Turn {
  readonly site: string;
  /** What in the text says so. */
  readonly why: string;
  readonly isStay: boolean;
  /** Whether the words name more than one site. */
  readonly isSeveral: boolean;
  /** Whether it may well be a room of the site where somebody is. */
  readonly isRoom: boolean;
  /** Where it is only told of: the sentence in which somebody acts there. */
  readonly actsAt?: number;
}

/** Tells whether two names are of one site, one of them shorter. */
export function isSame(site: string, last: string | undefined): boolean {
  return last !== undefined && (site.endsWith(last) || last.endsWith(site));
}

/** Gives a function that finds the sites to which a sentence turns, the first the one that counts; `isTour` after a visit. */
export function turnFinder(reading: Reading): (sentence: ReadSentence, isTour: boolean) => readonly Turn[] {
  const { sentences, actor } = reading;
  const inPlace = new RegExp(
    `^(?:${ADVERBS}[，,])?(?:随后|接着|当天|之后)?在([^，,。；;]{3,40})[，,](?:[^，,。；;]{0,14}[，,])?[^，,。；;]{0,16}?${actor}`,
  );
  const acts = new RegExp(`^(?:[^，,。；;：:]{0,24}[，,])?${ADVERBS}${actor}`);
  const actsFirst = new RegExp(`^${ADVERBS}${actor}`);
  const named = new RegExp(actor);
  const forms = [COMES, LOOKS].map((verbs) => ({
    form: new RegExp(`^(${ADVERBS}${actor})?(?:${ADVERBS})(?:${verbs})[了过]?([^，,。；;]{2,60})`),
    isStay: verbs === COMES,
  }));

  const placeIn = (clause: string, isActor: boolean): Turn | undefined => {
    for (const { form, isStay } of forms) {
      const [whole, who, words = ''] = form.exec(clause) ?? [];
      if (whole === undefined || !(isActor || who || OPENS.test(clause))) continue;
      const several = isStay ? isSeveral(words) : undefined;
      const site = several ?? siteIn(words, isStay);
      if (site === undefined) continue;
      const isRoom = GOES_IN.test(clause) && isInner(site) && site.length <= MAX_ROOM;
      return { site, why: `“${clause.slice(0, 40)}”`, isStay: true, isSeveral: several !== undefined, isRoom };
    }
    return undefined;
  };

  const comes = ({ told, index }: ReadSentence): Turn[] => {
    const found: Turn[] = [];
    const place = inPlace.exec(told)?.[1] ?? '';
    const several = isSeveral(place);
    const there = several ?? siteIn(place, true);
    const why = `“在${there}”, and who acts there`;
    if (there !== undefined)
      found.push({ site: there, why, isStay: true, isSeveral: several !== undefined, isRoom: false });
    // 走进甲厂，机器轰鸣。 says in the next sentence who.
    const next = sentences[index + 1];
    const isNamed =
      named.test(told) || (OPENS.test(told) && next !== undefined && actsFirst.test(next.text.slice(0, 60)));
    if (!isNamed) return found;
    let isActor = false;
    for (const clause of told.split(/[，,；;。]/)) {
      isActor ||= acts.test(clause);
      const turn = placeIn(clause, isActor);
      // Inside the first there are rooms and houses.
      const isWithin = turn && found.length > 0 && !turn.isSeveral && isInner(turn.site);
      if (turn && !isWithin && !found.some(({ site }) => isSame(turn.site, site))) found.push(turn);
    }
    return found;
  };

  const told = (sentence: ReadSentence, isTour: boolean): Turn[] => {
    if (sentence.saidAt !== undefined || acts.test(sentence.text.slice(0, 60))) return [];
    const next = sentences.slice(sentence.index + 1, sentence.index + 3);
    const at = next.findIndex((one) => !one.goesOn && actsFirst.test(one.text.slice(0, 60)));
    const acting = next[at];
    if (!acting || next.slice(0, at).some((one) => siteTold(one.text, false) !== undefined)) return [];
    const isStay = STAYS.test(acting.told);
    const site = siteTold(sentence.text, isStay);
    if (site === undefined || !(isTour || isStay || /听取|了解|询问/.test(acting.told))) return [];
    if (comes(acting).some((turn) => !isSame(turn.site, site) && !isInner(turn.site))) return [];
    const why = `tells of the place, and then “${acting.text.slice(0, 30)}”`;
    return [{ site, why, isStay, isSeveral: false, isRoom: false, actsAt: acting.index }];
  };

  return (sentence, isTour) => {
    const turns = comes(sentence).filter(
      ({ site, isSeveral: many }) => (many || isSite(site, true)) && sentence.text.includes(site),
    );
    return turns.length > 0 ? turns : told(sentence, isTour);
  };
}
