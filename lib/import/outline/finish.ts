/** From cuts to sections: titles, slugs and topics settled, each choice told. */
import type { Library, SentenceId } from '../../model';
import type { FoundSection, Guess } from '../model';
import type { Cut } from './cuts';
import type { Reading } from './reading';
import { sectionTitles } from './section-title';
import { slugsFor } from './slugs';
import { countedTopic, topicFinder } from './topics';

/** Gives the sections and what was chosen in them. */
export function finishSections(
  cuts: readonly Cut[],
  reading: Reading,
  library: Library,
): { sections: FoundSection[]; guesses: Guess[] } {
  const own = cuts.map((cut, index) =>
    reading.sentences.slice(cut.at, cuts[index + 1]?.at ?? reading.sentences.length),
  );
  const titles = sectionTitles(cuts, own, reading);
  const slugs = slugsFor(titles);
  const texts = own.map((sentences) => sentences.map(({ text }) => text).join('\n'));
  const suggest = topicFinder(library, texts);
  const counted = countedTopic(library, cuts.filter(({ kind }) => kind === 'task').length);
  const guesses: Guess[] = [];
  const thin: Thin[] = [];
  const sections = cuts.flatMap((cut, index): FoundSection[] => {
    const [first] = own[index] ?? [];
    const [title, slug] = [titles[index], slugs[index]];
    if (!first || title === undefined || slug === undefined) return [];
    const tell = (what: string, why: string, isDoubtful: boolean) =>
      guesses.push({ sentence: first.id, what, why, isDoubtful });
    tell(kindWords(cut, title), cut.why ?? 'the text is cut where paragraphs begin', cut.isDoubtful ?? false);
    const suggested = suggest(texts[index] ?? '');
    for (const { topic, words, isThin } of suggested) {
      const shared = words.map((word) => `“${word}”`).join(' ');
      if (isThin) thin.push({ sentence: first.id, topic, shared });
      else tell(`topic ${topic}`, shared, false);
    }
    const byCount = cut.kind === 'task' && counted ? [counted.slug] : [];
    for (const topic of byCount)
      tell(`topic ${topic}`, 'the article has as many tasks as the topic’s title says', false);
    const { at: _at, why: _why, isDoubtful: _doubt, ...rest } = cut;
    return [{ ...rest, from: first.id, title, slug, topics: [...byCount, ...suggested.map(({ topic }) => topic)] }];
  });
  return { sections, guesses: [...guesses, ...thinTopics(thin)] };
}

/** A topic that rests on few words. */
interface Thin {
  readonly sentence: SentenceId;
  readonly topic: string;
  readonly shared: string;
}

/** One guess for all of them: they are looked over in one go. */
function thinTopics(thin: readonly Thin[]): Guess[] {
  const [only] = thin;
  if (only && thin.length === 1)
    return [{ sentence: only.sentence, what: `topic ${only.topic}`, why: only.shared, isDoubtful: true }];
  const listed = thin.map(({ sentence, topic, shared }) => `${sentence} ${topic} (${shared})`);
  const what = `${thin.length} topics of sections that rest on few words`;
  return only ? [{ what, why: listed.join('; '), isDoubtful: true }] : [];
}

function kindWords({ kind, site, presence, number }: Cut, title: string): string {
  if (kind === 'visit') return `visit to “${site}”${presence === 'not-stated' ? ', presence: not-stated' : ''}`;
  return kind === 'task' ? `task ${number} “${title}”` : `section “${title}”`;
}
