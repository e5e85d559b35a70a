/** What is known from sentence to sentence, and how each changes it. */
import type { SourceSentence } from '../../content/cover-messages';
import type { SentenceId } from '../../model';
import type { Guess } from '../model';
import { EITHER, goesOn, goesOnInParagraph } from './continuation';
import { GOES_ON, guessOf } from './guesses';
import { furtherOpen, type Open, openOf, type Style } from './openings';
import { othersWords } from './others';
import type { People } from './people';
import type { Run } from './runs';
import type { Reading } from './sentences';
import type { Discourse, Spoken } from './speakers';

/** How a sentence is said; who speaks is decided, how it is written is not. */
export interface Heard {
  /** None where it goes on with the statement before it. */
  readonly spoken: readonly Spoken[];
  /** Whether it is a quotation whose speaker stands behind it, in a later sentence of its paragraph. */
  readonly begins?: boolean;
  readonly guess: Guess;
}

/** What is known when a sentence is reached. */
export interface State {
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

/** What is asked, of somebody who answers. */
const ASKS = /[：:]“[^”]*[？?]”[。]?$/;

/** Hears quotations whose speaker stands behind them. */
export function hearRun(run: Run, heard: Map<SentenceId, Heard>, state: State): void {
  const { speaker, isPerson } = run.spoken;
  for (const one of run.before) {
    const guess = { sentence: one.id, what: 'a quotation', why: `${speaker} stands behind it`, isDoubtful: false };
    heard.set(one.id, { spoken: [], ...(one === run.before[0] ? { begins: true } : {}), guess });
  }
  heard.set(run.at.id, { spoken: [run.spoken], guess: guessOf(run.at.id, [run.spoken]) });
  const discourse = isPerson ? { person: speaker, isAlone: true } : { isAlone: false };
  Object.assign(state, { open: openOf(run.at, run.spoken, false, true), speaker, discourse });
}

/** Keeps in mind who has spoken in a sentence, and what of it may go on. */
export function hearStatement(sentence: SourceSentence, reading: Reading, known: Style, state: State): void {
  const [first] = reading.spoken;
  const last = reading.spoken.at(-1);
  if (!first || !last) return;
  const isOther = state.speaker !== undefined && last.speaker !== state.speaker;
  if ((isOther && !known.isPresent(last)) || known.isRecalled(last)) {
    Object.assign(state, { open: undefined, cited: sentence.id, discourse: { isAlone: false } });
    return;
  }
  const isInitial = first.isFirst && (sentence.number === 1 || (!state.isVisit && state.isSpeech));
  const verb = sentence.text.slice(last.start, last.end);
  const open = openOf(sentence, last, isInitial && known.isFormal(last, verb), false);
  // Where one acts and another is heard, as on a visit, 他 may be either.
  const isSure = state.actor === undefined || state.actor === last.speaker;
  // Behind a question 他 is who answers as well.
  const isAlone = reading.after.isAlone && isSure && !ASKS.test(sentence.text);
  Object.assign(state, { open, speaker: last.speaker, discourse: { ...reading.after, isAlone } });
}

/** Says that a sentence goes on with a statement, which is then open further; or why it may; nothing where it does not. */
export function continued(
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
