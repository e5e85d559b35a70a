/** From cuts to sections: titles, slugs and topics settled, each choice told. */
import type { Library } from '../../model';
import type { FoundSection, Guess } from '../model';
import type { Cut } from './cuts';
import type { Reading } from './reading';
import { slugsFor } from './slugs';
import { headTitle, wordsTitle } from './titles';
import { countedTopic, topicFinder } from './topics';

const WHOLE = '全文';

/** Gives the sections and what was chosen in them. */
export function finishSections(
  cuts: readonly Cut[],
  reading: Reading,
  library: Library,
): { sections: FoundSection[]; guesses: Guess[] } {
  const own = cuts.map((cut, index) =>
    reading.sentences.slice(cut.at, cuts[index + 1]?.at ?? reading.sentences.length),
  );
  const titles = cuts.map((cut, index) => titleOf(cut, own[index] ?? [], cuts.length, index));
  const slugs = slugsFor(titles);
  const texts = own.map((sentences) => sentences.map(({ text }) => text).join('\n'));
  const suggest = topicFinder(library, texts);
  const counted = countedTopic(library, cuts.filter(({ kind }) => kind === 'task').length);
  const guesses: Guess[] = [];
  const sections = cuts.flatMap((cut, index): FoundSection[] => {
    const [first] = own[index] ?? [];
    const [title, slug] = [titles[index], slugs[index]];
    if (!first || title === undefined || slug === undefined) return [];
    const tell = (what: string, why: string, isDoubtful: boolean) =>
      guesses.push({ sentence: first.id, what, why, isDoubtful });
    tell(kindWords(cut, title), cut.why ?? 'the text is cut where paragraphs begin', cut.isDoubtful ?? false);
    const suggested = suggest(texts[index] ?? '');
    for (const { topic, words, isThin } of suggested)
      tell(`topic ${topic}`, words.map((word) => `“${word}”`).join(' '), isThin);
    const byCount = cut.kind === 'task' && counted ? [counted.slug] : [];
    for (const topic of byCount)
      tell(`topic ${topic}`, 'the article has as many tasks as the topic’s title says', false);
    const { at: _at, why: _why, isDoubtful: _doubt, ...rest } = cut;
    return [{ ...rest, from: first.id, title, slug, topics: [...byCount, ...suggested.map(({ topic }) => topic)] }];
  });
  return { sections, guesses };
}

function titleOf(cut: Cut, own: Reading['sentences'], count: number, index: number): string {
  // 导语 of nothing is the whole.
  if (count === 1 && (cut.title === undefined || cut.why === undefined)) return WHOLE;
  if (cut.title !== undefined && cut.title.trim() !== '') return cut.title;
  return wordsTitle(own) || headTitle(own[0]?.text ?? '') || `第${index + 1}部分`;
}

function kindWords({ kind, site, presence, number }: Cut, title: string): string {
  if (kind === 'visit') return `visit to “${site}”${presence === 'not-stated' ? ', presence: not-stated' : ''}`;
  return kind === 'task' ? `task ${number} “${title}”` : `section “${title}”`;
}
