/** A briefing's sections by its topics: which to read for which. */
import type { Briefing, Library, Matrix } from '../model';
import { sentencesUnder, topicsOf } from './find';
import { topicPlace } from './topics';

/** Gives how many sentences of each section stand under each of the briefing's topics; nothing where it has no topic. */
export function matrixOf(library: Library, briefing: Briefing): Matrix | undefined {
  const topics = topicsOf(
    library,
    briefing.sections.flatMap((section) => section.topics),
  );
  if (topics.length === 0) return undefined;
  const rows = briefing.sections.map((section) => ({
    section,
    filings: topics.map((topic) => ({ topic, sentences: sentencesUnder(section, topic.slug).length })),
  }));
  return {
    briefing,
    placeOf: (topic, section) => topicPlace(library, topic, briefing, section),
    rows,
    topics: topics.map((topic) => ({
      topic,
      sentences: rows
        .flatMap(({ filings }) => filings)
        .filter((filing) => filing.topic === topic)
        .reduce((sum, filing) => sum + filing.sentences, 0),
    })),
  };
}
