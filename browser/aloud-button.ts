/** The button 朗读: what reads is a file of its own, which nobody loads who does not press it. */
import { button } from './button';
import { CLASS } from './classes';
import { settle, tell } from './copy';
import type * as Reading from './read-aloud';
import { SENTENCE_HOLDERS } from './sentences';
import { whenVoice } from './voices';

/** The address of that file, which the build puts here (scripts/lib/reader-files.ts). */
declare const READING_FILE: string;

const NAME = '朗读';

/** Puts 朗读 first among the page's tools, once there is a Chinese voice, where the page holds sentences of the source. */
export function addReadAloud(tools: HTMLElement): void {
  if (!('speechSynthesis' in window) || !('SpeechSynthesisUtterance' in window)) return;
  if (!document.querySelector(SENTENCE_HOLDERS)) return;
  whenVoice(speechSynthesis, () => {
    let reading: typeof Reading | undefined;
    let stop: (() => void) | undefined;
    let isLoading = false;
    let failures = 0;
    const start = ({ readAloud }: typeof Reading) => {
      settle(opener, '停止朗读');
      stop = readAloud(opener, () => {
        stop = undefined;
        opener.textContent = NAME;
      });
    };
    const load = async () => {
      isLoading = true;
      settle(opener, '正在载入');
      allowSpeech();
      try {
        reading = await loadReading(failures);
        start(reading);
      } catch {
        failures += 1;
        settle(opener, NAME);
        tell(opener, '未能载入');
      }
      isLoading = false;
    };
    const press = () => {
      if (stop) stop();
      else if (reading) start(reading);
      else if (!isLoading) void load();
    };
    const opener = button(NAME, press, `${CLASS.handy} ${CLASS.large}`);
    tools.insertBefore(opener, tools.firstChild);
  });
}

/** Many browsers keep for good that a file did not come: under an address that differs behind the # it is asked for anew. */
function loadReading(failures: number): Promise<typeof Reading> {
  return import(`${READING_FILE}#${failures}`);
}

/** An iPhone lets nobody speak but while a button is being pressed, or after that was done once: the file comes later. */
function allowSpeech(): void {
  speechSynthesis.speak(new SpeechSynthesisUtterance(''));
}
