import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { exchange } from '../../e2e/support/socket';
import { ask, open, PAGE, request } from './site';

describe('an answer', () => {
  it('comes whole, with its length and tag, and leaves the connection open', async () => {
    const answer = await ask((await open()).port, '/');
    expect([answer.status, answer.body]).toEqual([200, PAGE]);
    expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(PAGE)));
    expect(answer.headers.get('etag')).toMatch(/^"[\w-]{16}"$/);
  });

  it('has no body for HEAD, and the same headers', async () => {
    const { port } = await open();
    const [get, head] = [await ask(port, '/'), await ask(port, '/', 'HEAD')];
    expect([head.status, head.body]).toEqual([200, '']);
    for (const name of ['etag', 'content-length', 'content-type'])
      expect(head.headers.get(name)).toBe(get.headers.get(name));
  });

  it('is 304 without a body for who has it, and whole for who has another', async () => {
    const { port } = await open();
    const tag = (await ask(port, '/')).headers.get('etag');
    const same = await ask(port, '/', 'GET', `If-None-Match: "x", W/${tag}`);
    expect([same.status, same.body, same.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await ask(port, '/', 'GET', 'If-None-Match: "x"')).status).toBe(200);
    // The same page in another encoding is another thing.
    expect((await ask(port, '/', 'GET', `If-None-Match: ${tag}`, 'Accept-Encoding: br')).status).toBe(200);
  });

  it('says what is allowed with 405, also on /healthz', async () => {
    const { port } = await open();
    for (const target of ['/', '/healthz']) {
      const answer = await ask(port, target, 'POST', 'Content-Length: 0');
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    }
  });

  it('is the site’s own 500 where a page cannot be rendered, or the connection’s end where that cannot either', async () => {
    const { port } = await open();
    const broken = await ask(port, '/broken');
    expect([broken.status, broken.body]).toEqual([500, '500']);
    expect(broken.headers.get('etag')).toBeUndefined();
    expect(await exchange(port, request('/broken', 'GET', 'X: 1').replace('/broken', '/quite-broken'))).toBe('');
    expect((await ask(port, '/')).status).toBe(200);
  });

  it('closes a connection whose request has a body', async () => {
    const { port } = await open();
    const text = await exchange(port, 'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi');
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
    expect(text).toMatch(/\r\nConnection: close\r\n/);
  });
});

describe('what is no request', () => {
  it.each([
    ['nonsense', 'nonsense\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a header of 20 KB', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['a header that does not come', 'GET / HTTP/1.1\r\nHost: x\r\nX', 408],
  ])('is told so and let go: %s', async (_what, bytes, status) => {
    const text = await exchange((await open()).port, bytes);
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(text.toLowerCase()).toContain('connection: close');
  });

  it('is closed without a word where it wants to become something else', async () => {
    const { port } = await open();
    expect(await exchange(port, request('/', 'GET', 'Connection: Upgrade', 'Upgrade: websocket'))).toBe('');
    expect(await exchange(port, 'CONNECT evil.com:443 HTTP/1.1\r\nHost: evil.com\r\n\r\n')).toBe('');
  });
});

describe('drain', () => {
  it('lets an open request end, answers one more on an open connection with close, and takes no new ones', async () => {
    const site = await open();
    const [slow, kept] = [connect(site.port, '127.0.0.1'), connect(site.port, '127.0.0.1')];
    const read = { slow: '', kept: '' };
    slow.on('data', (bytes) => (read.slow += String(bytes)));
    kept.on('data', (bytes) => (read.kept += String(bytes)));
    slow.write('GET /slow HTTP/1.1\r\nHost: x\r\n\r\n');
    kept.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await expect.poll(() => read.kept).toContain(PAGE);
    await expect.poll(() => site.isWaiting()).toBe(true);
    let drained = false;
    const draining = site.drain().then(() => {
      drained = true;
    });
    read.kept = '';
    kept.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
    await expect.poll(() => read.kept).toContain('Connection: close');
    expect(await exchange(site.port, request('/'))).toBe('');
    expect(drained).toBe(false);
    site.letGo();
    await expect.poll(() => read.slow).toContain('slow page');
    slow.destroy();
    await draining;
  });
});
