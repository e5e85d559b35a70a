/** The HTTP server of one worker: limits, guards, answers. */
import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import { Server as NetServer } from 'node:net';
import type { Duplex } from 'node:stream';
import { readView } from '../lib/paths';
import type { Answer, FileAnswer } from './body';
import { Forms } from './forms';
import { judge } from './guards';
import { CACHE, COMMON, NO_CONTENT_POLICY } from './headers';
import { log, logRequest } from './log';
import { send } from './send';
import type { Site } from './site';
import { Views } from './view';

/** What one reader may take: bytes, milliseconds, connections. */
const LIMITS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 5_000,
  // A draft of 180 KB over a slow line.
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
};
const MAX_CONNECTIONS = 12_000;

/** A server that can stop without a reader noticing. */
export interface SiteServer {
  readonly server: Server;
  /** Takes no new connections, closes each open one behind its next answer, and resolves when all are closed. */
  readonly drain: () => Promise<void>;
}

/** What is needed of a site. */
type Answering = Pick<Site, 'release' | 'answer' | 'post' | 'error'>;

/** Makes the server of a site; it does not listen yet. */
export function makeServer(site: Answering): SiteServer {
  let draining = false;
  const forms = new Forms(site);
  const views = new Views();
  const server = createServer({ ...LIMITS, requireHostHeader: true, insecureHTTPParser: false, noDelay: true });
  server.maxConnections = MAX_CONNECTIONS;
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    logRequest(request, response);
    // A body is for the forms alone: what else carries one is not read on.
    const hasBody =
      request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined;
    answer(site, forms, views, request, response, draining || hasBody);
  });
  server.on('upgrade', (_request, socket) => socket.destroy());
  server.on('clientError', refuse);
  return {
    server,
    drain: () =>
      new Promise((resolve) => {
        draining = true;
        // Not the HTTP server's own close, which cuts idle connections on which a request may just be on its way.
        NetServer.prototype.close.call(server, () => resolve());
      }),
  };
}

function answer(
  site: Answering,
  forms: Forms,
  views: Views,
  request: IncomingMessage,
  response: ServerResponse,
  close: boolean,
): void {
  const { method = '', url = '', rawHeaders } = request;
  const verdict = judge({ method, target: url, rawHeaders });
  if (verdict.kind === 'path' && verdict.path === '/healthz') {
    if (close) response.setHeader('Connection', 'close');
    health(site.release, response);
    return;
  }
  const found = verdict.kind === 'posted' ? forms.answer(verdict.path, request) : site.answer(verdict);
  const view = readView(request.headers.cookie);
  if (!(found instanceof Promise) && view === '') {
    send(request, response, found, close || verdict.kind === 'refused');
    return;
  }
  Promise.resolve(found)
    .catch((error: unknown): Answer | Promise<Answer | FileAnswer> => {
      // A reader who has gone while sending is no fault of the site's.
      if (request.destroyed && !request.complete) throw error;
      log.error({ path: url.split('?')[0], error: error instanceof Error ? error.stack : String(error) });
      return site.error(500);
    })
    .then((made) => views.show(made, view))
    .then((made) => send(request, response, made, close || verdict.kind === 'refused'))
    .catch(() => response.destroy());
}

function health(release: string, response: ServerResponse): void {
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Cache-Control': CACHE.never,
    'Content-Security-Policy': NO_CONTENT_POLICY,
    ...COMMON,
  });
  response.end(JSON.stringify({ status: 'ok', release }));
}

const STATUS_OF: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what is no HTTP, or too much or too slow of it, and closes. */
function refuse(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUS_OF[error.code ?? ''] ?? 400;
  const text = `${status} ${STATUS_CODES[status]}\n`;
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Connection: close',
    `Content-Security-Policy: ${NO_CONTENT_POLICY}`,
    ...Object.entries(COMMON).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}
