/** /api/library.json: where everything is. */
import { z } from 'zod';
import type { Library } from '../../model';
import { paths } from '../../paths';
import { copyrightNote } from '../../vocabulary/genres';
import { briefingHeadOf, factsOf } from './briefing';
import { feedsOf, feedsSchema } from './feeds';
import { type At, headOf, headSchema } from './head';
import { briefingHead, facts, rights, sha256 } from './parts';
import { withdrawnOf, withdrawnSchema } from './standing';
import { topicHead, topicHeadOf } from './topic-head';
import { address, count, siteWords } from './words';

/** The schema of the library's document. */
export const libraryDocument = z
  .strictObject({
    ...headSchema('library'),
    site: z.strictObject({
      name: siteWords('the site’s name', '站名'),
      publisher: siteWords('who publishes the site', '发布者').exactOptional(),
      contact: siteWords('where corrections are sent', '更正的联系方式').exactOptional(),
      url: address('the site', '本站').exactOptional(),
    }),
    rights,
    topics: z.array(z.strictObject(topicHead)),
    briefings: z
      .array(
        z.strictObject({
          ...briefingHead,
          ...facts,
          sha256,
          paragraphs: count('Paragraphs', '段数'),
          sentences: count('Sentences', '句数'),
          statements: count('Statements', '转述数'),
        }),
      )
      .meta({ description: 'Newest first, undated ones last. 新的在前，日期不详的在后。' }),
    withdrawn: withdrawnSchema,
    documents: z.strictObject({
      statements: address('the index of statements', '转述索引'),
      phrases: address('the index of phrases', '引号用语索引'),
      topics: address('the topics', '主题'),
      schema: address('the JSON Schema', 'JSON Schema'),
    }),
    feeds: feedsSchema,
  })
  .meta({ id: 'LibraryDocument', description: 'Where everything is. 总目录。' });

/** Gives where everything is. */
export function libraryData(at: At, library: Library): z.output<typeof libraryDocument> {
  const { name, publisher, contact, url } = library.site;
  return {
    ...headOf(at, 'library'),
    site: {
      name,
      ...(publisher === undefined ? {} : { publisher }),
      ...(contact === undefined ? {} : { contact }),
      ...(url === undefined ? {} : { url }),
    },
    rights: copyrightNote(library.briefings),
    topics: library.topics.map((topic) => topicHeadOf(at, topic)),
    briefings: library.briefings.map((briefing) => ({
      ...briefingHeadOf(at, briefing),
      ...factsOf(briefing),
      sha256: briefing.sha256,
      paragraphs: briefing.paragraphs.length,
      sentences: briefing.sentences.length,
      statements: briefing.statements.length,
    })),
    ...withdrawnOf(at, library),
    documents: {
      statements: at(paths.api('statements')),
      phrases: at(paths.api('phrases')),
      topics: at(paths.api('topics')),
      schema: at(paths.api('schema')),
    },
    feeds: feedsOf(at, library),
  };
}
