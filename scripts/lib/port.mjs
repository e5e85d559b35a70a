import { createServer } from 'node:net';
import { Fault } from './fault.mjs';

/** The only address that the site listens on by itself. */
export const HOST = '127.0.0.1';

const TRIES = 51;

/** Tries to listen on a port of this machine and gives the error's code (EADDRINUSE, EACCES …), or null when it is free. */
export function probePort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host: HOST, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/**
 * Gives PORT when it is set, else the first free port from `first` on, at most 50 further; throws a Fault when PORT is no
 * port or cannot be had, or when all are taken.
 */
export async function choosePort({ wanted = process.env.PORT, first = 3000 } = {}) {
  if (wanted) return takePort(wanted);
  for (let port = first; port < first + TRIES; port += 1) {
    if ((await probePort(port)) === null) return port;
  }
  throw new Fault(
    `The ports ${first} to ${first + TRIES - 1} are all taken. Set PORT to a free one: PORT=8080 npm start.`,
  );
}

async function takePort(wanted) {
  const port = /^\d{1,5}$/.test(wanted) ? Number(wanted) : 0;
  if (port < 1 || port > 65535) throw new Fault(`PORT is “${wanted}”. Set it to a whole number from 1 to 65535.`);
  const problem = await probePort(port);
  if (problem === null) return port;
  if (problem === 'EADDRINUSE')
    throw new Fault(`Port ${port} is taken. Set another PORT, or stop the program that has it.`);
  if (problem === 'EACCES') throw new Fault(`Port ${port} is not permitted to you. Set a PORT above 1024.`);
  throw new Fault(`Port ${port} cannot be used (${problem}). Set another PORT.`);
}
