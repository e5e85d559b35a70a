import { describe, expect, it, vi } from 'vitest';
import { log } from '@/server/log';
import { exchange, parse } from '../../e2e/support/socket';
import { ask, open, request } from './site';

describe('the log', () => {
  it('has a line for each request, and none has what a reader searched for', async () => {
    const { port } = await open();
    log.level = 'info';
    const info = vi.spyOn(log, 'info').mockImplementation(() => {});
    const error = vi.spyOn(log, 'error').mockImplementation(() => {});
    await ask(port, '/?q=secret');
    await ask(port, '/broken?q=secret', 'GET', 'Cookie: secret', 'Referer: http://secret/');
    await expect.poll(() => info.mock.calls.length).toBe(2);
    const lines = JSON.stringify([...info.mock.calls, ...error.mock.calls]);
    expect(lines).not.toContain('secret');
    expect(info.mock.calls.map(([line]) => line)).toEqual([
      expect.objectContaining({ method: 'GET', path: '/', status: 200, finished: true }),
      expect.objectContaining({ method: 'GET', path: '/broken', status: 500, finished: true }),
    ]);
    expect(error).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });

  it('has nothing of a draft, whether it is checked or refused', async () => {
    const { port, posted } = await open();
    log.level = 'info';
    const lines: unknown[] = [];
    for (const level of ['info', 'warn', 'error'] as const)
      vi.spyOn(log, level).mockImplementation((...line: unknown[]) => void lines.push(line));
    const length = (body: string) => `Content-Length: ${Buffer.byteLength(body)}`;
    const send = async (body: string, type: string) =>
      parse(await exchange(port, request('/verify', 'POST', `Content-Type: ${type}`, length(body)) + body)).status;
    const form = 'application/x-www-form-urlencoded';
    expect(await send('text=secret', form)).toBe(200);
    expect(await send('text=secret%', form)).toBe(400);
    expect(await send('text=secret', 'text/plain')).toBe(415);
    expect(await send(`text=secret${'x'.repeat(300_000)}`, form)).toBe(413);
    await expect.poll(() => lines.length).toBe(4);
    expect(posted).toEqual(['secret']);
    expect(JSON.stringify(lines)).not.toContain('secret');
    vi.restoreAllMocks();
  });
});
