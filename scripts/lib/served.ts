/** A server of a release of our own, asked for bytes as they are sent. */
import { type Agent, type IncomingHttpHeaders, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from './fault.mjs';
import { choosePort, HOST } from './port.mjs';
import { startServer } from './serving.mjs';

const ANSWER_MS = 30_000;
/** A large library takes seconds to read, and a machine that does much else makes them many: a build must not fail for it. */
const READY_MS = 60_000;
const FIRST_PORT = 3400;
const PORTS = 100;

/** An answer in each encoding that the server has for it. */
export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: { readonly identity: Buffer; readonly br?: Buffer; readonly gzip?: Buffer };
}

export interface Served {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** An answer as it comes. */
export interface Raw {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Serves a release by one worker on a free port of this machine; throws a Fault where it does not answer in time. */
export async function serve(release: string, settings: Readonly<Record<string, string>> = {}): Promise<Served> {
  // Two checkouts that begin at once look at different ports first: else both find the same one free.
  const port = await choosePort({ wanted: '', first: FIRST_PORT + (process.pid % PORTS) });
  const stopper = new AbortController();
  const child = startServer(
    release,
    port,
    { SERVED_RELEASE: release, WORKERS: '1', LOG_LEVEL: 'error', ...settings },
    { stderr: settings.LOG_LEVEL === 'silent' ? 'ignore' : 'inherit' },
  );
  child.done.then(() => stopper.abort());
  const stop = async () => {
    // The group: the first process in it only keeps the server.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await child.done;
  };
  const health = () => raw(port, '/healthz', 'identity').then(({ body }) => body.toString('utf8'));
  const deadline = Date.now() + READY_MS;
  // Of this release: another process may have taken the port in the meantime.
  while (!(await health().catch(() => '')).includes(`"${release}"`)) {
    if (stopper.signal.aborted || Date.now() > deadline) {
      if (!stopper.signal.aborted) await stop();
      throw new Fault('The release does not start; the reason stands above.');
    }
    await sleep(50);
  }
  return { port, stop };
}

/** Asks for a path in every encoding; over one connection, which `agent` keeps, one worker answers all three. */
export async function get(port: number, path: string, agent?: Agent): Promise<Got> {
  const [plain, br, gzip] = await Promise.all(
    ['identity', 'br', 'gzip'].map((encoding) => raw(port, path, encoding, agent)),
  );
  if (!plain || !br || !gzip) throw new Error('three answers were asked for');
  return {
    status: plain.status,
    headers: plain.headers,
    bytes: {
      identity: plain.body,
      ...(br.headers['content-encoding'] === 'br' ? { br: br.body } : {}),
      ...(gzip.headers['content-encoding'] === 'gzip' ? { gzip: gzip.body } : {}),
    },
  };
}

/** Asks for a path without compression. */
export function askPlain(port: number, path: string): Promise<Raw> {
  return raw(port, path, 'identity');
}

function raw(port: number, path: string, encoding: string, agent: Agent | false = false): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': encoding };
    const asked = request({ host: HOST, port, path, agent, headers, timeout: ANSWER_MS }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) }),
      );
    });
    asked.on('timeout', () => asked.destroy(new Error(`no answer to ${path}`)));
    asked.on('error', reject);
    asked.end();
  });
}
