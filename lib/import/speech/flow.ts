/** A whole article read sentence by sentence: statements, what goes on with them, and what was left. */
import type { SourceSentence } from '../../content/cover-messages';
import type { SentenceId } from '../../model';
import type { CutArticle, Guess } from '../model';
import { isEnclosed } from './ahead';
import { EITHER, goesOn, goesOnInParagraph } from './continuation';
import { BEHIND_CITED, GOES_ON, guessOf, unread } from './guesses';
import { furtherOpen, type Open, openOf, readStyle, type Style } from './openings';
import { othersWords } from './others';
import type { People } from './people';
import { closedRun, type Run } from './runs';
import { type Reading, readSentence } from './sentences';
import type { Discourse, Spoken } from './speakers';

/** How a sentence is said; who speaks is decided, how it is written is not. */
export interface Heard {
  /** None where it goes on with the statement before it. */
  readonly spoken: readonly Spoken[];
  /** Whether it is a quotation whose speaker stands behind it, in a later sentence of its paragraph. */
  readonly begins?: boolean;
  readonly guess: Guess;
}

/** What is heard in an article. */
export interface Flow {
  readonly heard: ReadonlyMap<SentenceId, Heard>;
  readonly left: readonly Guess[];
}

/** What is known when a sentence is reached. */
interface State {
  discourse: Discourse;
  open: Open | undefined;
  /** Of the paragraph: who has spoken in it, who has acted in it, whether it tells of a visit, whether all of it is speech so far. */
  speaker: string | undefined;
  actor: string | undefined;
  isVisit: boolean;
  isSpeech: boolean;
  /** The last sentence that cites somebody who is not there. */
  cited: SentenceId | undefined;
}

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
        const why = reading.left ?? unread(text) ?? guess?.why ?? (isBehindCited ? BEHIND_CITED : undefined);
        if (why !== undefined) left.push({ sentence: id, what: 'left as narrative', why, isDoubtful: true });
        const { after } = reading;
        // Who acts in a paragraph where another has spoken is not sure to be 他.
        const isAlone = after.isAlone && (state.speaker === undefined || after.person === state.speaker);
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

function hearRun(run: Run, heard: Map<SentenceId, Heard>, state: State): void {
  const { speaker, isPerson } = run.spoken;
  for (const one of run.before) {
    const guess = { sentence: one.id, what: 'a quotation', why: `${speaker} stands behind it`, isDoubtful: false };
    heard.set(one.id, { spoken: [], ...(one === run.before[0] ? { begins: true } : {}), guess });
  }
  heard.set(run.at.id, { spoken: [run.spoken], guess: guessOf(run.at.id, [run.spoken]) });
  const discourse = isPerson ? { person: speaker, isAlone: true } : { isAlone: false };
  Object.assign(state, { open: openOf(run.at, run.spoken, false, true), speaker, discourse });
}

function hearStatement(sentence: SourceSentence, reading: Reading, known: Style, state: State): void {
  const [first] = reading.spoken;
  const last = reading.spoken.at(-1);
  if (!first || !last) return;
  if (state.speaker !== undefined && last.speaker !== state.speaker && !known.isPresent(last)) {
    Object.assign(state, { open: undefined, cited: sentence.id, discourse: { isAlone: false } });
    return;
  }
  const isInitial = first.isFirst && (sentence.number === 1 || (!state.isVisit && state.isSpeech));
  const verb = sentence.text.slice(last.start, last.end);
  const open = openOf(sentence, last, isInitial && known.isFormal(last, verb), false);
  // Where one acts and another is heard, as on a visit, 他 may be either.
  const isAlone = reading.after.isAlone && (state.actor === undefined || state.actor === last.speaker);
  Object.assign(state, { open, speaker: last.speaker, discourse: { ...reading.after, isAlone } });
}

/** Says that a sentence goes on with a statement, which is then open further; or why it may; nothing where it does not. */
function continued(
  { id, number, text }: SourceSentence,
  before: string,
  { actor, left }: Reading,
  state: State,
  open: Open,
  people: People,
  isInner: (open: Open) => boolean,
): Guess | undefined {
  const other = othersWords(text, people);
  const tells = actor === 'person' || actor === 'pronoun' || other === 'acts';
  const next =
    number === 1
      ? goesOnInParagraph(text, open, before)
      : goesOn(text, open, tells, left?.startsWith('a verb of speech') === true || other === 'speaks');
  const isInside = next.why === EITHER && isInner(open);
  if (next.goesOn || isInside) {
    state.open = furtherOpen(open, text, number === 1);
    const why = isInside ? 'stands between sentences of the statement' : next.why;
    return { sentence: id, what: `${GOES_ON}${open.id}`, why, isDoubtful: next.isDoubtful };
  }
  const why = `it may go on with ${open.id}: ${next.why}`;
  return next.isDoubtful ? { sentence: id, what: 'left as narrative', why, isDoubtful: true } : undefined;
}
