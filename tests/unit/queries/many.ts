/** A library of many briefings, for what must stay bounded. */
import type { Briefing, Library } from '@/lib/model';
import { briefing, library } from './library';

/** Gives a library of copies of the real article, the newest first; the last has phrases that no other has. */
export function manyBriefings(count: number, ownPhrases = 0): Library {
  const copies = Array.from({ length: count }, (_, index): Briefing => ({ ...briefing, slug: `copy-${index + 1}` }));
  const own = Array.from({ length: ownPhrases }, (_, index) => ({
    text: `词${index + 1}`,
    slug: `${'abcdefghijklmnopqrstuvwxyz'.charAt(index % 26)}-${index + 1}`,
    aliases: [],
    settled: false,
  }));
  const [first] = briefing.phrases;
  const last = copies.at(-1);
  if (!first || !last) throw new Error('There is no phrase to copy.');
  const phrases = [...last.phrases, ...own.map(({ text }) => ({ ...first, text }))];
  return {
    ...library,
    briefings: [...copies.slice(0, -1), { ...last, phrases }],
    phrases: [...library.phrases, ...own],
  };
}
