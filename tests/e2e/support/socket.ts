/** Requests as bytes over a real socket: what a browser would never send, and the answer as it comes. */
import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const LIMIT_MS = 15_000;

/** Sends bytes and gives everything that comes back until the server closes; empty where it closes without a word. */
export function exchange(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(bytes, 'latin1')));
    const limit = setTimeout(() => socket.destroy(new Error('The server neither answers nor closes.')), LIMIT_MS);
    socket.on('data', (piece) => pieces.push(piece));
    socket.on('close', () => {
      clearTimeout(limit);
      resolve(Buffer.concat(pieces).toString('utf8'));
    });
    // A reset after the answer is a close; one without any answer shows as an empty text.
    socket.on('error', (error) => (error.message.startsWith('The server') ? reject(error) : resolve('')));
  });
}

/** Takes an answer apart. */
export function parse(text: string): RawAnswer {
  const [head = '', ...body] = text.split('\r\n\r\n');
  const [line = '', ...fields] = head.split('\r\n');
  const pairs = fields.map((field): [string, string] => {
    const [name = '', ...value] = field.split(':');
    return [name.toLowerCase(), value.join(':').trim()];
  });
  return { status: Number(line.split(' ')[1] ?? 0), headers: new Map(pairs), body: body.join('\r\n\r\n') };
}

/** Asks for a target with GET, with more header lines if wanted, and closes. */
export async function ask(port: number, target: string, ...more: readonly string[]): Promise<RawAnswer> {
  const lines = [`GET ${target} HTTP/1.1`, `Host: 127.0.0.1:${port}`, 'Connection: close', ...more];
  return parse(await exchange(port, `${lines.join('\r\n')}\r\n\r\n`));
}
