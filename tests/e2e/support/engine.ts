/** A speech engine that a test steers: it says what it is given, and ends, fails or tells late when it is told to. */
import type { Page } from '@playwright/test';

/** What the engine was given to say. */
export interface Said {
  readonly text: string;
  readonly rate: number;
  readonly voice: string;
}

const MANDARIN = { name: '普通话', lang: 'zh-CN', localService: true, default: false, voiceURI: 'zh' };
const ENGLISH = { name: 'English', lang: 'en-US', localService: true, default: true, voiceURI: 'en' };

/** Puts the engine in the browser's place; its Chinese voice is there at once, or when the test says `voices`. */
export async function installEngine(page: Page, isLate = false): Promise<void> {
  await page.addInitScript(
    ({ mandarin, english, late }) => {
      interface Utterance {
        text: string;
        rate: number;
        voice: { name: string } | null;
        onend: ((event: Event) => void) | null;
        onerror: ((event: Event) => void) | null;
      }
      const said: { text: string; rate: number; voice: string }[] = [];
      const old: Utterance[] = [];
      let current: Utterance | undefined;
      let voices = late ? [english] : [english, mandarin];
      let mayAlwaysSpeak = false;
      const engine = Object.assign(new EventTarget(), {
        speaking: false,
        pending: false,
        getVoices: () => voices,
        // As on an iPhone: what is said while no button is being pressed, before anything was, is dropped without a word.
        speak(utterance: Utterance) {
          mayAlwaysSpeak ||= window.event?.isTrusted === true && window.event.type === 'click';
          if (!mayAlwaysSpeak || utterance.text === '') return;
          current = utterance;
          said.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice?.name ?? '' });
          document.documentElement.setAttribute('data-said', JSON.stringify(said));
        },
        cancel() {
          if (current) old.push(current);
          current = undefined;
        },
      });
      const orders: Record<string, () => void> = {
        end: () => {
          const ended = current;
          current = undefined;
          ended?.onend?.(new Event('end'));
        },
        fail: () => current?.onerror?.(new Event('error')),
        // What real engines tell of cancelled utterances, and when: after the next has begun.
        late: () => {
          for (const utterance of old.splice(0)) {
            utterance.onerror?.(new Event('error'));
            utterance.onend?.(new Event('end'));
          }
        },
        voices: () => {
          voices = [english, mandarin];
          engine.dispatchEvent(new Event('voiceschanged'));
        },
      };
      document.addEventListener('engine', (event) => {
        if (event instanceof CustomEvent) orders[event.detail]?.();
      });
      Object.defineProperty(window, 'speechSynthesis', { value: engine });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          rate = 1;
          voice = null;
          onend = null;
          onerror = null;
          constructor(readonly text: string) {}
        },
      });
    },
    { mandarin: MANDARIN, english: ENGLISH, late: isLate },
  );
}

/** Tells the engine what happens now. */
export async function tellEngine(page: Page, order: 'end' | 'fail' | 'late' | 'voices'): Promise<void> {
  await page.evaluate((detail) => document.dispatchEvent(new CustomEvent('engine', { detail })), order);
}

/** Gives what the engine was given to say so far, in order. */
export async function said(page: Page): Promise<Said[]> {
  return JSON.parse((await page.locator('html').getAttribute('data-said')) ?? '[]');
}

/** A sentence as it was read: its place in the bar, what was said of it, and what was marked meanwhile. */
export interface ReadSentence {
  readonly place: string;
  readonly text: string;
  readonly marked: string;
}

/** Presses 朗读 and lets the engine speak to the end of the page. */
export async function readThrough(page: Page): Promise<ReadSentence[]> {
  await page.getByRole('button', { name: '朗读', exact: true }).click();
  await page.locator('.aloud-bar').waitFor();
  return page.evaluate(() => {
    const read: { place: string; text: string; marked: string }[] = [];
    const texts = (): { text: string }[] => JSON.parse(document.documentElement.getAttribute('data-said') ?? '[]');
    for (let place = barWords(); place !== undefined; place = barWords()) {
      const text = texts().pop()?.text ?? '';
      const marked = [...document.querySelectorAll('.aloud')].map((one) => one.textContent).join('');
      const last = read[read.length - 1];
      if (last?.place === place) last.text += text;
      else read.push({ place, text, marked });
      document.dispatchEvent(new CustomEvent('engine', { detail: 'end' }));
    }
    return read;

    function barWords() {
      return document.querySelector('.aloud-bar p')?.textContent ?? undefined;
    }
  });
}
