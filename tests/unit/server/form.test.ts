import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { exchange, parse } from '../../e2e/support/socket';
import { ask, open, request } from './site';

const FORM = 'Content-Type: application/x-www-form-urlencoded';

function post(port: number, body: string, ...lines: string[]) {
  const headers = lines.length > 0 ? lines : [FORM];
  const bytes = request('/verify', 'POST', ...headers, `Content-Length: ${Buffer.byteLength(body)}`) + body;
  return exchange(port, bytes).then(parse);
}

describe('a posted form', () => {
  it('reaches its page with its text, whatever stands in it', async () => {
    const { port, posted } = await open();
    const text = '他说：“好。”\r\n100%+1 & 𠮷=text';
    const answer = await post(port, `x=1&${new URLSearchParams({ text })}&text=second`);
    expect([answer.status, answer.body]).toEqual([200, `/verify ${[...text].length}`]);
    expect(posted).toEqual([text]);
  });

  it('may be empty, lack its field, or come in pieces', async () => {
    const { port, posted } = await open();
    for (const body of ['', 'other=1', 'text=']) expect((await post(port, body)).status).toBe(200);
    const chunks = ['text=%E5%A4%AA', '%E5%8E%9F'].map((one) => `${one.length.toString(16)}\r\n${one}\r\n`);
    const bytes = `${request('/verify', 'POST', FORM, 'Transfer-Encoding: chunked')}${chunks.join('')}0\r\n\r\n`;
    expect(parse(await exchange(port, bytes)).status).toBe(200);
    expect(posted).toEqual(['', '', '', '太原']);
  });

  it('takes twenty thousand characters of any kind', async () => {
    const { port, posted } = await open();
    const text = '𠮷'.repeat(20_000);
    expect((await post(port, `text=${encodeURIComponent(text)}`)).status).toBe(200);
    expect(posted).toEqual([text]);
  });

  it('is refused where it is too large, with an answer that arrives', async () => {
    const { port, posted } = await open();
    expect((await post(port, `text=${'x'.repeat(300_000)}`)).status).toBe(413);
    expect((await post(port, `text=${'x'.repeat(3_000_000)}`)).status).toBe(413);
    expect(posted).toEqual([]);
  });

  it.each([['multipart/form-data; boundary=x'], ['text/plain'], ['application/json'], ['']])(
    'is refused as %j',
    async (type) => {
      const { port, posted } = await open();
      expect((await post(port, 'text=x', `Content-Type: ${type}`)).status).toBe(415);
      expect(posted).toEqual([]);
    },
  );

  it.each(['text=%', 'text=%E5%A4', 'text=%ff', 'text=\xff'])(
    'is refused where it cannot be decoded: %s',
    async (body) => {
      const { port, posted } = await open();
      const head = request('/verify', 'POST', FORM, `Content-Length: ${Buffer.byteLength(body, 'latin1')}`);
      const answer = parse(await exchange(port, head + body));
      expect(answer.status).toBe(400);
      expect(posted).toEqual([]);
    },
  );

  it('is for one path, which names its methods', async () => {
    const { port } = await open();
    const put = await ask(port, '/verify', 'PUT');
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    const other = await ask(port, '/topics', 'POST', 'Content-Length: 0');
    expect([other.status, other.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('is told to come back where four hundred others are under way', async () => {
    const { port } = await open();
    const start = request('/verify', 'POST', FORM, 'Content-Length: 100');
    const sockets = await Promise.all(
      Array.from(
        { length: 400 },
        () =>
          new Promise<ReturnType<typeof connect>>((resolve) => {
            const socket = connect(port, '127.0.0.1', () => socket.write(start, () => resolve(socket)));
            socket.on('error', () => {});
          }),
      ),
    );
    // Each of them has its turn behind a request that is answered.
    await ask(port, '/');
    const answer = await post(port, 'text=x');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    for (const socket of sockets) socket.destroy();
    await expect.poll(async () => (await post(port, 'text=x')).status).toBe(200);
  });
});
