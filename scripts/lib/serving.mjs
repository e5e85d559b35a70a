import { inRelease } from '../../server/releases.mjs';
import { startChild } from './child.mjs';
import { HOST } from './port.mjs';
import { childEnvironment } from './project.mjs';

/**
 * Starts a release's own server on a port of this machine. `settings` are environment variables: LOG_LEVEL, WORKERS; SERVED_RELEASE,
 * which pins it to one release whatever becomes the current one. Quiet unless LOG_LEVEL asks for more.
 */
export function startServer(release, port, settings = {}, options = {}) {
  const env = childEnvironment({ HOST, PORT: String(port), LOG_LEVEL: process.env.LOG_LEVEL || 'error', ...settings });
  const command = [process.execPath, inRelease(release, 'server')];
  return startChild(command, { ...options, env: { ...env, NODE_ENV: 'production' } });
}
