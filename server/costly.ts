/** Which pages cost most of all, with another for every query: what is composed for one reader, and two briefings side by side. */
import { QUERY } from '../lib/paths';

const COMPOSED = [QUERY.print, QUERY.printFile];

/** Tells whether what stands at an address must wait for its turn. */
export function isCostly(path: string, query: string): boolean {
  const sent = new URLSearchParams(query);
  const isCompared = QUERY.compare.path.test(path) && sent.has('a') && sent.has('b');
  return isCompared || (sent.has('s') && COMPOSED.some((route) => route.path.test(path)));
}
