/** Whether there is a voice that reads Chinese. */

/** Mandarin or 粤语; Android writes zh_CN. */
const CHINESE = /^(?:zh|cmn|yue)(?![a-z])/i;

/** Tells whether one of the voices reads Chinese. */
export function hasVoice(voices: readonly { readonly lang: string }[]): boolean {
  return voices.some(({ lang }) => CHINESE.test(lang));
}

/** Calls back once there is a Chinese voice: browsers load theirs late, and some never have one. */
export function whenVoice(synthesis: SpeechSynthesis, found: () => void): void {
  // Old WebKit has the event as a property alone.
  const named: Pick<SpeechSynthesis, 'onvoiceschanged'> = synthesis;
  const old = 'addEventListener' in synthesis ? undefined : named;
  const look = () => {
    if (!hasVoice(synthesis.getVoices())) return;
    if (old) old.onvoiceschanged = null;
    else synthesis.removeEventListener('voiceschanged', look);
    found();
  };
  if (old) old.onvoiceschanged = look;
  else synthesis.addEventListener('voiceschanged', look);
  look();
}
