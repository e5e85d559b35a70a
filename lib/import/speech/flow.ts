/** A whole article read sentence by sentence: statements, what goes on with them, and what was left. */
import type { SentenceId } from '../../model';
import type { CutArticle, Guess } from '../model';
import { isEnclosed } from './ahead';
import { isModal } from './continuation';
import { BEHIND_CITED, BEHIND_LEFT, GOES_ON, guessOf, unread } from './guesses';
import { type Open, readStyle } from './openings';
import type { People } from './people';
import { closedRun } from './runs';
import { readSentence } from './sentences';
import { continued, type Heard, hearRun, hearStatement, type State } from './state';

/** What is heard in an article. */
export interface Flow {
  readonly heard: ReadonlyMap<SentenceId, Heard>;
  readonly left: readonly Guess[];
}

/** Tells of numbers and plans, not of somebody who acts and whom the import does not know. */
const FIGURES = /\d|将/;
const VISIT = /来到|走进|察看|参观|走访|看望|考察|试乘|现场/;
const SPEAKING = /讲话|致辞|发言|主持召开|座谈会|作报告|会议|发布会|仪式|论坛/;

/** Reads an article; `skip` holds the sentences that are read already. */
export function readFlow(article: CutArticle, people: People, skip: ReadonlySet<SentenceId>): Flow {
  const { sentences } = article;
  const known = readStyle(article, people);
  const heard = new Map<SentenceId, Heard>();
  const left: Guess[] = [];
  const state: State = {
    ...{ discourse: { isAlone: false }, open: undefined, speaker: undefined, actor: undefined, cited: undefined },
    ...{ isVisit: false, isSpeech: true },
  };
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (!sentence) break;
    const { id, text, number } = sentence;
    if (number === 1) Object.assign(state, { isVisit: false, isSpeech: true, speaker: undefined, actor: undefined });
    if (skip.has(id)) {
      Object.assign(state, { open: undefined, discourse: { isAlone: false } });
      continue;
    }
    const run = state.open?.isOpenQuote ? undefined : closedRun(sentences, index, people, state.discourse);
    if (run) {
      hearRun(run, heard, state);
      index += run.before.length;
      continue;
    }
    const reading = readSentence(text, people, state.discourse);
    const isInside = state.open?.isOpenQuote === true;
    if (reading.spoken.length > 0 && !isInside) {
      heard.set(id, { spoken: reading.spoken, guess: guessOf(id, reading.spoken) });
      hearStatement(sentence, reading, known, state);
    } else {
      const before = sentences[index - 1];
      const isInner = (open: Open): boolean => isEnclosed(sentences, index, open, people);
      const guess = state.open && continued(sentence, before?.text ?? '', reading, state, state.open, people, isInner);
      if (guess?.what.startsWith(GOES_ON)) heard.set(id, { spoken: [], guess });
      else {
        const isBehindCited = number > 1 && state.cited !== undefined && state.cited === before?.id;
        const isBehindLeft =
          number > 1 && (state.speaker !== undefined || left.at(-1)?.sentence === before?.id) && isModal(text);
        const why =
          reading.left ??
          unread(text) ??
          guess?.why ??
          (isBehindCited ? BEHIND_CITED : undefined) ??
          (isBehindLeft ? BEHIND_LEFT : undefined);
        if (why !== undefined) left.push({ sentence: id, what: 'left as narrative', why, isDoubtful: true });
        const { after } = reading;
        // Who acts in a paragraph where another has spoken is not sure to be 他.
        const isAlone =
          after.isAlone &&
          (reading.actor !== 'unknown' || FIGURES.test(text)) &&
          unread(text) === undefined &&
          (state.speaker === undefined || after.person === state.speaker);
        if (reading.actor === 'person') state.actor = after.person;
        Object.assign(state, { open: undefined, discourse: { ...after, isAlone } });
      }
    }
    const told = text.slice(0, reading.spoken[0]?.start);
    if (!heard.has(id) || reading.actor === 'person') state.isVisit ||= VISIT.test(told);
    state.isSpeech &&= heard.has(id) || SPEAKING.test(text);
  }
  return { heard, left };
}
