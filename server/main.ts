/** The server's entry, bundled into each release: the first process supervises, those that it forks work. */
import cluster from 'node:cluster';
import { availableParallelism } from 'node:os';
import { inRelease } from './releases.mjs';
import { supervise } from './supervisor';
import { work } from './worker';

const { RELEASE, SERVED_RELEASE, PREVIOUS, HOST = '127.0.0.1', PORT = '3000', WORKERS } = process.env;

if (cluster.isPrimary) {
  const workers = Number(WORKERS) || Math.min(availableParallelism(), 8);
  supervise({ pinned: SERVED_RELEASE || undefined, workers, host: HOST, port: Number(PORT) });
} else {
  if (!RELEASE) throw new Error('RELEASE names no release: a worker is started by its supervisor.');
  process.env.LIBRARY_FILE ??= inRelease(RELEASE, 'library');
  process.env.FONTS_FOLDER ??= inRelease(RELEASE, 'fonts');
  process.env.PDFS_FILE ??= inRelease(RELEASE, 'pdfs');
  await work({ release: RELEASE, previous: PREVIOUS || undefined, host: HOST, port: Number(PORT) });
}
