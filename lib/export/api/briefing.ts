/** /api/briefings/<briefing>.json: one article, whole. */
import { z } from 'zod';
import type { Briefing, Library, Section } from '../../model';
import { paths } from '../../paths';
import { groupBy } from '../../queries/group';
import { phrasePlaces } from '../../queries/phrase-places';
import { EDITORIAL_TITLE_NOTE } from '../../vocabulary';
import { copyrightNote } from '../../vocabulary/genres';
import { type At, headOf, headSchema } from './head';
import { briefingHead, facts, rights, sectionSchema, sha256, statementSchema } from './parts';
import { phraseOf, sentenceOf, statementOf } from './rows';
import { standingOf, standingSchema, supersededByOf } from './standing';
import { paragraphSchema, phraseSchema } from './text';
import { address, count, siteWords } from './words';

/** The schema of a briefing's document. */
export const briefingDocument = z
  .strictObject({
    ...headSchema('briefing'),
    ...briefingHead,
    ...facts,
    ...standingSchema,
    rights,
    note: z
      .strictObject({
        text: siteWords('an editor’s note', '编者注'),
        source: siteWords('where the note is from', '编者注的来源'),
        url: address('the note’s source', '编者注来源的网址').exactOptional(),
      })
      .exactOptional(),
    notStated: z.array(siteWords('what the article does not say', '报道没有说明的事项')),
    source: z.strictObject({
      sha256,
      bytes: count('Bytes of the text as held, UTF-8', '所据文本的字节数'),
      page: address('the bare text', '所据文本'),
    }),
    paragraphs: z.array(paragraphSchema),
    sections: z.array(sectionSchema),
    statements: z.array(statementSchema),
    phrases: z.array(phraseSchema),
  })
  .meta({ id: 'BriefingDocument', description: 'One article, whole. 一篇报道的全文。' });

/** Gives which briefing it is and what is known of it; what is not known is left out. */
export function briefingHeadOf(at: At, briefing: Briefing) {
  const { slug, title, titleOrigin, genre, outlet, publishedOn, url } = briefing;
  return {
    slug,
    title,
    titleOrigin,
    genre,
    ...(titleOrigin === 'editorial' ? { titleNote: EDITORIAL_TITLE_NOTE } : {}),
    ...(outlet === undefined ? {} : { outlet }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(url === undefined ? {} : { url }),
    page: at(paths.briefing(slug)),
    data: at(paths.api(`briefings/${slug}`)),
    ...supersededByOf(at, briefing),
  };
}

/** Gives who and where, as far as that is known. */
export function factsOf({ speaker, place }: Briefing) {
  return { ...(speaker === undefined ? {} : { speaker }), ...(place === undefined ? {} : { place }) };
}

/** Gives the whole of a briefing. */
export function briefingData(at: At, library: Library, briefing: Briefing): z.output<typeof briefingDocument> {
  const { slug, note, notStated, sentences } = briefing;
  const phrases = phrasePlaces(library).byBriefing.get(briefing) ?? [];
  const byParagraph = groupBy(sentences, ({ paragraph }) => paragraph);
  return {
    ...headOf(at, 'briefing'),
    ...briefingHeadOf(at, briefing),
    ...factsOf(briefing),
    ...standingOf(at, briefing),
    rights: copyrightNote([briefing]),
    ...(note === undefined ? {} : { note }),
    notStated: [...notStated],
    source: { sha256: briefing.sha256, bytes: briefing.bytes, page: at(paths.source(slug)) },
    paragraphs: briefing.paragraphs.map((text, index) => ({
      number: index + 1,
      text,
      sentences: (byParagraph.get(index + 1) ?? []).map((sentence) => sentenceOf(at, slug, sentence)),
    })),
    sections: briefing.sections.map((section) => sectionOf(at, slug, section)),
    statements: briefing.statements.map((statement) => statementOf(at, slug, statement)),
    phrases: phrases.map(({ phrase, entry }) => phraseOf(at, slug, { ...phrase, slug: entry.slug })),
  };
}

function sectionOf(at: At, briefing: string, section: Section): z.output<typeof sectionSchema> {
  const base = {
    slug: section.slug,
    title: section.title,
    titleOrigin: 'editorial' as const,
    topics: [...section.topics],
    reasons: { ...section.reasons },
    blocks: section.blocks.map(({ type, sentences, ...more }) => ({
      type,
      ...('depth' in more ? { depth: more.depth } : {}),
      ...('statements' in more ? { statements: [...more.statements] } : {}),
      sentences: [...sentences],
    })),
    sentences: [...section.sentences],
    permalink: at(paths.section(briefing, section.slug)),
  };
  if (section.kind === 'remarks') return { kind: section.kind, ...base };
  if (section.kind === 'task') {
    const { kind, number } = section;
    return { kind, ...base, number, page: at(paths.task(briefing, number)) };
  }
  const { kind, site, presence, context } = section;
  return { kind, ...base, site, presence, context: [...context], page: at(paths.visit(briefing, section.slug)) };
}
