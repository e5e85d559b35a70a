/** The way to where something stands. */
import { type Answer, makeAnswer } from './body';
import { CACHE, COMMON, NO_CONTENT_POLICY } from './headers';

/** Gives the answer that sends a reader to a path of the site, for good (308) or for now (302). */
export function redirect(status: 302 | 308, location: string): Promise<Answer> {
  const headers = {
    Location: location,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': CACHE.never,
    'Content-Security-Policy': NO_CONTENT_POLICY,
    ...COMMON,
  };
  return makeAnswer(status, headers, Buffer.from(`${location}\n`));
}
