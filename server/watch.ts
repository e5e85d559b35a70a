/** Whether a worker still hears. */
import type { Worker } from 'node:cluster';
import { log } from './log';

/** A worker is asked whether it still hears, and ended where it has not answered so many times: it hangs, and would not drain either. */
const PING_MS = 3_000;
const MAX_UNANSWERED = 5;

/** Ends a worker that hears nothing any more; the end of one that serves is seen, and another takes its place. */
export function watch(worker: Worker): void {
  let unanswered = 0;
  worker.on('message', (message: unknown) => {
    if (message === 'pong') unanswered = 0;
  });
  const timer = setInterval(() => {
    if (unanswered === MAX_UNANSWERED) {
      log.error({ worker: worker.process.pid }, 'a worker hangs and is ended');
      worker.kill('SIGKILL');
    } else if (worker.isConnected()) worker.send('ping');
    unanswered += 1;
  }, PING_MS);
  timer.unref();
  worker.once('exit', () => clearInterval(timer));
}
