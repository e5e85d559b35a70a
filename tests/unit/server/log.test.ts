import { describe, expect, it, vi } from 'vitest';
import { log } from '@/server/log';
import { ask, open } from './site';

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
});
