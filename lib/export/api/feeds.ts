/** The feeds that a document names. */
import { z } from 'zod';
import type { Library } from '../../model';
import { feedFormats, paths } from '../../paths';
import type { At } from './head';
import { address } from './words';

/** The schema of the feeds of a site or topic. */
export const feedsSchema = z
  .strictObject({
    atom: address('the Atom feed', 'Atom订阅').exactOptional(),
    json: address('the JSON Feed', 'JSON Feed订阅').exactOptional(),
  })
  .meta({ description: 'Only where the site knows its own address. 本站未设网址时没有订阅。' });

/** Gives the feeds of the site, or of a topic. */
export function feedsOf(at: At, library: Library, topic?: string): z.output<typeof feedsSchema> {
  const formats = feedFormats(library, topic);
  return {
    ...(formats.includes('xml') ? { atom: at(paths.feed('xml', topic)) } : {}),
    ...(formats.includes('json') ? { json: at(paths.feed('json', topic)) } : {}),
  };
}
