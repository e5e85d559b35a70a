/** Sends a made answer: the encoding that the reader takes, 304 where the reader has it, no body for HEAD. */
import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { FORM, VIEW } from '../lib/paths';
import { type Answer, chooseEncoding, type FileAnswer, matches } from './body';

/** The methods of what answers all but posts, of the form that is a page too, and of the one that is not. */
function allowed(target: string | undefined): string {
  const path = target?.split('?')[0];
  if (path === VIEW.path) return 'POST';
  return path === FORM.path ? 'GET, HEAD, POST' : 'GET, HEAD';
}

/** Sends it and ends the response; `close` asks the reader to make a new connection for the next request. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer | FileAnswer,
  close = false,
): void {
  if (close) response.setHeader('Connection', 'close');
  if ('file' in answer) {
    sendFile(request, response, answer);
    return;
  }
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  const bytes = answer.bytes[encoding];
  const isPlain = bytes === answer.bytes.identity;
  if (answer.status === 405) response.setHeader('Allow', allowed(request.url));
  if (answer.status === 503) response.setHeader('Retry-After', '5');
  // A form's answer is for one reader at one time: there is nothing to have already.
  const isKept = answer.status === 200 && request.method !== 'POST';
  if (isKept && isKnown(request, response, answer, isPlain ? `"${answer.tag}"` : `"${answer.tag}-${encoding}"`)) return;
  if (!isPlain) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', bytes.length);
  response.writeHead(answer.status, answer.headers);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function sendFile(request: IncomingMessage, response: ServerResponse, answer: FileAnswer): void {
  if (isKnown(request, response, answer, `"${answer.tag}"`)) return;
  response.setHeader('Content-Length', answer.length);
  response.writeHead(answer.status, answer.headers);
  if (request.method === 'HEAD') response.end();
  // Where it cannot be read to its end the connection is cut, and the reader knows that it is not whole.
  else pipeline(createReadStream(answer.file), response, () => {});
}

/** Names the answer's tag, and says 304 to who has it. */
function isKnown(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer | FileAnswer,
  tag: string,
): boolean {
  response.setHeader('ETag', tag);
  if (!matches(request.headers['if-none-match'], tag)) return false;
  response.writeHead(304, answer.headers).end();
  return true;
}
