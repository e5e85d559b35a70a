import { describe, expect, it } from 'vitest';
import { startChild } from '@/scripts/lib/child.mjs';
import { root } from '@/scripts/lib/project.mjs';
import { firstLine, isAlive, until } from './machine';

const node = (program: string) => [process.execPath, '-e', program];
const QUIET = { stdout: 'pipe', stderr: 'pipe' };

async function outputOf(program: string, options = {}): Promise<string> {
  const child = startChild(node(program), { ...QUIET, ...options });
  let text = '';
  child.stdout?.on('data', (bytes: Buffer) => {
    text += bytes.toString('utf8');
  });
  await child.done;
  return text;
}

describe('startChild', () => {
  it.each([0, 1, 42])('gives the exit code %i', async (code) => {
    expect(await startChild(node(`process.exit(${code})`), QUIET).done).toBe(code);
  });

  it('gives 128 and the number of the signal that ended a command', async () => {
    expect(await startChild(node("process.kill(process.pid, 'SIGKILL'); setTimeout(() => {}, 9e3)"), QUIET).done).toBe(
      137,
    );
  });

  it('gives 127 for a command that cannot be started', async () => {
    expect(await startChild(['no-such-command-here'], QUIET).done).toBe(127);
  });

  it('runs the command in the repository', async () => {
    expect(await outputOf('process.stdout.write(process.cwd())')).toBe(root);
  });

  it('passes the environment without NODE_ENV and without an empty SITE_URL', async () => {
    const names = await outputOf('process.stdout.write(Object.keys(process.env).join())');
    expect(names.split(',')).not.toContain('NODE_ENV');
    expect(names.split(',')).toContain('NEXT_TELEMETRY_DISABLED');
  });

  it('kills a command that takes longer than its limit', async () => {
    const start = performance.now();
    const limited = { ...QUIET, limitMs: 300 };
    expect(await startChild(node('setTimeout(() => {}, 30_000)'), limited).done).toBe(137);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('ends what a command leaves behind, and does not wait for its pipes', async () => {
    const left =
      "require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 30_000)'], { stdio: 'inherit' })";
    const child = startChild(node(`const left = ${left}; left.unref(); console.log(left.pid);`), QUIET);
    const pid = Number(await firstLine(child));
    expect(await child.done).toBe(0);
    expect(await until(() => !isAlive(pid), 3000)).toBe(true);
  });
});
