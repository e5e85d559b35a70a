import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** Makes a directory that is gone after the test, with these files in it. */
export function makeDirectory(files: Readonly<Record<string, string>> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'policy-briefing-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) write(directory, path, text);
  return directory;
}

export function write(directory: string, path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

/** Starts Node on a program text; it is killed after the test if it is still there. */
export function startNode(program: string, args: readonly string[] = []): ChildProcess {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** Resolves with the exit code, or the signal’s name, of a process. */
export function ended(child: ChildProcess): Promise<number | string | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.signalCode ?? child.exitCode);
  return new Promise((resolve) => child.once('close', (code, signal) => resolve(signal ?? code)));
}

/** Resolves with the first line that a process prints. */
export function firstLine(child: Pick<ChildProcess, 'stdout'>): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    child.stdout?.on('data', (bytes) => {
      text += String(bytes);
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
  });
}

/** Tells whether a process runs: one that has ended and waits for its parent to look does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Waits until something holds, at most `limitMs`, and tells whether it does. */
export async function until(holds: () => boolean, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  while (!holds()) {
    if (performance.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

/** Takes a port of this machine for the length of the test: a free one, or nothing where the one asked for is taken. */
export async function takePort(port = 0): Promise<number | undefined> {
  const server = createServer();
  const taken = await listen(server, port);
  onTestFinished(() => {
    server.close();
  });
  return taken;
}

function listen(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : undefined);
    });
  });
}
