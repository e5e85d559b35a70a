/** The server's entry, bundled into each release: the first process supervises, those that it forks work. */
import cluster from 'node:cluster';
import { availableParallelism } from 'node:os';
import { supervise } from './supervisor';
import { work } from './worker';

const { RELEASE, SERVED_RELEASE, PREVIOUS, HOST = '127.0.0.1', PORT = '3000', WORKERS } = process.env;

if (cluster.isPrimary) {
  const workers = Number(WORKERS) || Math.min(availableParallelism(), 8);
  supervise({ pinned: SERVED_RELEASE || undefined, workers, host: HOST, port: Number(PORT) });
} else {
  if (!RELEASE) throw new Error('RELEASE names no release: a worker is started by its supervisor.');
  process.env.LIBRARY_FILE ??= `build/releases/${RELEASE}/library.json`;
  process.env.FONTS_FOLDER ??= `build/releases/${RELEASE}/fonts`;
  await work({ release: RELEASE, previous: PREVIOUS || undefined, host: HOST, port: Number(PORT) });
}
