/** Voices that read Chinese. */

/** What of a voice counts. */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

/** Kinds of Chinese, the best last: 粤语 where there is nothing else, then other Mandarin, unnamed Chinese, the mainland's. */
const KINDS = [
  /^(?:yue|zh-yue|zh-hk|zh-mo|zh-hant-(?:hk|mo))\b/,
  /^(?:zh|cmn)\b/,
  /^(?:zh|cmn)$/,
  /^(?:zh|cmn)-(?:cn|hans(?:-cn)?)$/,
];

/** Gives the voice that reads the mainland's Chinese best, one of the machine's own before one that needs the network; nothing where none is Chinese. */
export function bestVoice<T extends Voice>(voices: readonly T[]): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const voice of voices) {
    const mark = worth(voice);
    if (mark > most) [best, most] = [voice, mark];
  }
  return best;
}

function worth({ lang, localService }: Voice): number {
  // Android writes zh_CN.
  const name = lang.toLowerCase().replace(/_/g, '-');
  const isCantonese = KINDS[0]?.test(name) ?? false;
  const kind = isCantonese ? 1 : KINDS.reduce((found, pattern, index) => (pattern.test(name) ? index + 1 : found), 0);
  return kind === 0 ? 0 : kind * 2 + (localService ? 1 : 0);
}
