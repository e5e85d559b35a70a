/** The headers that the server sends with one kind of answer, as lines for nginx. */
import type { IncomingHttpHeaders } from 'node:http';
import { Fault } from './fault.mjs';

/** What nginx sets by itself, from the file that it sends. */
const OF_NGINX = new Set(['accept-ranges', 'connection', 'content-encoding', 'content-length', 'content-type', 'date']);
const OF_THE_FILE = new Set(['etag', 'keep-alive', 'last-modified', 'transfer-encoding', 'vary']);

/** Gives add_header lines; throws a Fault where two answers of the kind differ, since one set of lines serves all. */
export function includeOf(answers: readonly { path: string; headers: IncomingHttpHeaders }[]): string {
  const [first, ...others] = answers.map(({ path, headers }) => ({ path, lines: linesOf(headers) }));
  const odd = others.find(({ lines }) => lines !== first?.lines);
  if (first && odd)
    throw new Fault(`${odd.path} has other headers than ${first.path}: nginx has one set of lines for both.`);
  return `# Written by npm run mirror.\n${first?.lines ?? ''}`;
}

function linesOf(headers: IncomingHttpHeaders): string {
  return Object.entries(headers)
    .filter(([name]) => !OF_NGINX.has(name) && !OF_THE_FILE.has(name))
    .map(([name, value]) => `add_header ${name} '${String(value).replaceAll("'", "\\'")}' always;\n`)
    .sort()
    .join('');
}
