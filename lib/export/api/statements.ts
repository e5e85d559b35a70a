/** /api/statements/<briefing>/<statement>.json and /api/statements.json: one statement alone, and all of them in short rows. */
import { z } from 'zod';
import type { Briefing, Library, Sentence, StatementId } from '../../model';
import { ADDRESS_TEMPLATES } from '../../paths';
import { groupBy } from '../../queries/group';
import { statementPage } from '../../queries/statement';
import { copyrightNote } from '../../vocabulary/genres';
import { speechNote } from '../../vocabulary/voices';
import { briefingHeadOf } from './briefing';
import { type At, headOf, headSchema } from './head';
import { briefingHead, rights, statementSchema, voice } from './parts';
import { phraseOf, sentenceOf, statementOf, voiceOf } from './rows';
import { phraseSchema, sentenceSchema } from './text';
import { topicHead, topicHeadOf } from './topic-head';
import { count, siteWords, slug, sourceWords, statementId, template } from './words';

/** The schema of a statement's document. */
export const statementDocument = z
  .strictObject({
    ...headSchema('statement'),
    briefing: z.strictObject(briefingHead),
    statement: statementSchema,
    note: siteWords('what 转述 or 发言 means', '“转述”或“发言”的含义').exactOptional(),
    rights,
    text: sourceWords(
      'its sentences, whole and joined, with a line feed between paragraphs; what is told before the verb included',
      '所在各句，整句相连，段间换行，含动词之前的叙述',
    ),
    said: sourceWords('what is said and nothing else, joined alike', '仅所说的内容，同样相连'),
    sentences: z.array(sentenceSchema),
    phrases: z.array(phraseSchema),
    topics: z.array(z.strictObject(topicHead)),
  })
  .meta({ id: 'StatementDocument', description: 'One statement alone. 一处转述。' });

/** The schema of the index of statements. */
export const statementsDocument = z
  .strictObject({
    ...headSchema('statements'),
    count: count('All statements', '转述总数'),
    templates: z.strictObject({
      data: template('a statement as a document', '一处转述的数据'),
      page: template('a statement’s page', '转述页面'),
      briefing: template(
        'a briefing as a document, with the text of all its statements',
        '一篇报道的数据，含全部转述的文字',
      ),
    }),
    briefings: z
      .array(
        z.strictObject({
          slug: briefingHead.slug,
          statements: z.array(z.strictObject({ id: statementId, ...voice, topics: z.array(slug('a topic', '主题')) })),
        }),
      )
      .meta({ description: 'As in the library document, newest first. 次序同总目录，新的在前。' }),
  })
  .meta({ id: 'StatementsDocument', description: 'Every statement in a short row. 全部转述，一处一行，不含文字。' });

/** Gives one statement alone, or nothing where there is no such statement. */
export function statementData(
  at: At,
  library: Library,
  { slug: briefingSlug }: Briefing,
  id: StatementId,
): z.output<typeof statementDocument> | undefined {
  const page = statementPage(library, briefingSlug, id);
  if (!page || 'goTo' in page) return undefined;
  const { briefing, statement } = page;
  const note = speechNote([statement], [briefing]);
  const sentences = briefing.sentences.filter((sentence) => statement.sentences.includes(sentence.id));
  const said = ({ parts }: Sentence): string =>
    parts.flatMap(({ role, text, statement: owner }) => (role === 'said' && owner === id ? [text] : [])).join('');
  return {
    ...headOf(at, 'statement'),
    briefing: briefingHeadOf(at, briefing),
    statement: statementOf(at, briefing.slug, statement),
    ...(note === '' ? {} : { note }),
    rights: copyrightNote([briefing]),
    text: join(sentences, (sentence) => sentence.text),
    said: join(sentences, said),
    sentences: sentences.map((sentence) => sentenceOf(at, briefing.slug, sentence)),
    phrases: page.phrases.map((phrase) => phraseOf(at, briefing.slug, phrase)),
    topics: page.topics.map((topic) => topicHeadOf(at, topic)),
  };
}

/** Gives every statement in a short row. */
export function statementsData(at: At, { briefings }: Library): z.output<typeof statementsDocument> {
  return {
    ...headOf(at, 'statements'),
    count: briefings.reduce((sum, { statements }) => sum + statements.length, 0),
    templates: {
      data: at(ADDRESS_TEMPLATES.statementData),
      page: at(ADDRESS_TEMPLATES.statement),
      briefing: at(ADDRESS_TEMPLATES.briefingData),
    },
    briefings: briefings.map(({ slug: briefing, statements }) => ({
      slug: briefing,
      statements: statements.map((one) => ({ id: one.id, ...voiceOf(one), topics: [...one.topics] })),
    })),
  };
}

function join(sentences: readonly Sentence[], textOf: (sentence: Sentence) => string): string {
  const paragraphs = groupBy(sentences, ({ paragraph }) => paragraph);
  return [...paragraphs.values()].map((one) => one.map(textOf).join('')).join('\n');
}
