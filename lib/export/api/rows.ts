/** Sentences, statements and phrases as documents write them. */
import type { z } from 'zod';
import type { Phrase, Sentence, Statement } from '../../model';
import { paths } from '../../paths';
import { placeLabel, spanLabel } from '../../vocabulary';
import { MODE_LABELS } from '../../vocabulary/voices';
import type { At } from './head';
import type { statementSchema } from './parts';
import type { phraseSchema, sentenceSchema } from './text';

/** Gives a sentence with its parts. */
export function sentenceOf(at: At, briefing: string, sentence: Sentence): z.output<typeof sentenceSchema> {
  const { id, text, parts, section, statements } = sentence;
  return {
    id,
    place: placeLabel(id),
    text,
    parts: parts.map((part) => ({
      role: part.role,
      text: part.text,
      html: part.html,
      ...(part.statement === undefined ? {} : { statement: part.statement }),
    })),
    section,
    statements: [...statements],
    permalink: at(paths.sentence(briefing, id)),
  };
}

/** Gives who says a statement, by which verb, how it is told and where. */
export function voiceOf({ mode, attribution: { speaker, verb }, sentences }: Statement) {
  return {
    mode,
    label: MODE_LABELS[mode],
    ...(speaker === undefined ? {} : { speaker }),
    ...(verb === undefined ? {} : { verb }),
    place: spanLabel(sentences),
  };
}

/** Gives a statement without its text, which its sentences have. */
export function statementOf(at: At, briefing: string, statement: Statement): z.output<typeof statementSchema> {
  const { id, sentences, parts, topics } = statement;
  return {
    id,
    ...voiceOf(statement),
    sentences: [...sentences],
    parts: parts.map((part) => ({ section: part.section, sentences: [...part.sentences] })),
    topics: [...topics],
    permalink: at(paths.sentence(briefing, id)),
    page: at(paths.statement(briefing, id)),
    data: at(paths.api(`statements/${briefing}/${id}`)),
  };
}

/** Gives a phrase with its place in its sentence. */
export function phraseOf(
  at: At,
  briefing: string,
  phrase: Phrase & { readonly slug: string },
): z.output<typeof phraseSchema> {
  const { text, slug, sentence, start, end } = phrase;
  const links = { permalink: at(paths.sentence(briefing, sentence)), page: at(paths.phrase(slug)) };
  return { text, slug, sentence, start, end, ...links };
}
