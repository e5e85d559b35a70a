/** `npm run dev`: the same guards in front of Next in development mode, without cache, releases or removal of its scripts. */
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { inject } from 'light-my-request';
import next from 'next';
import { readView, VIEW } from '../lib/paths';
import { keepPosted, POSTED_HEADER } from '../lib/posted';
import { isPage } from './body';
import { readFields, readForm } from './form';
import { judge } from './guards';
import { applyView, changeAnswer } from './view';

const { HOST = '127.0.0.1', PORT = '3000', FACES_FOLDER = join('build', 'faces') } = process.env;
/** A font, asked for by the name that the style sheet has for it. */
const FACE = /^\/fonts\/([\w-]+\.woff2)$/;
/** What the framework's own tools ask for while developing. */
const TOOLS = /^\/(?:_next|__next)/;

const app = next({ dev: true, dir: '.', hostname: HOST, port: Number(PORT) });
await app.prepare();
const handle = app.getRequestHandler();
const upgrade = app.getUpgradeHandler();

const server = createServer((request, response) => {
  const { method = '', url = '', rawHeaders } = request;
  const verdict = judge({ method, target: url, rawHeaders });
  const [, face] = FACE.exec(url) ?? [];
  if (face !== undefined)
    createReadStream(join(FACES_FOLDER, face))
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  else if (TOOLS.test(url)) void handle(request, response);
  else if (verdict.kind === 'moved') response.writeHead(308, { Location: verdict.location }).end();
  else if (verdict.kind === 'refused' && verdict.status !== 404) response.writeHead(verdict.status).end();
  else if (verdict.kind === 'posted') void (verdict.path === VIEW.path ? change : post)(request, response);
  else if (readView(request.headers.cookie) !== '') void show(request, response, readView(request.headers.cookie));
  else void handle(request, response);
});

async function change(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const fields = await readFields(request);
  const { status, headers } = await changeAnswer(
    request,
    fields instanceof URLSearchParams ? fields : new URLSearchParams(),
  );
  response.writeHead(status, headers).end();
}

/** A page as the reader has asked to see it. */
async function show({ url = '', headers }: IncomingMessage, response: ServerResponse, view: string): Promise<void> {
  const made = await inject((request, answer) => void handle(request, answer), {
    url,
    headers: { host: headers.host },
  });
  const { 'content-length': _, ...others } = made.headers;
  const html = isPage(others['content-type']?.toString());
  response.writeHead(made.statusCode, others).end(html ? applyView(made.payload, view) : made.rawPayload);
}

/** The text of a form goes to its page as in a release. */
async function post(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const text = await readForm(request);
  if (typeof text !== 'string') {
    response.writeHead(text).end();
    return;
  }
  request.method = 'GET';
  request.headers[POSTED_HEADER] = keepPosted(text);
  await handle(request, response);
}

server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
server.listen(Number(PORT), HOST, () => console.log(`The site is ready: http://${HOST}:${PORT}`));
