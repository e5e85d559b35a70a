/** How what is heard is written, so that the check reads the very speaker that was found, and no other. */
import { VFile } from 'vfile';
import { splitLine } from '../../content/attribution';
import type { SourceSentence } from '../../content/cover-messages';
import type { SentenceId } from '../../model';
import type { FoundVerb, FoundVoice, Guess } from '../model';
import type { Spoken } from './speakers';
import type { Heard } from './state';

/** What is written, and what had to be left because it cannot be. */
export interface Settled {
  readonly voices: ReadonlyMap<SentenceId, FoundVoice>;
  readonly guesses: readonly Guess[];
}

/** Gives the voices of the sentences heard; `speaker` is the briefing's. */
export function settle(
  sentences: readonly SourceSentence[],
  heard: ReadonlyMap<SentenceId, Heard>,
  speaker: string | undefined,
): Settled {
  const voices = new Map<SentenceId, FoundVoice>();
  const guesses: Guess[] = [];
  let before: string | undefined;
  let isOpen = false;
  let run: SentenceId[] = [];
  for (const { id, text } of sentences) {
    const one = heard.get(id);
    if (!one) {
      isOpen = false;
      continue;
    }
    if (one.begins) run = [];
    if (one.spoken.length === 0) {
      if (!isOpen && !one.begins && run.length === 0) {
        guesses.push({
          sentence: id,
          what: 'left as narrative',
          why: 'what it would go on with was left',
          isDoubtful: true,
        });
        continue;
      }
      if (one.begins || run.length > 0) run.push(id);
      voices.set(id, { voice: 'statement', verbs: [], ...(one.begins ? { begins: true } : {}) });
      guesses.push(one.guess);
      continue;
    }
    const verbs = write(text, one.spoken, speaker, before);
    if (!verbs) {
      for (const gone of run) voices.delete(gone);
      run = [];
      isOpen = false;
      guesses.push({
        sentence: id,
        what: 'left as narrative',
        why: `${one.guess.why}; the check reads it otherwise`,
        isDoubtful: true,
      });
      continue;
    }
    voices.set(id, { voice: 'statement', verbs });
    guesses.push(one.guess);
    before = one.spoken.at(-1)?.speaker;
    isOpen = true;
    run = [];
  }
  return { voices, guesses };
}

/** The verbs with as few links as say who speaks; nothing where the check would not read these speakers. */
function write(
  text: string,
  spoken: readonly Spoken[],
  speaker: string | undefined,
  before: string | undefined,
): FoundVerb[] | undefined {
  for (const ways of ['few', 'named', 'lead'] as const) {
    const verbs = spoken.map(({ start, end, ...one }): FoundVerb => {
      const who = ways === 'lead' ? (one.lead ?? one.who) : linkOf(text, { start, end, ...one }, spoken);
      const isPlain = one.speaker === speaker && ways === 'few';
      return { start, end, ...(isPlain || !who ? {} : { who: { ...who, name: one.speaker } }) };
    });
    if (isReadSo(text, verbs, spoken, speaker, before)) return verbs;
  }
  return undefined;
}

/** The words to link: those that name the speaker, and for a verb further on all of their clause before them, where the check looks. */
function linkOf(text: string, { who, start }: Spoken, spoken: readonly Spoken[]) {
  if (!who) return undefined;
  const from = spoken.filter((one) => one.start < start).at(-1)?.end ?? 0;
  if (!/[,，]/.test(text.slice(who.end, start))) return who;
  const clause = Math.max(from, ...[...'，,；;'].map((mark) => text.lastIndexOf(mark, who.start - 1) + 1));
  return who.start > 0 ? { start: clause, end: who.end } : who;
}

function isReadSo(
  text: string,
  verbs: readonly FoundVerb[],
  spoken: readonly Spoken[],
  speaker: string | undefined,
  before: string | undefined,
): boolean {
  const file = new VFile();
  const links = verbs.flatMap(({ who }) =>
    who ? [{ start: who.start, end: who.end, url: `person:${encodeURIComponent(who.name)}` }] : [],
  );
  const line = { text, emphasised: verbs, links, placeOf: () => ({ line: 1, column: 1 }) };
  const read = splitLine(file, line, speaker, before);
  return file.messages.length === 0 && read.verbs.every((verb, index) => verb.speaker === spoken[index]?.speaker);
}
