/** Topics that a section suggests by words which earlier sections with the topic share. */
import type { Library, Topic } from '../../model';
import { beginningsOf, gramsOf, knownIn } from './grams';

/** A topic and the words that suggest it. */
export interface Suggested {
  readonly topic: string;
  readonly words: readonly string[];
  /** Whether the words are few. */
  readonly isThin: boolean;
}

/** Shared by as few sections as this a word says half as much: it may be chance. */
const FEW = 3;
/** How much of the sections with a word must have the topic. */
const PRECISION = 0.75;
const NEEDED = 2.5;
const AMPLE = 4;
const COUNTED = /^([二两三四五六七八九十]|\d{1,2})项任务$/;
/** Words of scopes that say nothing of their own. */
const EMPTY = /^(?:有关|保障|报道|它们|围绕|建设|项目|企业|应用|服务|中心)$/;

interface Counts {
  all: number;
  readonly by: Map<string, number>;
}

/** Gives a function that suggests topics for texts of sections of one article; the library is read once, for the words that it has. */
export function topicFinder(library: Library, texts: readonly string[]): (text: string) => Suggested[] {
  const topics = library.topics.filter(({ title }) => !COUNTED.test(title));
  const named = topics.flatMap(({ title, scope }) => [...wordsOf(title), ...wordsOf(scope)]);
  const wanted = new Set([...named, ...texts.flatMap((text) => [...gramsOf(text)])]);
  const counts = countIn(library, wanted, new Set(topics.map(({ slug }) => slug)));
  return (text) => {
    const own = gramsOf(text);
    return topics.flatMap((topic) => {
      const found = evidence(topic, own, counts, text);
      const score = found.reduce((sum, { weight }) => sum + weight, 0);
      const words = found.map(({ word }) => word).slice(0, 6);
      return score >= NEEDED ? [{ topic: topic.slug, words, isThin: score < AMPLE }] : [];
    });
  };
}

/** Gives the topic for lists of as many tasks as an article has (五项任务 for five), unless earlier lists with it are of other lengths. */
export function countedTopic({ topics, briefings }: Library, tasks: number): Topic | undefined {
  const numeral = ['', '', '[二两]', ...'三四五六七八九十'][tasks];
  if (!numeral) return undefined;
  const topic = topics.find(({ title }) => new RegExp(`^(?:${numeral}|${tasks})项任务$`).test(title));
  const lengths = briefings
    .map(({ sections }) =>
      sections.filter(({ kind, topics: filed }) => kind === 'task' && filed.includes(topic?.slug ?? '')),
    )
    .flatMap(({ length }) => (length > 0 ? [length] : []));
  return lengths.length === 0 || lengths.includes(tasks) ? topic : undefined;
}

function evidence(
  { slug, title, scope }: Topic,
  own: ReadonlySet<string>,
  counts: ReadonlyMap<string, Counts>,
  text: string,
) {
  const scored = new Map<string, number>();
  for (const word of own) {
    const { all = 0, by } = counts.get(word) ?? {};
    const shared = by?.get(slug) ?? 0;
    if (shared >= 2 && shared >= PRECISION * all) scored.set(word, shared > FEW ? 1 : 0.5);
  }
  const titles = wordsOf(title);
  for (const word of [...titles, ...wordsOf(scope)]) {
    if (!text.includes(word)) continue;
    const { all = 0, by } = counts.get(word) ?? {};
    const shared = by?.get(slug) ?? 0;
    // A word that the site files elsewhere too is no sign of the topic.
    if (all > 0 && shared < PRECISION * all) continue;
    const isTitle = titles.includes(word);
    const isTold = shared > 0 || text.split(word).length > 2;
    scored.set(word, isTitle && isTold ? 2.5 : word.length > 3 ? 1.5 : 1.25);
  }
  const words = [...scored.keys()].sort((a, b) => b.length - a.length);
  const kept: string[] = [];
  for (const word of words) if (!kept.some((longer) => overlaps(longer, word))) kept.push(word);
  return kept.map((word) => ({
    word,
    weight: Math.max(...words.filter((one) => word.includes(one)).map((one) => scored.get(one) ?? 0)),
  }));
}

/** Pieces of one word count once. */
function overlaps(longer: string, word: string): boolean {
  return longer.includes(word) || longer.startsWith(word.slice(1)) || longer.endsWith(word.slice(0, -1));
}

function wordsOf(text: string): string[] {
  return text
    .split(/[、，。；和的与及中]|围绕|所做/)
    .filter((word) => word.length >= 2 && word.length <= 6 && !EMPTY.test(word));
}

/** In how many sections of the library each wanted word stands, and in how many of each topic. */
function countIn(library: Library, wanted: ReadonlySet<string>, topics: ReadonlySet<string>): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  const beginnings = beginningsOf(wanted);
  for (const { sections, sentences } of library.briefings) {
    const texts = new Map<string, string[]>();
    for (const { section, text } of sentences) {
      const own = texts.get(section);
      if (own) own.push(text);
      else texts.set(section, [text]);
    }
    for (const { slug, topics: filed } of sections) {
      const own = filed.filter((topic) => topics.has(topic));
      for (const gram of knownIn((texts.get(slug) ?? []).join('\n'), wanted, beginnings)) {
        const count = counts.get(gram) ?? { all: 0, by: new Map() };
        count.all += 1;
        for (const topic of own) count.by.set(topic, (count.by.get(topic) ?? 0) + 1);
        counts.set(gram, count);
      }
    }
  }
  return counts;
}
