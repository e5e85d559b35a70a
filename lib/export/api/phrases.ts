/** /api/phrases.json and /api/phrases/<phrase>.json: every phrase where it stands in “”, and one with every place. */
import { z } from 'zod';
import type { Library, PhraseEntry } from '../../model';
import { ADDRESS_TEMPLATES, paths } from '../../paths';
import { phrasePlaces } from '../../queries/phrase-places';
import { bareSpots, quotedSpots } from '../../queries/phrase-spots';
import { type At, headOf, headSchema } from './head';
import { phraseSchema } from './text';
import { address, count, sentenceId, slug, sourceWords, statementId, template } from './words';

const phraseHead = {
  slug: phraseSchema.shape.slug,
  text: sourceWords('what stands between the quotation marks', '引号内的文字'),
  aliases: z
    .array(sourceWords('another wording that an editor says is the same phrase', '编者认定为同一用语的其他写法'))
    .exactOptional(),
  settled: z
    .boolean()
    .meta({ description: 'Whether an editor says that it is a settled wording. 编者是否认定为提法。' }),
  page: phraseSchema.shape.page,
  data: address('the phrase as a document', '引号用语的数据'),
};

const stretch = {
  sentence: sentenceId,
  start: phraseSchema.shape.start,
  end: phraseSchema.shape.end,
};

/** The schema of the index of phrases. */
export const phrasesDocument = z
  .strictObject({
    ...headSchema('phrases'),
    count: count('All phrases of the register', '引号用语总数'),
    templates: z.strictObject({
      permalink: template('a place in the text', '在全文中的位置'),
      page: template('a phrase’s page', '引号用语页面'),
      data: template(
        'a phrase as a document, with the places where it stands without marks too',
        '一个引号用语的数据，含不加引号之处',
      ),
    }),
    phrases: z.array(
      z.strictObject({
        slug: phraseHead.slug,
        text: phraseHead.text,
        places: z.array(z.strictObject({ briefing: slug('the briefing', '报道'), ...stretch })),
      }),
    ),
  })
  .meta({ id: 'PhrasesDocument', description: 'Every phrase where it stands in “”. 全部引号用语及其加引号之处。' });

/** The schema of a phrase's document. */
export const phraseDocument = z
  .strictObject({
    ...headSchema('phrase'),
    ...phraseHead,
    places: z.array(
      z.strictObject({
        briefing: slug('the briefing', '报道'),
        quoted: z.boolean().meta({ description: 'Whether it stands in “” of its own there. 该处是否自有引号。' }),
        statement: statementId.exactOptional(),
        stretches: z.array(z.strictObject(stretch)).meta({
          description:
            'Where it stands; without its marks it may run over the end of a sentence. 所在文字，不加引号时可能跨句。',
        }),
        permalink: address('the sentence in which it begins', '起始句的固定链接'),
      }),
    ),
  })
  .meta({ id: 'PhraseDocument', description: 'One phrase with every place. 一个引号用语及其全部出处。' });

/** Gives every phrase with its places in quotation marks, in the register's order. */
export function phrasesData(at: At, library: Library): z.output<typeof phrasesDocument> {
  const { bySlug } = phrasePlaces(library);
  return {
    ...headOf(at, 'phrases'),
    count: library.phrases.length,
    templates: {
      permalink: at(ADDRESS_TEMPLATES.sentence),
      page: at(ADDRESS_TEMPLATES.phrase),
      data: at(ADDRESS_TEMPLATES.phraseData),
    },
    phrases: library.phrases.map(({ slug: name, text }) => ({
      slug: name,
      text,
      places: (bySlug.get(name) ?? []).map(({ briefing, phrase: { sentence, start, end } }) => ({
        briefing: briefing.slug,
        sentence,
        start,
        end,
      })),
    })),
  };
}

/** Gives one phrase with every place: those in quotation marks first, newest briefings first. */
export function phraseData(at: At, library: Library, name: string): z.output<typeof phraseDocument> | undefined {
  const entry = library.phrases.find((one) => one.slug === name);
  if (!entry) return undefined;
  const quoted = quotedSpots(library, entry);
  const spots = [...quoted, ...bareSpots(library, entry, quoted)];
  return {
    ...headOf(at, 'phrase'),
    ...phraseHeadOf(at, entry),
    places: spots.map(({ quoted: isQuoted, briefing, sentence, statement, stretches }) => ({
      briefing: briefing.slug,
      quoted: isQuoted,
      ...(statement ? { statement: statement.id } : {}),
      stretches: stretches.map((one) => ({ sentence: one.sentence.id, start: one.start, end: one.end })),
      permalink: at(paths.sentence(briefing.slug, sentence.id)),
    })),
  };
}

function phraseHeadOf(at: At, { slug: name, text, aliases, settled }: PhraseEntry) {
  return {
    slug: name,
    text,
    ...(aliases.length === 0 ? {} : { aliases: [...aliases] }),
    settled,
    page: at(paths.phrase(name)),
    data: at(paths.api(`phrases/${name}`)),
  };
}
