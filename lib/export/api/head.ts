/** What every document begins with, and how it writes an address. */
import { z } from 'zod';
import type { Site } from '../../model';
import { absolute, paths } from '../../paths';
import { address } from './words';

/** Within a version fields are added, never changed or removed. */
const VERSION = 1;

/** Gives a path as a document writes it: absolute where the site knows its own address. */
export type At = (path: string) => string;

/** Gives how a site's documents write a path. */
export function atOf(site: Site): At {
  return (path) => absolute(site.url, path) ?? path;
}

/** Gives the first fields of a document's schema. */
export const headSchema = <Kind extends string>(document: Kind) => ({
  $schema: address('the JSON Schema of this document', '本文档的JSON Schema'),
  version: z.literal(VERSION).meta({
    description: 'Within a version fields are added, never changed or removed. 同一版本内字段只增，不改不删。',
  }),
  document: z.literal(document).meta({ description: 'Which document it is. 文档种类。' }),
});

/** Gives the first fields of a document. */
export function headOf<Kind extends string>(at: At, document: Kind) {
  return { $schema: at(paths.api('schema')), version: VERSION, document } as const;
}
