/** Schemas of the text: sentences and their parts, phrases, paragraphs. */
import { z } from 'zod';
import { address, count, sentenceId, siteWords, slug, sourceWords, statementId } from './words';

const partSchema = z
  .strictObject({
    role: z.enum(['narrative', 'lead', 'verb', 'mark', 'said']).meta({
      description:
        'What this stretch is: told; who speaks; the verb; the mark behind it; what is said. 叙述、说话人、引述动词、其后标点、所说的内容。',
    }),
    text: sourceWords('the parts of a sentence join to its text', '各部分依次相连即为全句'),
    html: z.string().meta({
      description:
        'The source’s words: as HTML for readers, half-width commas shown full-width, phrases marked. 原文：供阅读的HTML，半角逗号显示为全角，引号用语有标记。',
    }),
    statement: statementId.exactOptional(),
  })
  .meta({ id: 'SentencePart', description: 'A stretch of a sentence in one voice. 句中同一声音的一段。' });

/** One sentence of the source. */
export const sentenceSchema = z
  .strictObject({
    id: sentenceId,
    place: siteWords('its place for readers, such as 第2段第5句', '句次，如第2段第5句'),
    text: sourceWords('the whole sentence', '整句'),
    parts: z.array(partSchema),
    section: slug('the section that holds it', '所在的节'),
    statements: z
      .array(statementId)
      .meta({ description: 'The statements that it speaks for; empty for narrative. 所属的转述，叙述为空。' }),
    permalink: address('the sentence in the text', '该句在全文中的固定链接'),
  })
  .meta({ id: 'Sentence', description: 'One sentence of the source. 原文的一句。' });

/** One paragraph of the source. */
export const paragraphSchema = z
  .strictObject({
    number: count('Its number in the source, from 1', '原文段次，从1起'),
    text: sourceWords('the whole paragraph as held', '整段，与所据文本一致'),
    sentences: z.array(sentenceSchema),
  })
  .meta({ id: 'Paragraph', description: 'One paragraph of the source. 原文的一段。' });

/** Words that the source sets in quotation marks. */
export const phraseSchema = z
  .strictObject({
    text: sourceWords('what stands between the quotation marks', '引号内的文字'),
    slug: slug('the phrase, for good', '引号用语'),
    sentence: sentenceId,
    start: count(
      'Offset in the sentence’s text in UTF-16 units, the marks left out',
      '在句中的起点（UTF-16单位，不含引号）',
    ),
    end: count('Offset behind its last character', '在句中的终点'),
    permalink: address('its sentence in the text', '所在句的固定链接'),
    page: address('the phrase’s page', '引号用语页面'),
  })
  .meta({
    id: 'Phrase',
    description: 'A phrase that the source sets in “”: no direct speech. 引号用语，不是直接引语。',
  });
