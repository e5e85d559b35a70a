/** One JSON line a request, to standard output; LOG_LEVEL says how much (silent, error, info). */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Logger, pino } from 'pino';

/** The process's log. */
export const log: Logger = pino({ level: process.env.LOG_LEVEL || 'info', base: { pid: process.pid } });

/** Logs a request when it has been answered: the path without its query, which may hold what a reader searched for. */
export function logRequest(request: IncomingMessage, response: ServerResponse): void {
  if (!log.isLevelEnabled('info')) return;
  const start = performance.now();
  response.once('close', () => {
    log.info({
      method: request.method,
      path: request.url?.split('?')[0],
      status: response.statusCode,
      finished: response.writableFinished,
      ms: Math.round((performance.now() - start) * 10) / 10,
    });
  });
}
