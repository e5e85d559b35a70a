/** Chromium over a pipe, attached to tabs alone: a debugger on the page itself would turn prerendering off. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { SCRATCH } from './site';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

export class Browser {
  private readonly child: ChildProcess;
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly input: Writable;
  private last = 0;
  /** Called with what happens unasked. */
  onEvent: (message: Message) => void = () => {};

  constructor(executable: string) {
    const profile = join(SCRATCH, 'profile');
    mkdirSync(profile, { recursive: true });
    const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
    const options = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet];
    this.child = spawn(
      executable,
      [...options, `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      },
    );
    const [, , , input, output] = this.child.stdio;
    if (!(input instanceof Writable) || !(output instanceof Readable)) throw new Error('Chromium has no pipe.');
    this.input = input;
    let rest = '';
    output.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\0');
      rest = parts.pop() ?? '';
      for (const part of parts) this.take(JSON.parse(part));
    });
  }

  private take(message: Message): void {
    if (message.id === undefined) this.onEvent(message);
    else {
      this.waiting.get(message.id)?.(message);
      this.waiting.delete(message.id);
    }
  }

  /** Sends a command, to a session if one is given, and gives what it gives; throws where Chromium refuses it. */
  async send(method: string, params: object = {}, sessionId?: string): Promise<Readonly<Record<string, unknown>>> {
    this.last += 1;
    const id = this.last;
    const answered = new Promise<Message>((resolve) => this.waiting.set(id, resolve));
    this.input.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  /** Ends it. */
  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await gone;
  }
}
