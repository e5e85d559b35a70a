/** /api/topics.json and /api/topics/<topic>.json: the subjects under which the site files sections. */
import { z } from 'zod';
import type { Library } from '../../model';
import { paths } from '../../paths';
import { topicEntries, topicWhole } from '../../queries/topics';
import { SECTION_KINDS } from '../../vocabulary';
import { briefingHeadOf } from './briefing';
import { feedsOf, feedsSchema } from './feeds';
import { type At, headOf, headSchema } from './head';
import { briefingHead, presence } from './parts';
import { topicHead, topicHeadOf } from './topic-head';
import { address, count, sentenceId, siteWords, slug, statementId } from './words';

const counts = z.strictObject({
  visits: count('Visits under it', '调研点数'),
  statements: count('Statements under it', '转述数'),
  tasks: count('Tasks under it', '任务数'),
});

/** The schema of the list of topics. */
export const topicsDocument = z
  .strictObject({
    ...headSchema('topics'),
    topics: z.array(z.strictObject({ ...topicHead, counts, feeds: feedsSchema })),
  })
  .meta({ id: 'TopicsDocument', description: 'The subjects under which the site files sections. 主题（本站归类）。' });

/** The schema of a topic's document. */
export const topicDocument = z
  .strictObject({
    ...headSchema('topic'),
    ...topicHead,
    counts,
    feeds: feedsSchema,
    briefings: z
      .array(
        z.strictObject({
          ...briefingHead,
          sections: z.array(
            z.strictObject({
              kind: z.enum(SECTION_KINDS),
              slug: slug('the section, within its briefing', '节'),
              title: siteWords('an editorial title', '小标题，由本站所拟'),
              titleOrigin: z.literal('editorial'),
              presence: presence.exactOptional(),
              reason: sentenceId.exactOptional(),
              sentences: z.array(sentenceId).meta({
                description:
                  'What stands under the topic: the whole section, or the one sentence that is the reason. 归入主题的句子。',
              }),
              permalink: address('the section in the text', '该节在全文中的位置'),
            }),
          ),
          statements: z.array(statementId),
        }),
      )
      .meta({ description: 'Where it stands; the text is in the briefings. 出处，文字见各篇报道。' }),
  })
  .meta({ id: 'TopicDocument', description: 'All that the site files under a topic. 一个主题。' });

/** Gives every topic with its counts. */
export function topicsData(at: At, library: Library): z.output<typeof topicsDocument> {
  return {
    ...headOf(at, 'topics'),
    topics: topicEntries(library).map(({ topic, counts: counted }) => ({
      ...topicHeadOf(at, topic),
      counts: { ...counted },
      feeds: feedsOf(at, library, topic.slug),
    })),
  };
}

/** Gives where a topic stands, or nothing where there is no such topic. */
export function topicData(at: At, library: Library, name: string): z.output<typeof topicDocument> | undefined {
  const page = topicWhole(library, name);
  if (!page) return undefined;
  return {
    ...headOf(at, 'topic'),
    ...topicHeadOf(at, page.topic),
    counts: { ...page.counts },
    feeds: feedsOf(at, library, name),
    briefings: page.briefings.map(({ briefing, sections }) => ({
      ...briefingHeadOf(at, briefing),
      sections: sections.map(({ section, reason, passages }) => ({
        kind: section.kind,
        slug: section.slug,
        title: section.title,
        titleOrigin: 'editorial' as const,
        ...(section.kind === 'visit' ? { presence: section.presence } : {}),
        ...(reason === undefined ? {} : { reason }),
        sentences: passages.flatMap((passage) => passage.sentences.map(({ id }) => id)),
        permalink: at(paths.section(briefing.slug, section.slug)),
      })),
      statements: briefing.statements.filter(({ topics }) => topics.includes(name)).map(({ id }) => id),
    })),
  };
}
