/** Speaking by the browser’s synthesis, whose engines each have their own ways. */
import { bestVoice } from './best-voice';
import { spokenPieces } from './spoken-pieces';

/** An engine that says neither that it has ended nor that it has failed is not waited for: its slowest speaks faster. */
const WAIT_MS = { before: 6000, aCharacter: 700 };

interface Events {
  /** The text has been spoken to its end. */
  readonly done: () => void;
  /** The engine has failed, or somebody else has silenced it. */
  readonly failed: () => void;
}

/** What speaks one text at a time. */
export interface Speaker {
  /** Speaks a text from its beginning. */
  readonly say: (text: string) => void;
  /** Goes on with the piece at which it was silenced. */
  readonly goOn: () => void;
  readonly hush: () => void;
  /** Sets the speed, 1 the voice's own, from the next piece on. */
  readonly setRate: (rate: number) => void;
}

/** Makes a speaker. */
export function makeSpeaker(synthesis: SpeechSynthesis, { done, failed }: Events): Speaker {
  let pieces: string[] = [];
  let rate = 1;
  // Held here also because an engine forgets to tell of an utterance that nobody holds.
  let current: SpeechSynthesisUtterance | undefined;
  let timer = 0;

  const hush = () => {
    // Engines tell late of what was cancelled: by then it is not the current one.
    current = undefined;
    clearTimeout(timer);
    synthesis.cancel();
  };
  const goOn = () => {
    const [text] = pieces;
    if (text === undefined) return done();
    const utterance = new SpeechSynthesisUtterance(text);
    const voice = bestVoice(synthesis.getVoices());
    if (voice) utterance.voice = voice;
    utterance.lang = voice ? voice.lang : 'zh-CN';
    utterance.rate = rate;
    const unlessOld = (act: () => void) => () => {
      if (current !== utterance) return;
      current = undefined;
      clearTimeout(timer);
      act();
    };
    utterance.onend = unlessOld(() => {
      pieces = pieces.slice(1);
      goOn();
    });
    const fail = () => {
      hush();
      failed();
    };
    utterance.onerror = unlessOld(fail);
    current = utterance;
    timer = window.setTimeout(unlessOld(fail), WAIT_MS.before + (WAIT_MS.aCharacter * text.length) / rate);
    synthesis.speak(utterance);
  };
  // What another page has left.
  if (synthesis.speaking || synthesis.pending) synthesis.cancel();
  return {
    say: (text) => {
      // An idle engine is left alone: some lose what follows a cancel at once.
      if (current) hush();
      pieces = spokenPieces(text);
      goOn();
    },
    goOn,
    hush,
    setRate: (to) => {
      rate = to;
    },
  };
}
