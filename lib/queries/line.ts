/** A briefing as a line: where the text goes, under which topics, and how much of it is said. */
import type { Briefing, Extent, Library, Line, Section, Sentence, Statement, Stop, TopicRun, Voice } from '../model';
import { topicsOf, visitsOf } from './find';
import { topicPlace } from './topics';

/** Gives a briefing's visits in the text's order with their topics over them, and its other sections. */
export function lineOf(library: Library, briefing: Briefing): Line {
  const stops = visitsOf(briefing).map((visit, index) => ({
    number: index + 1,
    visit,
    topics: topicsOf(library, visit.topics),
    ...extentOf(briefing, visit),
  }));
  return {
    stops,
    runs: stops.flatMap((stop) => runsFrom(stops, stop)),
    placeOf: (topic, section) => topicPlace(library, topic, briefing, section),
    apart: briefing.sections
      .filter((section) => section.kind !== 'visit')
      .map((section) => ({ section, ...extentOf(briefing, section) })),
  };
}

/** Gives what each sentence of a section is, and how what is said there is said. */
export function extentOf(briefing: Briefing, section: Section): Extent {
  const own = new Set(section.sentences);
  const sentences = briefing.sentences.filter(({ id }) => own.has(id));
  return { voices: sentences.map(voiceOf), modes: modesIn(briefing.statements, sentences) };
}

/** Gives what a sentence is; an attribution (他、蓝佛安) is no narrative, but an opening that tells something is. */
export function voiceOf(sentence: Pick<Sentence, 'parts' | 'statements'>): Voice {
  if (sentence.statements.length === 0) return 'told';
  return sentence.parts.some(({ role }) => role === 'narrative') ? 'both' : 'said';
}

/** Gives how what is said in sentences is said, each mode once. */
export function modesIn(
  statements: readonly Statement[],
  sentences: readonly Pick<Sentence, 'statements'>[],
): Statement['mode'][] {
  const said = new Set(sentences.flatMap((sentence) => sentence.statements));
  return [...new Set(statements.filter(({ id }) => said.has(id)).map(({ mode }) => mode))];
}

/** The topics that this stop has and the one before it has not, each as far as it goes on. */
function runsFrom(stops: readonly Stop[], { number, visit, topics }: Stop): TopicRun[] {
  const before = stops[number - 2];
  return visit.topics.flatMap((slug): TopicRun[] => {
    const topic = topics.find((one) => one.slug === slug);
    if (!topic || before?.topics.includes(topic)) return [];
    const end = stops.findIndex((stop) => stop.number > number && !stop.topics.includes(topic));
    return [{ topic, from: number, span: (end === -1 ? stops.length : end) - number + 1 }];
  });
}
