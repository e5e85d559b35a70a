/** The words for what a sentence is in the pictures. */
import type { Extent, Statement, Voice } from '../model';
import { modesLabel, VOICE_LABELS } from '../vocabulary';

/** Gives what such a sentence is called where it is said in these modes: 叙述, 转述, 叙述和转述. */
export function voiceName(voice: Voice, modes: readonly Statement['mode'][]): string {
  if (voice === 'told') return VOICE_LABELS.narrative;
  const said = modesLabel(new Set(modes));
  return voice === 'said' ? said : `${VOICE_LABELS.narrative}${said.includes('和') ? '、' : '和'}${said}`;
}

/** Gives how many sentences there are, and of how many something is said: 5句，2句含转述; in pieces that no line breaks. */
export function extentWords({ voices, modes }: Extent): string[] {
  const all = voices.length;
  const said = voices.filter((voice) => voice !== 'told').length;
  if (said === 0) return [`${all}句`];
  const verb = said === all && !voices.includes('both') ? '为' : '含';
  const which = said < all ? `${said}句` : all > 1 ? '均' : '';
  return [`${all}句，`, `${which}${verb}${modesLabel(new Set(modes))}`];
}
