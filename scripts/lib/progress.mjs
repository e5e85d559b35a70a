import { startChild } from './child.mjs';
import { isLive } from './project.mjs';

const BEAT_MS = 5000;

/** A time span in milliseconds as readers see it: tenths below ten seconds, whole seconds above. */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(ms < 9950 ? 1 : 0)} s`;
}

/** Runs `work` under a title, shows every five seconds that it is alive (and `howFar` it is) and at the end how long it took. */
export async function withProgress(title, work, howFar = () => '') {
  const start = Date.now();
  const show = (text) => process.stdout.write(isLive ? `\r\x1b[K${title} … ${text}` : `${title} … ${text}\n`);
  const beat = setInterval(() => {
    const soFar = `${Math.round((Date.now() - start) / 1000)} s so far`;
    show([howFar(), soFar].filter(Boolean).join(', '));
  }, BEAT_MS);
  if (isLive) show('');
  const finish = (text) => {
    clearInterval(beat);
    show(`${text}${isLive ? '\n' : ''}`);
  };
  try {
    const result = await work();
    finish(seconds(Date.now() - start));
    return result;
  } catch (error) {
    finish(`failed (${seconds(Date.now() - start)})`);
    throw error;
  }
}

/**
 * Runs a command with its output held back: shown whole when it fails, and then `fail(code)` is thrown; of a command that
 * succeeds only its warnings (its error output) are shown, and only if `warnings` is set.
 */
export async function runQuietly(title, command, { env, fail, warnings = false }) {
  const pieces = [];
  await withProgress(title, async () => {
    const child = startChild(command, { env, stdout: 'pipe', stderr: 'pipe' });
    child.stdout.on('data', (bytes) => pieces.push({ bytes, warning: false }));
    child.stderr.on('data', (bytes) => pieces.push({ bytes, warning: true }));
    const code = await child.done;
    if (code !== 0) throw fail(code);
  }).catch((error) => {
    process.stderr.write(Buffer.concat(pieces.map(({ bytes }) => bytes)));
    throw error;
  });
  if (warnings) process.stderr.write(Buffer.concat(pieces.filter(({ warning }) => warning).map(({ bytes }) => bytes)));
}
