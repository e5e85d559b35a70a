/** /api/schema.json: the JSON Schema of every document, made from the schemas that type them. */
import { z } from 'zod';
import { paths } from '../../paths';
import { briefingDocument } from './briefing';
import type { At } from './head';
import { libraryDocument } from './library';
import { phraseDocument, phrasesDocument } from './phrases';
import { statementDocument, statementsDocument } from './statements';
import { topicDocument, topicsDocument } from './topics';

/** Any document of the API: its field `document` says which. */
const anyDocument = z.discriminatedUnion('document', [
  libraryDocument,
  briefingDocument,
  statementsDocument,
  statementDocument,
  phrasesDocument,
  phraseDocument,
  topicsDocument,
  topicDocument,
]);

/** Gives the published schema (draft 2020-12), under its own address. */
export function publishedSchema(at: At): object {
  const { $schema, ...rest } = z.toJSONSchema(anyDocument);
  const title = 'Documents of the API, version 1. 数据文档，版本1。';
  return { $schema, $id: at(paths.api('schema')), title, ...rest };
}
