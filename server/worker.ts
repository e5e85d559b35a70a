/** One process that answers readers, for one release, until it is told to drain. */
import next from 'next';
import { makeServer } from './http';
import { log } from './log';
import { inRelease } from './releases.mjs';
import { Site } from './site';

/** What a worker is told to be, by its environment. */
export interface WorkerSettings {
  readonly release: string;
  readonly previous: string | undefined;
  readonly host: string;
  readonly port: number;
}

/** Long enough for a large file over a slow line: each `npm run pdf` replaces the workers, and what is left is cut. */
const DRAIN_MS = 60_000;
/** Rendering ahead is for the pages that most readers see first; the others are rendered when asked for. */
const WARM_PAGES = 200;
const WARM_PAUSE_MS = 20;

/** Serves a release; says `ready` to the supervisor once it listens, and ends after the message `drain`. */
export async function work({ release, previous, host, port }: WorkerSettings): Promise<void> {
  // The supervisor decides when a worker ends, also where a signal is sent to the whole group.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
  process.on('disconnect', () => process.exit(0));
  // Standard output is the log's: what Next says of its start is a line of it.
  console.log = (...parts: unknown[]) => log.debug(parts.map(String).join(' '));
  const app = next({ dev: false, dir: inRelease(release) });
  await app.prepare();
  const site = await Site.open(release, previous, app.getRequestHandler());
  const { server, drain } = makeServer(site);
  server.on('error', (error) => {
    log.fatal({ error: error.message });
    process.exit(1);
  });
  server.listen({ host, port, backlog: 4096 }, () => {
    process.send?.('ready');
    void warmUp(site);
  });
  process.on('message', (message) => {
    if (message === 'ping') process.send?.('pong');
    if (message !== 'drain') return;
    setTimeout(() => process.exit(0), DRAIN_MS).unref();
    void drain().then(() => process.exit(0));
  });
}

/** Renders pages in the sitemap's order, one at a time with pauses, so that readers come first. */
async function warmUp(site: Site): Promise<void> {
  for (const path of site.paths.slice(0, WARM_PAGES)) {
    await new Promise((resolve) => setTimeout(resolve, WARM_PAUSE_MS));
    try {
      await site.answer({ kind: 'path', path, query: '' });
    } catch (error) {
      log.error({ path, error: error instanceof Error ? error.stack : String(error) });
    }
  }
}
