/** The headers that the server sends with one kind of answer, as lines for nginx. */
import type { IncomingHttpHeaders } from 'node:http';
import { Fault } from './fault.mjs';

/** What nginx sets by itself, from the file that it sends. */
const OF_NGINX = new Set(['accept-ranges', 'connection', 'content-encoding', 'content-length', 'content-type', 'date']);
const OF_THE_FILE = new Set(['etag', 'keep-alive', 'last-modified', 'transfer-encoding', 'vary']);

/** Each page has a style sheet of its own, and so a policy: what differs is a variable of nginx. */
const STYLES = /style-src ([^;]*)/;
const VARIABLE = '$page_styles';
const GONE = '$withdrawn';

type Answers = readonly { path: string; headers: IncomingHttpHeaders }[];

/** Gives the lines for pages, with a variable for what their policies allow of styles; throws as `includeOf`. */
export function pageInclude(answers: Answers): string {
  return includeOf(
    answers.map(({ path, headers }) => {
      const policy = String(headers['content-security-policy']).replace(STYLES, () => `style-src ${VARIABLE}`);
      return { path, headers: { ...headers, 'content-security-policy': policy } };
    }),
  );
}

/**
 * Gives the maps for nginx's http block: from a page's file to what its policy allows of styles, and from each address of a withdrawn
 * briefing to the file of the page that says so; throws a Fault where a page has no such policy.
 */
export function maps(answers: Answers, gone: ReadonlyMap<string, string>): string {
  const lines = answers.map(({ path, headers }) => {
    const [, styles] = STYLES.exec(String(headers['content-security-policy'])) ?? [];
    if (styles === undefined) throw new Fault(`${path} has no policy that names its styles.`);
    return `  "${path}" "${styles}";\n`;
  });
  const goneLines = [...gone].map(([path, file]) => `  "${path}" "${file}";\n`);
  const keys = [...answers.map(({ path }) => path), ...gone.keys()];
  const longest = keys.reduce((most, key) => Math.max(most, Buffer.byteLength(key)), 0);
  const bucket = Math.max(64, 2 ** Math.ceil(Math.log2(longest + 32)));
  return [
    '# Written by npm run mirror.\n',
    `map_hash_bucket_size ${bucket};\nmap_hash_max_size ${Math.max(2048, 4 * keys.length)};\n`,
    `map $uri ${VARIABLE} {\n  default "'none'";\n${lines.join('')}}\n`,
    `map $uri ${GONE} {\n  default "";\n${goneLines.join('')}}\n`,
  ].join('');
}

/** Gives add_header lines; throws a Fault where two answers of the kind differ, since one set of lines serves all. */
export function includeOf(answers: Answers): string {
  const [first, ...others] = answers.map(({ path, headers }) => ({ path, lines: linesOf(headers) }));
  const odd = others.find(({ lines }) => lines !== first?.lines);
  if (first && odd)
    throw new Fault(`${odd.path} has other headers than ${first.path}: nginx has one set of lines for both.`);
  return `# Written by npm run mirror.\n${first?.lines ?? ''}`;
}

function linesOf(headers: IncomingHttpHeaders): string {
  return (
    Object.entries(headers)
      .filter(([name]) => !OF_NGINX.has(name) && !OF_THE_FILE.has(name))
      // A kept copy of a page is for readers without settings; the encoding nginx adds by itself.
      .concat(String(headers.vary).includes('Cookie') ? [['Vary', 'Cookie']] : [])
      .map(([name, value]) => `add_header ${name} '${String(value).replaceAll("'", "\\'")}' always;\n`)
      .sort()
      .join('')
  );
}
