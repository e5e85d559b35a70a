/** Schemas of what the site makes of the text: sections, statements, what is known of a briefing. */
import { z } from 'zod';
import { TITLE_ORIGINS } from '../../vocabulary';
import { GENRES } from '../../vocabulary/genres';
import { PRESENCES } from '../../vocabulary/visits';
import { supersededBy } from './standing';
import { address, count, day, sentenceId, siteWords, slug, sourceWords, statementId } from './words';

const titleOrigin = z.enum(TITLE_ORIGINS).meta({
  description:
    'Whose the title is: editorial, the site’s; outlet, the article’s own. 标题来源：editorial为本站所拟，outlet为原题。',
});

/** Which briefing it is, and what is known of it; what is not known is left out. */
export const briefingHead = {
  slug: slug('the briefing', '报道'),
  title: siteWords(
    'the title; the article’s own only where titleOrigin is outlet',
    '标题；仅titleOrigin为outlet时是原题',
  ),
  titleOrigin,
  genre: z.enum(GENRES).meta({
    description:
      'What kind of text it is: a newspaper’s report, a speech, a work report, a document, questions and answers. 体裁：报道、讲话、工作报告、文件、问答。',
  }),
  titleNote: siteWords('what to say beside an editorial title', '本站所拟标题的说明').exactOptional(),
  outlet: siteWords('the paper in which the article was seen', '所见报纸').exactOptional(),
  publishedOn: day('The day of the outlet’s issue, in China', '报纸的日期').exactOptional(),
  url: address('the article at its outlet', '报道在原发布者处的网址').exactOptional(),
  page: address('the briefing’s page', '报道页面'),
  data: address('the whole briefing as a document', '报道全文的数据'),
  supersededBy,
};

/** What a briefing says of who and where. */
export const facts = {
  speaker: siteWords('who speaks where the text says 他', '文中“他”所指').exactOptional(),
  place: siteWords('where it happened', '地点').exactOptional(),
};

/** The fingerprint of the text as held. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'SHA-256 of the text as held, byte for byte. 所据文本的SHA-256。' });

/** Whose the articles are. */
export const rights = siteWords('whose the article is', '报道正文的权利归属');

/** Whether the article says that its subject came to a visit's site. */
export const presence = z.enum(PRESENCES).meta({
  description:
    'Of a visit: not-stated where the article does not say whether anybody was there, which is to be said beside it. 报道未写明是否到过时为not-stated，应随文注明。',
});

const sectionBase = {
  slug: slug('the section, within its briefing', '节'),
  title: siteWords('an editorial title', '小标题，由本站所拟'),
  titleOrigin: z.literal('editorial'),
  topics: z.array(slug('a topic under which the site files it', '本站归入的主题')),
  reasons: z.record(slug('a topic', '主题'), sentenceId).meta({
    description: 'Topic → the one sentence for which the section has it. 仅因某一句归入主题时，该句。',
  }),
  blocks: z.array(
    z.strictObject({
      type: z.enum(['narrative', 'statement', 'heading']),
      depth: z
        .int()
        .min(2)
        .max(4)
        .meta({ description: 'Of a heading of the source. 原文标题的级别。' })
        .exactOptional(),
      statements: z.array(statementId).exactOptional(),
      sentences: z.array(sentenceId),
    }),
  ),
  sentences: z.array(sentenceId),
  permalink: address('the section in the text', '该节在全文中的位置'),
};

/** A cut of the article, made by the site. */
export const sectionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('visit'),
      ...sectionBase,
      site: sourceWords('the place’s name', '调研点名称'),
      presence,
      context: z
        .array(sentenceId)
        .meta({ description: 'Sentences of other sections that introduce it too. 在他节而兼及此处的句子。' }),
      page: address('the visit’s page', '调研点页面'),
    }),
    z.strictObject({ kind: z.literal('remarks'), ...sectionBase }),
    z.strictObject({
      kind: z.literal('task'),
      ...sectionBase,
      number: count('The task’s number', '任务的序号'),
      page: address('the task in the ledger', '任务清单中的位置'),
    }),
  ])
  .meta({ id: 'Section', description: 'A cut of the article, made by the site. 本站所分的一节。' });

/** Who says it, by which verb, and how it is told. */
export const voice = {
  mode: z.enum(['reported', 'direct', 'labelled']),
  label: z.enum(['转述', '直接引语', '发言']).meta({
    description:
      'The site’s words: to be shown beside it. Reported speech is no direct quotation: set no quotation marks. 发言 is what stands behind a name, 问 or 答 and a colon. 本站用字：应随文标明。转述是间接引语，勿加引号；发言是记在姓名或“问”“答”之后的话。',
  }),
  speaker: siteWords('who speaks, left out where that is not known', '说话人，不明则无').exactOptional(),
  verb: sourceWords(
    'the verb that introduces it, left out where a name alone does',
    '引述动词，仅记姓名时无',
  ).exactOptional(),
  place: siteWords('the place of its sentences for readers', '所在句次'),
};

/** One attribution and all that stays with the speaker. */
export const statementSchema = z
  .strictObject({
    id: statementId,
    ...voice,
    sentences: z.array(sentenceId),
    parts: z
      .array(z.strictObject({ section: slug('a section', '节'), sentences: z.array(sentenceId) }))
      .meta({ description: 'Its sentences by the section in which they stand. 按节分列的句子。' }),
    topics: z.array(slug('a topic of its sections', '所在各节的主题')),
    permalink: address('its first sentence in the text', '首句在全文中的固定链接'),
    page: address('its own page', '转述页面'),
    data: address('it as a document', '转述的数据'),
  })
  .meta({ id: 'Statement', description: 'One attribution and all that stays with the speaker. 一处转述。' });
