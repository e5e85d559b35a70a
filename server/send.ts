/** Sends a made answer: the encoding that the reader takes, 304 where the reader has it, no body for HEAD. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { FORM } from '../lib/paths';
import { type Answer, chooseEncoding, matches } from './body';

function isForm(target: string | undefined): boolean {
  return target?.split('?')[0] === FORM.path;
}

/** Sends it and ends the response; `close` asks the reader to make a new connection for the next request. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer, close = false): void {
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  const bytes = answer.bytes[encoding];
  const isPlain = bytes === answer.bytes.identity;
  const tag = isPlain ? `"${answer.tag}"` : `"${answer.tag}-${encoding}"`;
  if (close) response.setHeader('Connection', 'close');
  if (answer.status === 405) response.setHeader('Allow', isForm(request.url) ? 'GET, HEAD, POST' : 'GET, HEAD');
  if (answer.status === 503) response.setHeader('Retry-After', '5');
  // A form's answer is for one reader at one time: there is nothing to have already.
  if (answer.status === 200 && request.method !== 'POST') {
    response.setHeader('ETag', tag);
    if (matches(request.headers['if-none-match'], tag)) {
      response.writeHead(304, answer.headers).end();
      return;
    }
  }
  if (!isPlain) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', bytes.length);
  response.writeHead(answer.status, answer.headers);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
