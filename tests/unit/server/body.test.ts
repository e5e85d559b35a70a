import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chooseEncoding, makeAnswer, matches, sizeOf } from '@/server/body';
import { fc } from '../property';

const HTML = { 'Content-Type': 'text/html; charset=utf-8', 'X-Kept': '1' };
const page = Buffer.from(`<p>${'蓝佛安在太原调研'.repeat(200)}</p>`);

describe('chooseEncoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['br', 'br'],
    ['BR', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.1', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.000, gzip;q=0.0', 'identity'],
    ['br ; q=0 , gzip ; q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['gzip, *;q=0', 'gzip'],
    ['identity', 'identity'],
    ['deflate, zstd, x-br', 'identity'],
    ['brotli', 'identity'],
    ['br;q=1.2.3, gzip', 'gzip'],
    [',,;;q=0,=', 'identity'],
  ])('gives for “%s” %s', (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding);
  });

  it('gives one of the three for any header', () => {
    const piece = fc.constantFrom('br', 'gzip', '*', ';', 'q=', '0', '1', ',', ' ', '.', 'identity');
    const header = fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))).map((pieces) => pieces.join(''));
    fc.assert(fc.property(header, (text) => ['br', 'gzip', 'identity'].includes(chooseEncoding(text))));
  });
});

describe('matches', () => {
  it.each([
    ['"abc"', true],
    ['W/"abc"', true],
    ['"x", W/"abc" ,"y"', true],
    ['*', true],
    [' * ', true],
    ['"abcd"', false],
    ['abc', false],
    ['"x", *', false],
    ['w/"abc"', false],
    ['', false],
    [undefined, false],
  ])('reads %s: %s', (header, is) => {
    expect(matches(header, '"abc"')).toBe(is);
  });
});

describe('makeAnswer', () => {
  it('keeps status and headers, and says that a page varies with the encoding and the cookie', async () => {
    const answer = await makeAnswer(404, HTML, page);
    expect([answer.status, answer.headers]).toEqual([404, { ...HTML, Vary: 'Accept-Encoding, Cookie' }]);
  });

  it('gives bytes that unpack to the same', async () => {
    const { bytes } = await makeAnswer(200, HTML, page);
    expect(bytes.identity).toBe(page);
    expect(brotliDecompressSync(bytes.br)).toEqual(page);
    expect(gunzipSync(bytes.gzip)).toEqual(page);
    expect(bytes.br.length).toBeLessThan(page.length / 4);
    expect(bytes.gzip.length).toBeLessThan(page.length / 4);
  });

  it.each([
    ['a font', { 'Content-Type': 'font/woff2' }, page],
    ['what says no type', {}, page],
    ['a few words', HTML, Buffer.from('/topics\n')],
    ['nothing', HTML, Buffer.alloc(0)],
  ])('does not compress %s', async (_what, headers, bytes) => {
    const answer = await makeAnswer(200, headers, bytes);
    expect(answer.bytes).toEqual({ br: bytes, gzip: bytes, identity: bytes });
    expect(answer.headers).toEqual(headers);
    expect(sizeOf(answer)).toBe(bytes.length);
  });

  it.each([
    ...['text/css', 'text/javascript; charset=utf-8', 'application/json', 'application/xml; charset=utf-8'],
    ...['image/svg+xml; charset=utf-8'],
  ])('compresses %s', async (type) => {
    expect((await makeAnswer(200, { 'Content-Type': type }, page)).bytes.br.length).toBeLessThan(page.length);
  });

  it('gives the same tag for the same bytes and another for others', async () => {
    const tags = await Promise.all(
      [page, page, Buffer.concat([page, page])].map((bytes) => makeAnswer(200, HTML, bytes)),
    );
    expect(tags[0]?.tag).toMatch(/^[\w-]{16}$/);
    expect(tags[1]?.tag).toBe(tags[0]?.tag);
    expect(tags[2]?.tag).not.toBe(tags[0]?.tag);
  });

  it('counts all that is held', async () => {
    const answer = await makeAnswer(200, HTML, page);
    expect(sizeOf(answer)).toBe(page.length + answer.bytes.br.length + answer.bytes.gzip.length);
  });
});
