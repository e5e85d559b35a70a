/** /api/phrases.json: every phrase with its places. */
import { z } from 'zod';
import type { Library } from '../../model';
import { ADDRESS_TEMPLATES } from '../../paths';
import { groupBy } from '../group-by';
import { type At, headOf, headSchema } from './head';
import { phraseSchema } from './text';
import { count, sentenceId, slug, sourceWords, template } from './words';

/** The schema of the index of phrases. */
export const phrasesDocument = z
  .strictObject({
    ...headSchema('phrases'),
    count: count('Different phrases', '不同的引号用语数'),
    templates: z.strictObject({ permalink: template('a place in the text', '在全文中的位置') }),
    phrases: z.array(
      z.strictObject({
        text: sourceWords('what stands between the quotation marks', '引号内的文字'),
        places: z.array(
          z.strictObject({
            briefing: slug('the briefing', '报道'),
            sentence: sentenceId,
            start: phraseSchema.shape.start,
            end: phraseSchema.shape.end,
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'PhrasesDocument', description: 'Every phrase with its places. 全部引号用语及其出处。' });

/** Gives every phrase, in the order of its first place. */
export function phrasesData(at: At, { briefings }: Library): z.output<typeof phrasesDocument> {
  const rows = briefings.flatMap(({ slug: briefing, phrases }) =>
    phrases.map(({ text, sentence, start, end }) => ({ text, place: { briefing, sentence, start, end } })),
  );
  const byText = groupBy(rows, ({ text }) => text);
  return {
    ...headOf(at, 'phrases'),
    count: byText.size,
    templates: { permalink: at(ADDRESS_TEMPLATES.sentence) },
    phrases: [...byText].map(([text, found]) => ({ text, places: found.map(({ place }) => place) })),
  };
}
